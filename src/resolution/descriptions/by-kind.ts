import type { MentionDraft } from "../../../schema/index.ts";
import { shownName, someMentions } from "../chains.ts";
import type { Chain, Work } from "../context.ts";
import { nationNamed } from "../nations.ts";
import { salience, sentencesSince } from "../salience.ts";
import { type Antecedent, margin, marks } from "./antecedent.ts";
import { agencyWords, businessWords, civicNouns, civicWords, publicWords } from "./body-words.table.ts";
import { ranks } from "./offices.ts";
import { placeWordRows } from "./place-words.table.ts";
import { sameThing, thingOf } from "./thing-words.table.ts";

/** What it is worth that a thing was called so before, that it has a name, and that it was said to do business. */
const again = 12;
const known = 10;
const trading = 26;
/** That what is called a city is known to be one: a quarter of it, which nobody lists, is not. */
const listed = 26;
/** That a word beside the noun was said of it before: "the furniture retailer … the furniture group". */
const alike = 30;

/** "the company", "the city", "the plane": of those of its kind, or called so before, the one in focus. */
export function byKind(work: Work, near: readonly Chain[], mention: MentionDraft): Antecedent | undefined {
  if (mention.possessor !== undefined) return undefined;
  const fits = near
    .map((chain) => ({ chain, again: calledSo(work, chain, mention), kind: isOfKind(work, chain, mention) }))
    .filter((one) => one.again || one.kind)
    .map((one) => ({
      ...one,
      score:
        salience(work, one.chain, mention) +
        (one.again ? again : 0) +
        (one.chain.named ? known : 0) +
        (trades(work, one.chain, mention) ? trading : 0) +
        (isListedCity(work, one.chain, mention) ? listed : 0) +
        (sharesWord(work, one.chain, mention) ? alike : 0),
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

function isListedCity(work: Work, chain: Chain, { type, lemma }: MentionDraft): boolean {
  return (
    type === "Place" && lemma === "city" && work.context.gazetteer.find(shownName(work, chain)).length > 0
  );
}

/** The same noun, or one for the same kind of thing, was said of it before, with nothing that tells the two apart. */
function calledSo(work: Work, chain: Chain, mention: MentionDraft): boolean {
  if (chain.type !== mention.type && chain.type !== undefined && chain.named === false) return false;
  const mine = marks(mention);
  return someMentions(work, chain).some((one) => {
    if (one.form !== "description" || one.number !== mention.number || !sameThing(one.lemma, mention.lemma))
      return false;
    const theirs = marks(one);
    if (mention.type === "Person" && theirs.some((word) => ranks.has(word) && !mine.includes(word)))
      return false; // a vice president is not the president
    return mine.every((word) => theirs.includes(word));
  });
}

function isOfKind(work: Work, chain: Chain, mention: MentionDraft): boolean {
  if (
    !chain.named ||
    mention.number === "plural" ||
    (mention.places.length > 0 && !based.test(mention.phraseSpan.text))
  )
    return false;
  const lemma = mention.lemma.toLowerCase();
  const name = shownName(work, chain);
  switch (mention.type) {
    case "Organization":
      return (
        (chain.type === "Organization" || chain.type === "Platform") &&
        ((lemma === "agency" && agencyWords.test(name)) || isBusiness(work, chain, mention))
      );
    case "Place": {
      const row = placeWordRows.find((one) => one.words.split(" ").includes(lemma));
      if (!row || chain.type !== "Place" || mention.head.text === "State") return false;
      const { gazetteer } = work.context;
      if (lemma === "capital" && marks(mention).length === 0 && !gazetteer.capitalOf(name)) return false;
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

/** Whether a description of a business, told with no more than a few words before it, may mean a body. */
export function isBusiness(work: Work, chain: Chain, mention: MentionDraft): boolean {
  const lemma = mention.lemma.toLowerCase();
  const name = shownName(work, chain);
  return (
    (chain.type === "Organization" || (chain.type === "Platform" && runs.test(lemma))) &&
    businessWords.has(lemma) &&
    someMentions(work, chain).some((one) => one.relation !== "dateline") &&
    !publicWords.test(name) &&
    !isPress(work, chain) &&
    (lemma === "group" || (!civicWords.test(name) && !isCivic(work, chain))) &&
    marks(mention).length < 4 &&
    (/^(?:['’]s?)?$/u.test(behind(mention)) || (dealing.test(lemma) && /^ of /u.test(behind(mention))))
  );
}

/** "the Somalia-based group": where it sits, which tells it from nothing that was named. */
const based = /-based\b/u;

/** What a platform may be called that is run by a firm of its name: "Twitter … the company". */
const runs = /^(?:company|firm|giant|startup|start-up)$/u;

/** What of a description stands behind its noun. */
function behind({ phraseSpan, head }: MentionDraft): string {
  return phraseSpan.text.slice(head.end - phraseSpan.start);
}

/** "the maker of industrial pumps": firms by what they deal in. */
const dealing =
  /^(?:maker|operator|owner|producer|manufacturer|provider|developer|publisher|distributor|retailer)$/u;

/** "the builder IVRCL … the company": it was said what business it does. */
function trades(work: Work, chain: Chain, mention: MentionDraft): boolean {
  return (
    mention.type === "Organization" &&
    someMentions(work, chain).some((one) => one.form === "description" && businessWords.has(one.lemma))
  );
}

function sharesWord(work: Work, chain: Chain, mention: MentionDraft): boolean {
  const mine = marks(mention).filter(
    (word) => !/^(?:new|old|same|other|former|first|last|big|large|small)$/u.test(word),
  );
  return (
    mine.length > 0 &&
    someMentions(work, chain).some(
      (one) => one.form === "description" && marks(one).some((word) => mine.includes(word)),
    )
  );
}

/** "BJP leader", "Labour MP": who has lawmakers is a party. */
const partisan =
  /^\s+(?:leaders?|politicians?|lawmakers?|mps?|mlas?|candidates?|senators?|cadres?|supporters?|workers)\b/iu;

/** "the newspaper La Jornada": what is told of as a paper or an agency is no group. */
function isPress(work: Work, chain: Chain): boolean {
  return someMentions(work, chain).some(
    (one) =>
      one.form === "description" &&
      /^(?:newspaper|paper|daily|weekly|magazine|journal|agency|channel|station|broadcaster|website|network)$/u.test(
        one.lemma,
      ),
  );
}

/** What was called a charity or a union is no company. */
function isCivic(work: Work, chain: Chain): boolean {
  const all = someMentions(work, chain);
  const { text } = work.context;
  if (all.some((one) => one.form === "name" && partisan.test(text.slice(one.end, one.end + 14)))) return true;
  const called = all.filter((one) => one.form === "description");
  return (
    called.some((one) => civicNouns.has(one.lemma)) &&
    !called.some((one) => businessWords.has(one.lemma) && one.lemma !== "group")
  );
}

/** What was called a phone is no plane. */
function otherThing(work: Work, chain: Chain, lemma: string): boolean {
  const called = someMentions(work, chain).filter((one) => one.form === "description");
  return (
    called.length > 0 &&
    called.every((one) => thingOf(one.lemma) !== undefined && thingOf(one.lemma) !== thingOf(lemma))
  );
}
