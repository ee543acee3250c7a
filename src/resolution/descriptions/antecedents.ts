import type { MentionDraft } from "../../../schema/index.ts";
import type { Chain, Work } from "../context.ts";
import { chainsNear } from "../salience.ts";
import type { Antecedent } from "./antecedent.ts";
import { byCareer } from "./by-career.ts";
import { byDeed } from "./by-deed.ts";
import { byKind } from "./by-kind.ts";
import { byNameWord } from "./by-name-word.ts";
import { byNation } from "./by-nation.ts";
import { byOffice } from "./by-office.ts";
import { byOwner, byOwnerNation } from "./by-owner.ts";
import { byPeople } from "./by-people.ts";
import { bySameWords } from "./by-same-words.ts";
import { isCounted } from "./counted.ts";
import { heldNext } from "./offices.ts";

/** How far back a description of each type may reach, in sentences. */
const reach: Readonly<Record<string, number>> = {
  Person: 15,
  Organization: 8,
  Place: 10,
  Facility: 15,
  Work: 4,
  Platform: 6,
  Group: 12,
  Thing: 8,
};
/** What a description said with "the" or "this" means, of what was spoken of before: whose office it is, whose name has the word, what of its kind is in focus, what was called so before. */
export function antecedentOf(work: Work, mention: MentionDraft): Antecedent | undefined {
  const own = new Set([...inside(work, mention), ...namedBehind(work, mention)]);
  const near = chainsNear(work, mention, reach[mention.type ?? "Thing"]!).filter((chain) => !own.has(chain));
  if (isComing(mention)) return byOffice(work, near, mention, heldNext);
  if (!definite(mention)) return bySameWords(work, near, mention);
  return (
    byPeople(work, mention) ??
    byDeed(work, mention) ??
    byOffice(work, near, mention) ??
    byNameWord(work, near, mention) ??
    byOwnerNation(work, mention) ??
    byOwner(work, near, mention) ??
    byKind(work, near, mention) ??
    byNation(work, near, mention) ??
    byCareer(work, mention, own)
  );
}

/** "the President", and "President" alone with its capital as the subject. */
function definite(mention: MentionDraft): boolean {
  if (isCounted(mention.phraseSpan.text.slice(0, Math.max(0, mention.head.start - mention.phraseSpan.start))))
    return false;
  if (
    mention.definite ||
    (mention.lemma === "company" &&
      /^(?:compound|nmod|nmod:desc|nmod:poss)$/u.test(mention.relation) &&
      mention.modifiers.length === 0)
  )
    return true;
  return (
    mention.type === "Person" &&
    mention.relation.startsWith("nsubj") &&
    /^\p{Lu}/u.test(mention.head.text) &&
    mention.phrase[1] - mention.phrase[0] === 1
  );
}

/** "The nominee was referring to a speech that Clinton gave": who is named behind it in the sentence is somebody else. */
function namedBehind(work: Work, mention: MentionDraft): readonly (Chain | undefined)[] {
  if (mention.type !== "Person") return [];
  return (work.bySentence.get(mention.sentence) ?? [])
    .filter((one) => one.form === "name" && one.type === "Person" && one.word >= mention.phrase[1])
    .filter((one) => isOther(mention, one))
    .map((one) => work.chainOf[one.id]);
}

/** An argument of another clause, or the other argument of its own; "The co-founder, Ann Lee" is one. */
function isOther(mention: MentionDraft, { governor, relation, word }: MentionDraft): boolean {
  if (/^(?:i?obj|obl)/u.test(relation)) return true;
  const beside = governor === mention.governor || governor === mention.word || word === mention.governor;
  return /^(?:nsubj|nmod:poss)/u.test(relation) && !beside;
}

/** "the new president": whom the article calls the president-elect, and no president that it named before. */
function isComing({ type, number, definite: known, modifiers }: MentionDraft): boolean {
  const one = type === "Person" && number === "singular" && known;
  return one && modifiers.some((word) => /^(?:new|incoming|next)$/u.test(word));
}

/** The chains inside the phrase itself: it does not mean them. */
function inside(work: Work, mention: MentionDraft): ReadonlySet<Chain | undefined> {
  return new Set(
    (work.bySentence.get(mention.sentence) ?? [])
      .filter((one) => one.word >= mention.phrase[0] && one.word < mention.phrase[1])
      .map((one) => work.chainOf[one.id]),
  );
}
