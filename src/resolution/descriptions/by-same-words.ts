import type { MentionDraft } from "../../../schema/index.ts";
import { someMentions } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { type Antecedent, best, marks } from "./antecedent.ts";
import { emptyNouns } from "./body-words.table.ts";

const kinds: ReadonlySet<string | undefined> = new Set([
  undefined,
  "Work",
  "Group",
  "Organization",
  "Person",
]);
const number =
  /\p{Nd}[\p{Nd}.,]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|other|another|more|second|third|many|several|some|most)\b/giu;

/**
 * A description without "the" that is one with another before it: the headline, where articles are left out, and the
 * sentence that tells it whole ("Boeing wins tanker contract … a tanker contract"); the same words of two or more; and
 * the same bare noun for many or for a substance ("ants … ants").
 */
export function bySameWords(
  work: Work,
  near: readonly Chain[],
  mention: MentionDraft,
): Antecedent | undefined {
  if (mention.definite || mention.possessor !== undefined || !kinds.has(mention.type)) return undefined;
  if (emptyNouns.has(mention.lemma)) return undefined;
  const mine = new Set(marks(mention));
  const inHeadline = headline(work, mention);
  const same = (one: MentionDraft): boolean => {
    if (one.form !== "description" || one.lemma !== mention.lemma || one.number !== mention.number)
      return false;
    if (one.possessor !== undefined || one.start >= mention.start || counted(one) !== counted(mention))
      return false;
    const theirs = new Set(marks(one));
    const shared = [...mine].filter((word) => theirs.has(word)).length;
    const equal = shared === mine.size && shared === theirs.size;
    if (headline(work, one) && !inHeadline) return shared === Math.min(mine.size, theirs.size);
    return equal && !one.definite && (mine.size > 0 ? !isOne(mention) : bare(mention) && bare(one));
  };
  const found = best(
    work,
    near.filter(
      (chain) =>
        !chain.named && someMentions(work, chain).some(same) && !(isOne(mention) && isTaken(work, chain)),
    ),
    mention,
  );
  return found && { chain: found.first, reason: `“${mention.head.text}” again, in the same words` };
}

function headline(work: Work, mention: MentionDraft): boolean {
  return work.context.sentences[mention.sentence]?.kind === "headline";
}

/** Whether the article has told since of what the headline means: "a bus" after "the bus" is another. */
function isTaken(work: Work, chain: Chain): boolean {
  return someMentions(work, chain).some((one) => one.definite && !headline(work, one));
}

function counted(mention: MentionDraft): string {
  return (mention.phraseSpan.text.match(number) ?? []).join(" ").toLowerCase();
}

/** "a tanker": one that was not spoken of. */
function isOne(mention: MentionDraft): boolean {
  return /^(?:an?|one)\s/iu.test(mention.phraseSpan.text);
}

function bare(mention: MentionDraft): boolean {
  return (
    mention.phraseSpan.start === mention.head.start &&
    mention.type !== "Person" &&
    mention.type !== "Organization" &&
    mention.lemma !== "people" // they are others each time
  );
}
