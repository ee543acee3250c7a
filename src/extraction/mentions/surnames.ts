import type { ParsedSentence } from "../../language/parse.ts";
import { caseOf } from "../tree.ts";
import type { NameRun } from "./name-runs.ts";

interface Found {
  readonly sentence: ParsedSentence;
  readonly run: NameRun;
}

const role = /^(?:nsubj|obj|obl|nmod:poss|conj|appos)/u;

/** The last words of the names of people who are named in full. */
export function surnamesOf(runs: readonly Found[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sentence, run } of runs)
    if (run.label === "PER" && run.to - run.from > 1) found.add(sentence.words[run.to - 1]!.text);
  return found;
}

/** "Jobs resigned", where the article has Steve Jobs: a surname that the model took for a common noun. */
export function loneSurnames(
  sentences: readonly ParsedSentence[],
  runs: readonly Found[],
  surnames: ReadonlySet<string>,
): readonly Found[] {
  const taken = new Map<number, Set<number>>();
  for (const { sentence, run } of runs) {
    const row = taken.get(sentence.index) ?? new Set<number>();
    taken.set(sentence.index, row);
    for (let at = run.from; at < run.to; at++) row.add(at);
  }
  const common = new Set(sentences.flatMap(({ words }) => words.map((word) => word.text)));
  return sentences.flatMap((sentence) =>
    sentence.words
      .filter(
        (word) =>
          /^(?:NOUN|PROPN)$/u.test(word.upos) &&
          surnames.has(word.text) &&
          role.test(word.relation) &&
          !taken.get(sentence.index)?.has(word.index) &&
          !common.has(word.text.toLowerCase()),
      )
      .map((word) => ({ sentence, run: { from: word.index, to: word.index + 1, label: "PER" } })),
  );
}

/**
 * "Tom Holland … Holland returns": a place by its one word that is the surname of somebody named in full, in an article
 * where nothing is or happens in a place of that name.
 */
export function isSurnameHere(
  names: readonly (Found & { readonly text: string })[],
  surnames: ReadonlySet<string>,
): (text: string) => boolean {
  const towns = new Set(
    names
      .filter(({ sentence, run, text }) => surnames.has(text) && isWhere(sentence, run))
      .map(({ text }) => text),
  );
  return (text) => surnames.has(text) && !towns.has(text);
}

function isWhere(sentence: ParsedSentence, run: NameRun): boolean {
  const marker = caseOf(sentence, sentence.words[run.to - 1]!);
  return (
    /^(?:in|near|outside|inside|to|from|around|across|throughout)$/u.test(marker) ||
    (sentence.words[run.to]?.text === "," && sentence.words[run.to + 1]?.name === "B-LOC") ||
    (sentence.words[run.from - 1]?.text === "," && sentence.words[run.from - 2]?.name.endsWith("-LOC")) ||
    (run.from === 0 && !/^(?:nsubj|nmod:poss)/u.test(sentence.words[run.from]!.relation))
  );
}
