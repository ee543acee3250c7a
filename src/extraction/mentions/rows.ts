import type { Word } from "../../language/parse.ts";
import type { Seen } from "./name-seen.ts";
import { isTally } from "./sides.ts";

/** "ATLANTA 6 Chicago 5, Colorado 5 PITTSBURGH 3": a name with what it got beside another with what that got. */
export function hasResult({ sentence: { words }, run }: Seen): boolean {
  const named = (word: Word | undefined): boolean =>
    /^[BI]-(?:LOC|ORG|PER|MISC)$/u.test(word?.name ?? "") ||
    (word?.upos === "PROPN" && /^\p{Lu}/u.test(word.text));
  if (!isTally(words[run.to])) return false;
  let next = run.to + 1;
  if (words[next]?.text === ",") next += 1;
  if (named(words[next])) {
    while (named(words[next])) next += 1;
    if (isTally(words[next])) return true;
  }
  let before = run.from - 1;
  if (words[before]?.text === ",") before -= 1;
  return isTally(words[before]) && named(words[before - 1]);
}

/** "Estrela Norte 1 Maritza 3": a row that tells nothing but a result. */
export function isWholeResult({ sentence: { words }, run }: Seen): boolean {
  if (!isTally(words[run.to])) return false;
  const row = words
    .map(({ text }) => (/^\d{1,3}$/u.test(text) ? "0" : /^[\p{Lu}][\p{L}.'’-]*$/u.test(text) ? "N" : text))
    .join(" ");
  return /^(?:N )+0 (?:N )*N 0(?: \.)?$/u.test(row);
}

/** "Torrente 14 8 4 2 27 15 28": what a side got in a season, at the beginning of a row or behind its place in it. */
export function hasRow({ sentence: { words }, run }: Seen): boolean {
  if (run.from > 1 || (run.from === 1 && !/^\d{1,2}[.)]?$/u.test(words[0]!.text))) return false;
  const figures = words.slice(run.to);
  const shared = /\d .*\.\s?\d{3}$/u.test(figures.map(({ text }) => text).join(" ")); // "69 65 .515"
  return (
    figures.length >= (shared ? 3 : 5) &&
    figures.every(({ text }) => /^[-+]?\d{0,3}(?:\.\d+)?$|^1\/2$|^\.$/u.test(text))
  );
}

/** "TORRENTE AT VALDORIA", "Torrente v Valdoria": a row that says only who meets whom. */
export function isFixture({ sentence: { words }, run }: Seen): boolean {
  const at = words.findIndex(({ text }) => /^(?:at|AT|vs?|V|VS)$/u.test(text));
  const end = words.length - (words.at(-1)!.text === "." ? 1 : 0);
  if (at < 1 || at > 3 || end === at + 1 || end > at + 4) return false;
  const named = words
    .slice(0, end)
    .every(
      ({ index, text, name }) =>
        index === at || (/^\p{Lu}/u.test(text) && (name !== "O" || /^[\p{Lu}.]+$/u.test(text))),
    );
  return named && ((run.from === 0 && run.to === at) || (run.from === at + 1 && run.to === end));
}
