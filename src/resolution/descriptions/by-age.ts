import type { MentionDraft } from "../../../schema/index.ts";
import { shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { chainsNear, mentionsBefore, roleWeight } from "../salience.ts";
import { type Antecedent, speakersOf } from "./antecedent.ts";

/** How far back somebody told of by age alone may have been named, in sentences. */
const REACH = 4;

/** "The 61-year-old", "the 72-year-old lawyer": who is told of by age is the person in focus, outside of quoted words. */
export function byAge(work: Work, mention: MentionDraft): Antecedent | undefined {
  if (mention.number === "plural" || !/^the \d{1,3} ?- ?year ?- ?old\b/iu.test(mention.phraseSpan.text))
    return undefined;
  const spoken = speakersOf(work);
  let found: { readonly chain: Chain; readonly focus: number } | undefined;
  for (const chain of chainsNear(work, mention, REACH)) {
    if (chain.type !== "Person" || chain.number === "plural" || !chain.named) continue;
    if (onlySpeaks(work, chain, mention.start, spoken)) continue;
    for (const one of mentionsBefore(work, chain, mention.start)) {
      const distance = mention.sentence - one.sentence;
      const focus = roleWeight(one) - 20 * distance;
      if (one.quotation === undefined && distance <= REACH && focus > (found?.focus ?? -Infinity))
        found = { chain, focus };
    }
  }
  return (
    found && { chain: found.chain, reason: `told of by age, as ${shownName(work, found.chain)} is in focus` }
  );
}

/** Whether all that was told of somebody so far is what they said: "police chief Jan Novak said": the report is of another. */
export function onlySpeaks(work: Work, chain: Chain, start: number, spoken: ReadonlySet<number>): boolean {
  const before = mentionsBefore(work, chain, start);
  if (!before.some((one) => spoken.has(one.id))) return false;
  return before.every((one) => spoken.has(one.id) || one.relation === "appos" || one.form === "description");
}
