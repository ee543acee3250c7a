import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childrenOf } from "../tree.ts";
import { cues } from "./cues.table.ts";

/** Verbs that have somebody do something. */
export const ordering = new Set(
  cues
    .filter((row) => row.animate && row.takes.includes("infinitive"))
    .flatMap((row) => row.verbs.split(" ")),
);

/** Verbs that do something by words. */
const dealing = new Set(
  cues
    .filter((row) => ["demanded", "promised", "denied", "praised", "condemned", "warned"].includes(row.class))
    .flatMap((row) => row.verbs.split(" ")),
);

/** Whether a verb does something by words: "denied it", "pleaded for it". */
export function doesByWords(sentence: ParsedSentence, verb: Word): boolean {
  return deals(sentence, verb) || withPreposition(sentence, verb, behind);
}

/** Whether a verb does something by its words: denies, urges, praises. */
export function deals(sentence: ParsedSentence, verb: Word): boolean {
  const phrases = childrenOf(sentence, verb, "obl").map((one) => `${verb.lemma}_${caseOf(sentence, one)}`);
  return [verb.lemma, ...phrases].some((one) => dealing.has(one));
}

/** "…, and pointed to a rise", "…, and appealed to workers to vote": one of these cues with its preposition. */
export function withPreposition(sentence: ParsedSentence, verb: Word, cues: ReadonlySet<string>): boolean {
  return childrenOf(sentence, verb, "obl").some((one) => cues.has(`${verb.lemma}_${caseOf(sentence, one)}`));
}

/** Cues with a preposition. */
export const behind = new Set(
  cues.filter((row) => row.takes.includes("behind")).flatMap((row) => row.verbs.split(" ")),
);
