import type { ParsedSentence } from "../../language/parse.ts";
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
  const texts = words.map((word) => word.text);
  for (let from = 0; from < words.length; from++) {
    const first = words[from]!;
    if (!/^\p{Lu}/u.test(first.text) || (found.at(-1)?.to ?? 0) > from || !kinds.opens(first.text)) continue;
    const body = knownTo(texts, from, kinds, "organization");
    const to = body ?? knownTo(texts, from, kinds, "group");
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
    if (!crossed && !goesOn) found.push({ from, to, label: body === undefined ? "MISC" : "ORG" });
  }
  return found;
}

function knownTo(
  texts: readonly string[],
  from: number,
  kinds: KindWords,
  kind: "organization" | "group",
): number | undefined {
  for (let to = Math.min(texts.length, from + LONGEST); to > from; to--)
    if (/^[\p{Lu}\p{N}]/u.test(texts[to - 1]!) && kinds.is(texts.slice(from, to).join(" "), kind)) return to;
  return undefined;
}
