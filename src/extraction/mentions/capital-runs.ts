import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { KindWords } from "../../text/kind-words.ts";
import type { NameRun } from "./name-runs.ts";

const capital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
const nominal = (word: Word): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/u.test(word.upos) || /^VB[GN]$/u.test(word.xpos);

/** Of anything at all: "a Hybrid Organization", "the Single Market". */
const general = /^(?:Market|House|Group|Community|Organi[sz]ation|Company|Center|Centre)$/u;

/** Words in capitals within a sentence, the last of which tells of what they are the name: "the Finance Bill", "Parliament Buildings". Title case tells nothing. */
export function capitalRuns(
  { words }: ParsedSentence,
  taken: ReadonlySet<number>,
  kinds: KindWords,
): readonly NameRun[] {
  if (isTitleCase(words)) return [];
  const free = (at: number): boolean =>
    at > 0 && capital(words[at]) && nominal(words[at]!) && words[at]!.name === "O" && !taken.has(at);
  const found: NameRun[] = [];
  for (let from = 1; from < words.length; from++) {
    if (!free(from)) continue;
    let to = from + 1;
    while (free(to)) to += 1;
    const last = words[to - 1]!.text;
    const first = words[0]!;
    const begun =
      from === 1 &&
      to > 2 &&
      first.xpos === "NNP" &&
      first.name === "O" &&
      !taken.has(0) &&
      capital(first) &&
      first.head > 0 &&
      first.head < to;
    if (begun) from = 0; // "Resolute | Forest Products"
    if (to > from + 1 && !general.test(last) && kinds.ofName([last]) !== undefined)
      found.push({ from, to, label: "" });
    from = to;
  }
  return found;
}

/** Whether most words of a sentence begin with a capital, so that a capital tells nothing. */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.name === "O" && word.text.length > 3 && /\p{L}/u.test(word.text));
  return long.filter(capital).length > long.length * 0.7;
}
