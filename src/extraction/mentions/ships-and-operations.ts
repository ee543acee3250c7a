import type { ParsedSentence } from "../../language/parse.ts";
import type { NameRun } from "./name-runs.ts";

/** What stands before the names of ships: "MV Lady Amina", "USS Cole". */
const prefix = /^(?:MV|USS|HMS|HMAS|HMCS|HMNZS|RMS|BRP|KRI|RFNS|USNS|USCGC)$/u;

/** Names of ships with what stands before them: "the M/V Lady Amina". */
export function ships({ words }: ParsedSentence): readonly NameRun[] {
  return words.flatMap((word) => {
    const parted =
      /^[MF]$/u.test(word.text) && words[word.index + 1]?.text === "/" && words[word.index + 2]?.text === "V";
    if (!parted && !prefix.test(word.text)) return [];
    const from = word.index;
    let to = from + (parted ? 3 : 1);
    const first = to;
    while (to < first + 3 && words[to]?.upos === "PROPN" && /^\p{Lu}\p{L}+$/u.test(words[to]!.text)) to += 1;
    if (to > first && /^(?:[IVX]{1,4}|\d{1,2})$/u.test(words[to]?.text ?? "")) to += 1; // "MV Sunrise II"
    return to > first ? [{ from, to, label: "MISC" }] : [];
  });
}

/** Whether a name begins so. */
export function isShip(text: string): boolean {
  return /^[MF] ?\/ ?V /u.test(text) || prefix.test(text.split(" ")[0]!);
}

/** Names of operations of police and troops: "Operation Larkspur"; a bare number or a common noun behind the word names nothing. */
export function operations({ words }: ParsedSentence): readonly NameRun[] {
  return words.flatMap((word) => {
    if (word.text !== "Operation") return [];
    let to = word.index + 1;
    while (
      to < word.index + 4 &&
      /^(?:PROPN|ADJ|NOUN)$/u.test(words[to]?.upos ?? "") &&
      /^\p{Lu}\p{Ll}+$/u.test(words[to]!.text)
    )
      to += 1;
    return to > word.index + 1 ? [{ from: word.index, to, label: "MISC" }] : [];
  });
}

/** Roads by their number: "Route 15", "Highway 50", "Interstate 95". */
export function roads({ words }: ParsedSentence): readonly NameRun[] {
  return words.flatMap(({ text, index }) =>
    /^(?:Route|Highway|Interstate|Autobahn|Motorway)$/u.test(text) &&
    words[index - 1]?.upos !== "PROPN" &&
    /^\p{Lu}{0,2}-?\d{1,4}\p{Lu}?$/u.test(words[index + 1]?.text ?? "")
      ? [{ from: index, to: index + 2, label: "LOC" }]
      : [],
  );
}
