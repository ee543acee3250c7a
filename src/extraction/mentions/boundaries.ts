import type { ParsedSentence } from "../../language/parse.ts";
import type { Titles } from "../../text/titles.ts";
import { isEventNoun } from "../events/lexicon.ts";
import type { NameRun } from "./name-runs.ts";
import { titleLength } from "./titles.ts";

const articles = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "its",
  "his",
  "her",
  "their",
  "our",
  "and",
  "of",
  "in",
]);
const mark = /^[\p{P}\p{S}]+$/u;

/** The name alone: without article, title, possessive, marks at its edges, or the event it is the host of ("Summit of the …"). Empty runs come out as undefined. */
export function trimName(sentence: ParsedSentence, run: NameRun, titles: Titles): NameRun | undefined {
  const words = sentence.words;
  let { from, to } = run;
  for (let moved = true; moved && from < to; ) {
    moved = false;
    const first = words[from]!;
    if (
      articles.has(first.text.toLowerCase()) &&
      !(from + 1 < to && /^\p{Lu}/u.test(first.text) && from > 0 && run.label === "MISC")
    ) {
      from += 1;
      moved = true;
    } else if (mark.test(first.text) && !/^[#@]/u.test(first.text)) {
      from += 1;
      moved = true;
    } else if (run.label === "PER" || run.label === "") {
      const length = titleLength(words, from, to, titles);
      if (length > 0 && from + length < to) {
        from += length;
        moved = true;
      }
    }
  }
  while (to > from && (mark.test(words[to - 1]!.text) || words[to - 1]!.xpos === "POS")) to -= 1;
  if (from >= to) return undefined;
  return { ...run, from: hostStart(sentence, from, to) ?? from, to };
}

/** "Summit of the African Union": the name starts after "of the"; the event has its own noun. */
function hostStart(sentence: ParsedSentence, from: number, to: number): number | undefined {
  const words = sentence.words;
  if (
    !isEventNoun(words[from]!.text.toLowerCase()) ||
    from + 2 >= to ||
    words[from + 1]!.text.toLowerCase() !== "of"
  )
    return undefined;
  const start = words[from + 2]!.text.toLowerCase() === "the" ? from + 3 : from + 2;
  return start < to && words[start]!.upos === "PROPN" ? start : undefined;
}
