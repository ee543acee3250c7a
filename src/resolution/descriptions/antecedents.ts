import type { MentionDraft } from "../../../schema/index.ts";
import { fold } from "../../text/fold.ts";
import { shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { nationNamed } from "../nations.ts";
import { chainsNear, salience, sentencesSince } from "../salience.ts";
import { businessWords, publicWords } from "./body-words.table.ts";
import { isCounted } from "./counted.ts";
import { officeFit } from "./offices.ts";
import { placeWordRows } from "./place-words.table.ts";
import { sameThing, thingOf } from "./thing-words.table.ts";

export interface Antecedent {
  readonly chain: Chain;
  readonly reason: string;
  readonly certainty?: "ambiguous";
}

/** How far back a description of each type may reach, in sentences. */
const reach: Readonly<Record<string, number>> = {
  Person: 15,
  Organization: 8,
  Place: 10,
  Facility: 15,
  Work: 4,
  Platform: 6,
  Group: 12,
};
/** How much more the best must be in focus than the next for the next not to count. */
const margin = 6;
/** What it is worth that a thing was called so before, and that it has a name. */
const again = 12;
const known = 10;

/** What a description said with "the" or "this" means, of what was spoken of before: whose office it is, whose name has the word, what of its kind is in focus, what was called so before. */
export function antecedentOf(work: Work, mention: MentionDraft): Antecedent | undefined {
  if (!definite(mention)) return undefined;
  const near = chainsNear(work, mention, reach[mention.type ?? ""] ?? 3).filter(
    (chain) => !contains(work, chain, mention),
  );
  return (
    byOffice(work, near, mention) ??
    byNameWord(work, near, mention) ??
    byOwnerNation(work, mention) ??
    byKind(work, near, mention)
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

/** A phrase does not mean what stands inside it. */
function contains(work: Work, chain: Chain, mention: MentionDraft): boolean {
  return chain.mentions.some((id) => {
    const one = work.draft.mentions[id]!;
    return one.sentence === mention.sentence && one.word >= mention.phrase[0] && one.word < mention.phrase[1];
  });
}

function best(
  work: Work,
  chains: readonly Chain[],
  mention: MentionDraft,
): { readonly first: Chain; readonly second?: Chain } | undefined {
  const order = chains
    .map((chain) => ({ chain, score: salience(work, chain, mention) }))
    .sort((a, b) => b.score - a.score || a.chain.id - b.chain.id);
  const [first, second] = order;
  if (!first) return undefined;
  return second && first.score - second.score < margin
    ? { first: first.chain, second: second.chain }
    : { first: first.chain };
}

function byOffice(work: Work, near: readonly Chain[], mention: MentionDraft): Antecedent | undefined {
  if (mention.type !== "Person" || mention.number === "plural") return undefined;
  const fits = near
    .filter((chain) => chain.type === "Person")
    .map((chain) => ({ chain, fit: officeFit(work, mention, chain) }))
    .filter((one) => one.fit > 0);
  const top = Math.max(0, ...fits.map((one) => one.fit));
  const found = best(
    work,
    fits.filter((one) => one.fit === top).map((one) => one.chain),
    mention,
  );
  if (!found) return undefined;
  const shown = shownName(work, found.first);
  const reason =
    top > 1
      ? `“${mention.head.text}”: what the article says ${shown} is`
      : `“${mention.head.text}”: a general word for what the article says ${shown} is`;
  return found.second
    ? {
        chain: found.first,
        reason: `${reason}; it may be ${shownName(work, found.second)} too`,
        certainty: "ambiguous",
      }
    : { chain: found.first, reason };
}

/** "the Council", "the airport": the word stands in a name before it. */
function byNameWord(work: Work, near: readonly Chain[], mention: MentionDraft): Antecedent | undefined {
  if (
    !mention.type ||
    mention.type === "Person" ||
    mention.type === "Group" ||
    mention.possessor !== undefined
  )
    return undefined;
  const head = fold(mention.lemma);
  const others = mention.modifiers.map(fold).filter((word) => !/^(?:the|this|that|new|old)$/u.test(word));
  const fits = near.filter(
    (chain) =>
      chain.type !== "Person" &&
      chain.mentions.some((id) => {
        const one = work.draft.mentions[id]!;
        if (one.form !== "name" || one.start >= mention.start) return false;
        const words = fold(one.text).split(" ");
        return words.length > 1 && words.at(-1) === head && others.every((word) => words.includes(word));
      }),
  );
  const found = best(work, fits, mention);
  return (
    found && {
      chain: found.first,
      reason: `“${mention.head.text}” is the last word of ${shownName(work, found.first)}`,
    }
  );
}

/** "their country": the one nation that the owner is of. */
function byOwnerNation(work: Work, mention: MentionDraft): Antecedent | undefined {
  const owner = mention.possessor === undefined ? undefined : work.chainOf[mention.possessor];
  if (!owner || mention.type !== "Place" || !/^(?:country|nation|homeland|state)$/u.test(mention.lemma))
    return undefined;
  const [nation, second] = [...owner.nations];
  const chain = nation && !second ? work.chains.find((one) => one.key === nation) : undefined;
  return chain && { chain, reason: `the country of ${shownName(work, owner)}` };
}

function marks(mention: MentionDraft): readonly string[] {
  return [...mention.modifiers, ...mention.places.map((place) => place.toLowerCase())].filter(
    (word) => !/^(?:the|this|that|these|those)$/u.test(word),
  );
}

/** "the company", "the city", "the plane": of those of its kind, or called so before, the one in focus. */
function byKind(work: Work, near: readonly Chain[], mention: MentionDraft): Antecedent | undefined {
  if (mention.possessor !== undefined) return undefined;
  const fits = near
    .map((chain) => ({ chain, again: calledSo(work, chain, mention), kind: isOfKind(work, chain, mention) }))
    .filter((one) => one.again || one.kind)
    .map((one) => ({
      ...one,
      score: salience(work, one.chain, mention) + (one.again ? again : 0) + (one.chain.named ? known : 0),
    }))
    .sort((a, b) => b.score - a.score || a.chain.id - b.chain.id);
  const [first, second] = fits;
  if (!first) return undefined;
  const reason = first.again
    ? `“${mention.head.text}” again: the one spoken of before`
    : `the ${mention.lemma} in focus before it`;
  return second && first.score - second.score < margin && second.chain.named
    ? {
        chain: first.chain,
        reason: `${reason}; it may be ${shownName(work, second.chain)} too`,
        certainty: "ambiguous",
      }
    : { chain: first.chain, reason };
}

/** The same noun, or one for the same kind of thing, was said of it before, with nothing that tells the two apart. */
function calledSo(work: Work, chain: Chain, mention: MentionDraft): boolean {
  if (chain.type !== mention.type && chain.type !== undefined && chain.named === false) return false;
  const mine = marks(mention);
  return chain.mentions.some((id) => {
    const one = work.draft.mentions[id]!;
    if (one.form !== "description" || one.number !== mention.number || !sameThing(one.lemma, mention.lemma))
      return false;
    const theirs = marks(one);
    return mine.every((word) => theirs.includes(word));
  });
}

function isOfKind(work: Work, chain: Chain, mention: MentionDraft): boolean {
  if (!chain.named || mention.number === "plural" || mention.places.length > 0) return false;
  const lemma = mention.lemma.toLowerCase();
  const name = shownName(work, chain);
  switch (mention.type) {
    case "Organization":
      return (
        chain.type === "Organization" &&
        businessWords.has(lemma) &&
        !publicWords.test(name) &&
        marks(mention).length < 2
      );
    case "Place": {
      const row = placeWordRows.find((one) => one.words.split(" ").includes(lemma));
      if (!row || chain.type !== "Place") return false;
      const { gazetteer } = work.context;
      const nation = chain.key
        ? (nationNamed(work.context, name) ?? gazetteer.demonym(name)?.place)
        : undefined;
      return row.means(nation ?? gazetteer.find(name)[0], name);
    }
    case "Work":
      return (
        chain.type === "Work" &&
        thingOf(lemma) !== undefined &&
        marks(mention).length < 2 &&
        !otherThing(work, chain, lemma)
      );
    case "Person":
      return (
        /^(?:man|woman|girl|boy|lady|gentleman)$/u.test(lemma) &&
        chain.type === "Person" &&
        chain.gender === mention.gender &&
        (sentencesSince(work, chain, mention) ?? 9) <= 2
      );
    default:
      return false;
  }
}

/** What was called a phone is no plane. */
function otherThing(work: Work, chain: Chain, lemma: string): boolean {
  const called = chain.mentions
    .map((id) => work.draft.mentions[id]!)
    .filter((one) => one.form === "description");
  return (
    called.length > 0 &&
    called.every((one) => thingOf(one.lemma) !== undefined && thingOf(one.lemma) !== thingOf(lemma))
  );
}
