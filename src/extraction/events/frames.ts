import type { EventType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import type { Argument } from "./arguments.ts";
import { type FrameRow, frames } from "./frames.table.ts";
import { isOfHumans } from "./noun-tests.ts";
import { subjectsOf } from "./subjects.ts";

const byVerb = new Map<string, { readonly row: FrameRow; readonly words: ReadonlySet<string> }[]>();
for (const row of frames) {
  for (const verb of row.verbs.split(" "))
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), { row, words: new Set(row.words.split(" ")) }]);
}

/** The type that a verb has with its object, with the word that it is said with where that word tells nothing by itself ("on strike"); undefined where no frame fits. */
export function frameOf(
  sentence: ParsedSentence,
  verb: Word,
): { readonly type: EventType; readonly absorbed?: number; readonly means?: number } | undefined {
  for (const { row, words } of byVerb.get(verb.lemma) ?? []) {
    if (row.crowds && subjectsOf(sentence, verb).some(({ word }) => isOne(word))) continue;
    if (row.aimed && !isAimed(sentence, verb)) continue;
    if (row.people && !objectsOf(sentence, verb).some((one) => isOfHumans(sentence, one))) continue;
    const fit = candidates(sentence, verb, row).find(
      (word) =>
        words.has(word.lemma) ||
        (row.slot === "xcomp" && words.has(word.text.toLowerCase())) ||
        (row.means && isLoadOf(sentence, word, words)),
    );
    if (fit && verb.lemma === "become" && isRanked(sentence, fit)) continue;
    if (fit && !(row.means && isFigure(sentence, fit)))
      return {
        type: row.type,
        ...(row.slot === "obj" || row.slot === "of" || fit.xpos === "VBG" ? {} : { absorbed: fit.index }),
        ...(row.means ? { means: fit.index } : {}),
      };
  }
  return undefined;
}

/** "becomes the fifth premier to be removed": no office is taken up. */
function isRanked(sentence: ParsedSentence, noun: Word): boolean {
  return childrenOf(sentence, noun, "acl").some(
    (clause) => childOf(sentence, clause, "mark")?.text.toLowerCase() === "to",
  );
}

/** "two sticks of dynamite", "a dynamite charge": what holds the load is named before it. */
function isLoadOf(sentence: ParsedSentence, word: Word, words: ReadonlySet<string>): boolean {
  if (!/^(?:stick|charge|device|cartridge|pack|package|capsule)$/u.test(word.lemma)) return false;
  return childrenOf(sentence, word, "compound", "amod", "nmod").some(
    (one) => words.has(one.lemma) || one.lemma === "incendiary",
  );
}

/** Whether a word is of one person: "he", a name, "the runner". */
function isOne(word: Word): boolean {
  if (word.upos === "PRON") return /^(?:he|she|i|it)$/iu.test(word.text);
  return word.name === "B-PER" || (word.xpos === "NN" && nounClass(word)?.type === "Person");
}

/** Prepositions before what is aimed at. */
export const aim: ReadonlySet<string> = new Set(["at", "on", "upon", "into", "against", "toward", "towards"]);

/** "threw stones at the police", whatever the phrase hangs on; "a grenade launched by rebels fell on a house". */
function isAimed(sentence: ParsedSentence, verb: Word): boolean {
  const thing = verb.xpos === "VBN" && base(verb) === "acl" ? headOf(sentence, verb) : undefined;
  const harms = thing && base(thing) === "nsubj" ? headOf(sentence, thing) : undefined;
  if (harms && /^(?:fall|land|hit|strike|slam|kill|injure|wound|destroy|damage)$/u.test(harms.lemma))
    return true;
  return (
    childrenOf(sentence, verb, "obl").some((one) => isAim(sentence, one)) ||
    childrenOf(sentence, verb, "obj").some((one) => aimedAt(sentence, one).length > 0)
  );
}

/** Whether something is aimed at; "toward its eastern waters" and "on Sunday" nobody is. */
function isAim(sentence: ParsedSentence, word: Word): boolean {
  if (isWeekday(word.text) || word.upos === "NUM") return false;
  return aim.has(caseOf(sentence, word)) && !/^(?:waters?|sea|ocean|air|sky|range|space)$/u.test(word.lemma);
}

/** "fired six shots at the judge": what is aimed at, where it hangs on what is fired. */
export function aimedAt(sentence: ParsedSentence, means: Word): readonly Argument[] {
  return childrenOf(sentence, means, "nmod")
    .filter((one) => isAim(sentence, one))
    .map((one) => ({ slot: "prep", said: "at", word: one, phraseHead: one, shared: false }));
}

/** "fired the first shot in a price war": a figure of speech. */
function isFigure(sentence: ParsedSentence, word: Word): boolean {
  return childrenOf(sentence, word, "amod").some((one) => /^(?:first|opening|parting)$/u.test(one.lemma));
}

function candidates(sentence: ParsedSentence, verb: Word, { slot }: FrameRow): readonly Word[] {
  if (slot === "xcomp") return childrenOf(sentence, verb, "xcomp", "obj", "amod", "advcl");
  if (
    slot !== "obj" &&
    verb.lemma === "hold" &&
    childrenOf(sentence, verb, "xcomp", "advcl", "amod").length > 0
  )
    return []; // "held them accountable for the attack"
  if (slot === "of")
    return childrenOf(sentence, verb, "obl", "advcl").filter(
      (child) => (caseOf(sentence, child) || childOf(sentence, child, "mark")?.text) === slot, // "cleared of poisoning patients"
    );
  if (slot === "over" && childOf(sentence, verb, "compound:prt")?.lemma === slot)
    return childrenOf(sentence, verb, "obl", "obj"); // "ran over a mine", whatever the tree calls "over"
  if (slot !== "obj")
    return childrenOf(sentence, verb, "obl", "advcl").filter(
      (child) =>
        (caseOf(sentence, child) || (slot === "for" && childOf(sentence, child, "mark")?.text)) === slot,
    );
  return objectsOf(sentence, verb);
}

function objectsOf(sentence: ParsedSentence, verb: Word): readonly Word[] {
  return [
    ...childrenOf(sentence, verb, "obj"),
    ...subjectsOf(sentence, verb)
      .filter((one) => one.passive)
      .map((one) => one.word),
  ];
}
