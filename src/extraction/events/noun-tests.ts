import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass, placesOfPeople } from "../mentions/noun-class.ts";
import { quantityNouns } from "../mentions/nouns.table.ts";
import { isPersonNoun } from "../mentions/person-nouns.table.ts";
import { caseOf, childrenOf } from "../tree.ts";
import { abstractNouns } from "./senses.table.ts";

/** Whether a word means one person. */
export function isPerson(word: Word): boolean {
  return (
    word.name === "B-PER" ||
    (word.upos === "PRON" && /^(?:him|her|he|she|them|me|us)$/iu.test(word.text)) ||
    (word.upos === "NOUN" && nounClass(word)?.type === "Person")
  );
}

/** Whether a word means one person or more. */
export function isOfHumans(sentence: ParsedSentence, word: Word): boolean {
  if (word.upos !== "NOUN") return isPerson(word) || isOfPeople(sentence, word);
  if (placesOfPeople.has(word.lemma)) return false; // "captured nine villages"
  return (
    isPersonNoun(word.lemma) ||
    isOfPeople(sentence, word) ||
    ["Person", "Group"].includes(nounClass(word)?.type ?? "")
  );
}

const measures =
  /^(?:kilogram|kilogramme|kilo|kg|gram|gramme|ton|tonne|litre|liter|pound|ounce|bag|sack|box|packet|round|cache|piece|bottle|barrel|stash|haul|load|truckload|quantity|series|string|wave|spate|number|pair|flurry|stick|bar|bundle|packet|crate|bale|pack)$/u;

/** "48 kilograms of heroin": what is measured is one of those listed. */
export function measured(sentence: ParsedSentence, word: Word, words: ReadonlySet<string>): boolean {
  return (
    measures.test(word.lemma) &&
    childrenOf(sentence, word, "nmod").some(
      (one) => caseOf(sentence, one) === "of" && words.has(one.lemma.toLowerCase()),
    )
  );
}

/** "Hundreds of thousands of mourners", "several of its leaders": a number of people. */
function isOfPeople(sentence: ParsedSentence, word: Word): boolean {
  return (
    (quantityNouns.has(word.lemma) || /^(?:several|many|some|most|one|all)$/u.test(word.lemma)) &&
    childrenOf(sentence, word, "nmod", "obl").some(
      (one) => isPersonNoun(one.lemma) || isOfHumans(sentence, one),
    )
  );
}

/** Whether a noun is of something that one cannot touch: "merger", "policy". */
export function isAbstract(word: Word): boolean {
  return (
    word.upos === "NOUN" &&
    isLifeless(word) &&
    (abstractNouns.has(word.lemma) || /(?:ion|ity|ism|ment|ness|ance|ence|ship|hood|cy)$/u.test(word.lemma))
  );
}

/** What can be attacked, though its ending is of what cannot be touched. */
const builtOrArmed =
  /^(?:residence|audience|ambulance|pharmacy|plantation|installation|(?:sub)?station|mission|legation|garrison|apartment|monument|establishment|settlement|encampment|detachment|regiment|battalion|contingent|procession|congregation|fortification|refinery|transmission|equipment|instrument|shipment|department)$/u;

const creatures =
  /^(?:animal|dog|cat|cow|cattle|horse|pig|sheep|goat|camel|donkey|bird|fish|whale|shark|dolphin|elephant|rhino|lion|tiger|bear|wolf|deer|fox|bull|chicken|bee|insect|life|body|vehicle|car|bus|convoy|patrol|truck|train|target|\d.*)$/u;

/** Whether a word is of nobody who can act or be hurt: a common noun that is neither people, a body, a place nor a number. */
export function isLifeless(word: Word): boolean {
  return (
    word.upos === "NOUN" &&
    word.name === "O" &&
    !["Person", "Group", "Organization", "Place", "Facility"].includes(nounClass(word)?.type ?? "") &&
    !isPersonNoun(word.lemma) &&
    !/(?:ist|ian|ero|eur|naire|ee|inator|keeper|worker|driver|rider|fighter|seeker|dweller|trader|grower|picker|ographer)$/u.test(
      word.lemma,
    ) && // "a carabinero"
    !quantityNouns.has(word.lemma) &&
    !creatures.test(word.lemma) &&
    !builtOrArmed.test(word.lemma)
  );
}
