import type { MentionDraft } from "../../../schema/index.ts";
import { fold } from "../../text/fold.ts";
import { shownName, someMentions } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { type Antecedent, best } from "./antecedent.ts";

/** "the Council", "the airport": the word stands in a name before it. */
export function byNameWord(
  work: Work,
  near: readonly Chain[],
  mention: MentionDraft,
): Antecedent | undefined {
  if (mention.type === "Person" || mention.type === "Group" || mention.possessor !== undefined)
    return undefined;
  const head = fold(mention.lemma);
  const others = mention.modifiers.map(fold).filter((word) => !/^(?:the|this|that|new|old)$/u.test(word));
  const fits = near.filter(
    (chain) =>
      chain.type !== "Person" &&
      someMentions(work, chain).some((one) => {
        if (one.form !== "name" || one.start >= mention.start) return false;
        const words = fold(one.text).split(" ");
        const at = words.lastIndexOf(head);
        const told = at === words.length - 1 || /^(?:of|for|on)$/u.test(words[at + 1] ?? ""); // "the Royal Academy of Sciences"
        return words.length > 1 && at >= 0 && told && others.every((word) => words.includes(word));
      }),
  );
  const found = best(work, fits, mention);
  return (
    found && {
      chain: found.first,
      reason: `“${mention.head.text}” stands in the name ${shownName(work, found.first)}`,
    }
  );
}
