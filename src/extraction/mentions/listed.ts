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
    const known = knownAt(words, from, kinds);
    if (!known) continue;
    const { to, kind } = known;
    const lone = kind === "organization" && to === from + 1;
    if (lone && from === 0 && first.upos !== "PROPN" && first.text.length < 7) continue;
    const crossed = labelled.some(
      (one) =>
        one.from < to &&
        one.to > from &&
        (one.from < from ||
          one.to > to ||
          (one.label === "PER" && (to - from === 1 || one.from > from || one.to < to))),
    );
    const goesOn = words[to]?.name.startsWith("I-") ?? false;
    if (!crossed && !goesOn) found.push({ from, to, label: kind === "organization" ? "ORG" : "MISC" });
  }
  return found;
}

const wholes = ["organization", "group", "work"] as const;

/** The longest name that begins at a word and is known by the whole: where it ends, and of what kind it is. */
function knownAt(
  words: readonly Word[],
  from: number,
  kinds: KindWords,
): { readonly to: number; readonly kind: (typeof wholes)[number] } | undefined {
  for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
    if (!/^(?:[\p{Lu}\p{N}]|['’]s$|!$|\)$)/u.test(words[to - 1]!.text)) continue;
    const name = nameOf(words.slice(from, to));
    const kind = wholes.find((one) => kinds.is(name, one));
    if (kind) return { to, kind };
  }
  return undefined;
}

/** The words of a name as they stand, without spaces where none are: "Moody's", "S&P 500". */
export function nameOf(words: readonly Word[]): string {
  return words.map((word, at) => (at > 0 && words[at - 1]!.end < word.start ? " " : "") + word.text).join("");
}
