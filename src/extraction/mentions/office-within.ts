import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Titles } from "../../text/titles.ts";
import type { Vocabulary } from "../context.ts";
import type { NameRun } from "./name-runs.ts";
import { isShip } from "./ships-and-operations.ts";
import { titleLength } from "./titles.ts";

/** Titles that bodies and things begin with too: "General Motors", "Major League". */
const ambiguous =
  /^(?:General|Major|Premier|Prime|Private|Chief|Master|Captain|Head|King|Queen|Prince|Don|Doña)$/u;

/**
 * "Lingga Regent | Muhammad Nizar", "Parliament Speaker | Nabih Berri": what the model took for one name is a seat or a body,
 * an office, and who holds it. Gives what stands before the office, if anything, and its holder.
 */
export function officeWithin(
  { words }: ParsedSentence,
  run: NameRun,
  { gazetteer, givenNames, kinds, titles }: Vocabulary,
): readonly NameRun[] {
  if (run.label === "PER" || isShip(texts(words, run).join(" "))) return [run];
  for (let at = run.from; at < run.to - 1; at++) {
    const to = at + titleLength(words, at, run.to - 1, titles);
    if (to === at || to >= run.to) continue;
    const named = words[to]!.name === "B-PER";
    const given =
      at === run.from && run.to > to + 1 && isOffice(words, at, to, titles) && isGiven(words[to]!);
    if (!named && !given) continue;
    const holder = { from: to, to: run.to, label: "PER" };
    if (!named && kinds.ofName(texts(words, holder)) !== undefined) continue;
    if (named && !words.slice(to + 1, run.to).every((word) => /^(?:I-PER|O)$/u.test(word.name))) continue;
    if (at === run.from) return [holder];
    const seat = { from: run.from, to: at, label: labelOf(words, run, at) };
    return [seat, holder];
  }
  return [run];

  function isGiven(word: Word): boolean {
    return givenNames.gender(word.text) !== undefined && gazetteer.find(word.text).length === 0;
  }

  function labelOf(all: readonly Word[], { from }: NameRun, at: number): string {
    const own = all[from]!.name.slice(2);
    const place = gazetteer.find(texts(all, { from, to: at, label: "" }).join(" ")).length > 0;
    return place ? "LOC" : own || "ORG";
  }
}

function isOffice(words: readonly Word[], from: number, to: number, titles: Titles): boolean {
  const title = words.slice(from, to).map((word) => word.text);
  return !ambiguous.test(title[0]!) && titles.find(title.join(" ")) !== undefined;
}

function texts(words: readonly Word[], run: NameRun): string[] {
  return words.slice(run.from, run.to).map((word) => word.text);
}
