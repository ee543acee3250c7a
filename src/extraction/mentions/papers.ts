import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, headOf } from "../tree.ts";
import { isTitleCase } from "./capital-runs.ts";
import type { NameRun } from "./name-runs.ts";

const capital = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}[\p{L}'’-]/u.test(word.text);

/**
 * Papers by their article with a capital, within a sentence, where they are told something, report or are cited:
 * "he told The Citizen", "The Point reported", "according to The Herald". Their nouns are mostly common ones.
 */
export function papers(sentence: ParsedSentence): readonly NameRun[] {
  const { words } = sentence;
  if (isTitleCase(words)) return [];
  return words.flatMap((article) => {
    const from = article.index + 1;
    if (
      article.text !== "The" ||
      article.index === 0 ||
      article.name.endsWith("-LOC") ||
      article.name.endsWith("-PER")
    )
      return [];
    if (/^[:."“”‘(]$|^['’`]+$/u.test(words[article.index - 1]!.text)) return [];
    let to = from;
    while (
      to < from + 4 &&
      capital(words[to]) &&
      /^(?:NOUN|PROPN|ADJ)$/u.test(words[to]!.upos) &&
      words[to]!.name !== "B-PER"
    )
      to += 1;
    if (to === from) return [];
    const own = words.slice(article.index, to);
    const head = own.find((word) => word.head < article.index || word.head >= to) ?? own.at(-1)!;
    return isTold(sentence, head) ? [{ from, to, label: "ORG" }] : [];
  });
}

/** Whether a paper found by `papers` is meant: behind its article, within a sentence. */
export function isPaper(sentence: ParsedSentence, run: NameRun): boolean {
  if (run.label !== "ORG" || sentence.words[run.from - 1]?.text !== "The") return false;
  return papers(sentence).some((one) => one.from === run.from && one.to === run.to);
}

function isTold(sentence: ParsedSentence, head: Word): boolean {
  if (base(head) === "conj") {
    const first = headOf(sentence, head);
    return first !== undefined && base(first) !== "conj" && isTold(sentence, first);
  }
  const verb = headOf(sentence, head)?.lemma ?? "";
  const mark = caseOf(sentence, head);
  if (/^according/u.test(mark) || verb === "accord") return true;
  if (base(head) === "nsubj")
    return /^(?:report|write|reveal|publish|understand|learn|note|quote|claim|establish|gather|say|add)$/u.test(
      verb,
    );
  if (/^(?:iobj|obj)$/u.test(base(head)))
    return /^(?:tell|inform|quote|cite|sue|edit|found|read)$/u.test(verb);
  return (
    /^(?:to|by|from|with|in|for)$/u.test(mark) &&
    /^(?:speak|tell|learn|report|publish|write|obtain|see|interview|reveal|say|appear|confirm|interviewed|reporter|journalist|editor|article|interview|columnist)$/u.test(
      verb,
    )
  );
}
