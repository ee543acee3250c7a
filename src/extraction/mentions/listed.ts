import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { KindWords } from "../../text/kind-words.ts";
import type { NameRun } from "./name-runs.ts";

const LONGEST = 8;

/** Bodies that are known by their whole name, which the model saw in part or not at all: "Seleka rebels", "the Democratic Alliance". */
export function listedBodies(
  { words }: ParsedSentence,
  labelled: readonly NameRun[],
  kinds: KindWords,
): readonly NameRun[] {
  const found: NameRun[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from]!;
    if (!/^\p{Lu}/u.test(first.text) || (found.at(-1)?.to ?? 0) > from || !kinds.opens(first.text)) continue;
    const body = knownTo(words, from, kinds, "organization");
    const to = longest(body, knownTo(words, from, kinds, "group"), knownTo(words, from, kinds, "work"));
    if (
      to === undefined ||
      (body === from + 1 && from === 0 && first.upos !== "PROPN" && first.text.length < 7)
    )
      continue;
    const crossed = labelled.some(
      (one) =>
        one.from < to &&
        one.to > from &&
        (one.from < from ||
          one.to > to ||
          (one.label === "PER" && (to - from === 1 || one.from > from || one.to < to))),
    );
    const goesOn = words[to]?.name.startsWith("I-") ?? false;
    if (!crossed && !goesOn) found.push({ from, to, label: body === to ? "ORG" : "MISC" });
  }
  return found;
}

function longest(...ends: readonly (number | undefined)[]): number | undefined {
  const found = ends.filter((end) => end !== undefined);
  return found.length > 0 ? Math.max(...found) : undefined;
}

function knownTo(
  words: readonly Word[],
  from: number,
  kinds: KindWords,
  kind: "organization" | "group" | "work",
): number | undefined {
  for (let to = Math.min(words.length, from + LONGEST); to > from; to--)
    if (
      /^(?:[\p{Lu}\p{N}]|['’]s$|!$)/u.test(words[to - 1]!.text) &&
      kinds.is(nameOf(words.slice(from, to)), kind)
    )
      return to;
  return undefined;
}

/** The words of a name as they stand, without spaces where none are: "Moody's", "S&P 500". */
export function nameOf(words: readonly Word[]): string {
  return words.map((word, at) => (at > 0 && words[at - 1]!.end < word.start ? " " : "") + word.text).join("");
}
