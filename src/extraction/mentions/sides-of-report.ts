import type { EntityType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { fold } from "../../text/fold.ts";
import { base, caseOf, headOf } from "../tree.ts";
import type { NameRun } from "./name-runs.ts";
import { headWord, type TypeGuess } from "./name-type.ts";

interface Guessed {
  readonly sentence: ParsedSentence;
  readonly run: NameRun;
  readonly text: string;
  readonly guess: TypeGuess;
}

/** What tells that a name is a side of a match, wherever it says so. */
const tellSide = new Set([
  "name.opponent",
  "name.side",
  "name.result",
  "name.row",
  "name.has-scorers",
  "name.scorers-side",
  "name.for-fee",
]);

/**
 * Towns after which a report calls sides of matches: a name that is once told to be a side is one in the whole report, but
 * where something is or happens in it ("in Leeds", "LEEDS, Nov 3"). Gives the type of a mention, or undefined where this tells nothing.
 */
export function sidesOfReport(
  names: readonly Guessed[],
  isSomebody: (text: string) => boolean,
  isNation: (text: string) => boolean,
): (name: Guessed) => EntityType | undefined {
  const sides = new Set(
    names
      .filter(({ guess }) => guess.type === "Organization" && tellSide.has(guess.rule))
      .map(({ text }) => fold(text)),
  );
  for (const { sentence, run, text, guess } of sides.size > 0 ? names : [])
    if (/^(?:Place|Facility)$/u.test(guess.type) && !isNation(text) && isInContest(sentence, run))
      sides.add(fold(text));
  return ({ sentence, run, text, guess }) => {
    const stranger = guess.type === "Person" && run.to === run.from + 1 && !isSomebody(text); // "Maritza went top"
    if (!sides.has(fold(text)) || !(stranger || /^(?:Place|Facility|Organization)$/u.test(guess.type)))
      return undefined;
    return isTown(sentence, run) ? "Place" : "Organization";
  };
}

/** "Dallas beat Green Bay", "Toronto host Milwaukee", "Guscot joins Wigan": what towns do as sides, in a report that tells of others. */
function isInContest(sentence: ParsedSentence, run: NameRun): boolean {
  const { words } = sentence;
  const before = words[run.from - 1]?.text ?? "";
  if (/^vs?$/u.test(before)) return true; // "Aston Villa v | Middlesbrough"
  if (before === "(" && words[run.to]?.text === ")") return words[run.from - 2]?.name === "I-PER"; // "Joost Kruger (Northern Transvaal)"
  const head = headWord(sentence, run);
  const first = base(head) === "conj" ? (headOf(sentence, head) ?? head) : head;
  const verb = headOf(sentence, first)?.lemma ?? "";
  if (/^nsubj/u.test(first.relation))
    return /^(?:beat|rout|thrash|edge|host|lead|trail|win|lose|draw|down|trounce|face|sign|score)$/u.test(
      verb,
    );
  return (
    base(first) === "obj" &&
    /^(?:beat|rout|thrash|edge|host|down|trounce|face|join|lead|coach|captain)$/u.test(verb)
  );
}

/** Whether a town is meant by where its name stands. */
function isTown(sentence: ParsedSentence, run: NameRun): boolean {
  const head = headWord(sentence, run);
  const marker = caseOf(sentence, head);
  if (/^(?:in|near|outside|around)$/u.test(marker)) return true;
  if (isInContest(sentence, run)) return false; // "Helsingborg (Sweden) beat"
  if (marker === "at" && run.from === 1) return true; // "At Atlanta, Greg Maddux …"
  return run.from === 0 && isDateline(sentence.words, run.to, head, headOf(sentence, head));
}

/** "LEEDS, Nov 3", "LEEDS 1996-11-23": a place before a date or a dash, at the beginning. */
function isDateline(words: readonly Word[], to: number, head: Word, over: Word | undefined): boolean {
  const next = words[to]?.text ?? "";
  if (/^(?:[(–—]|--)$/u.test(next)) return !/^\d/u.test(words[to + 1]?.text ?? "");
  if (/^(?:19|20)\d\d(?:-\d\d-\d\d)?$/u.test(next)) return true;
  return next === "," && base(head) !== "nsubj" && over === undefined;
}
