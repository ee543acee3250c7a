export { dateWords } from "../../../schema/date-words.ts";

/** “1,200”. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A first letter in upper case. */
export function capital(text: string): string {
  const [first = "", ...rest] = Array.from(text);
  return `${first.toUpperCase()}${rest.join("")}`;
}

/** At most so many characters, cut at a word. */
export function cut(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  return `${letters
    .slice(0, most)
    .join("")
    .replace(/\s+\S*$/u, "")}…`;
}

/** Words as a sentence: with a capital, and an end. */
export function sentenceOf(words: string): string {
  return `${capital(words)}${/[.!?]$/.test(words) ? "" : "."}`;
}
