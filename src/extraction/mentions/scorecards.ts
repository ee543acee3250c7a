import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { NameRun } from "./name-runs.ts";

/** How somebody was out: "c", "st" and "b" stand before who caught, stumped and bowled him. */
const out = /^(?:c|st|b|lbw)$/u;

/** Names in a row of a scorecard of cricket: "G. Marsh c Deverell b Holt 18", "P. Strang not out 50". */
export function scorecards({ words }: ParsedSentence): readonly NameRun[] {
  const end = words.length - (words.at(-1)?.text === "." ? 1 : 0);
  const first = words.findIndex(
    ({ text, index }) => out.test(text) || (/^(?:not|run)$/u.test(text) && words[index + 1]?.text === "out"),
  );
  if (first < 1 || first > 4 || !/^\d{1,3}$/u.test(words[end - 1]?.text ?? "") || !isName(words, 0, first))
    return [];
  const bowled = words
    .slice(first, end - 1)
    .every(
      ({ text }) =>
        out.test(text) || /^(?:not|run|out|sub|and|[()*†.&])$/u.test(text) || /^\p{Lu}/u.test(text),
    );
  if (!bowled) return [];
  const runs: NameRun[] = [{ from: 0, to: first, label: "PER" }];
  for (let from = first; from < end - 1; from++) {
    let to = from;
    while (to < end - 1 && isName(words, to, to + 1)) to += 1;
    if (to > from) runs.push({ from, to, label: "PER" });
    from = to;
  }
  return runs;
}

/** "(R. Harden 136, P. Such 5-98)": initials and a name before a number, within brackets. */
export function scorersByInitials({ words }: ParsedSentence): readonly NameRun[] {
  const open = words.findIndex(({ text }) => text === "(");
  if (open < 0) return [];
  return words.flatMap(({ index: from, text }) => {
    if (from < open || !/^\p{Lu}\.$/u.test(text) || !/^[(,;]$/u.test(words[from - 1]?.text ?? "")) return [];
    let to = from + 1;
    while (to < from + 4 && isName(words, to, to + 1) && words[to]) to += 1;
    return to > from + 1 && /^\d{1,3}$/u.test(words[to]?.text ?? "") ? [{ from, to, label: "PER" }] : [];
  });
}

function isName(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ text }) => /^\p{Lu}|^\.$/u.test(text));
}
