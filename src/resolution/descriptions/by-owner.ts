import type { MentionDraft } from "../../../schema/index.ts";
import { shownName, someMentions } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { type Antecedent, best } from "./antecedent.ts";

/** "its plant" again: the same noun with the same owner. */
export function byOwner(work: Work, near: readonly Chain[], mention: MentionDraft): Antecedent | undefined {
  if (mention.possessor === undefined || work.chainOf[mention.possessor] === undefined) return undefined;
  const found = best(
    work,
    near.filter((chain) =>
      someMentions(work, chain).some((one) => {
        return (
          one.form === "description" &&
          one.lemma === mention.lemma &&
          one.number === mention.number &&
          one.possessor !== undefined &&
          work.chainOf[one.possessor] === work.chainOf[mention.possessor!]
        );
      }),
    ),
    mention,
  );
  return found && { chain: found.first, reason: `“${mention.head.text}” of the same owner` };
}

/** "their country": the one nation that the owner is of. */
export function byOwnerNation(work: Work, mention: MentionDraft): Antecedent | undefined {
  const owner = mention.possessor === undefined ? undefined : work.chainOf[mention.possessor];
  if (!owner || mention.type !== "Place" || !/^(?:country|nation|homeland|state)$/u.test(mention.lemma))
    return undefined;
  const [nation, second] = [...owner.nations];
  const chain = nation && !second ? work.chains.find((one) => one.key === nation) : undefined;
  return chain && { chain, reason: `the country of ${shownName(work, owner)}` };
}
