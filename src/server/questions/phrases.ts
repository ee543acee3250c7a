/** What stands behind a verb: to whom or what, where, by whom, and when. */
export interface Tail {
  readonly whom?: string;
  readonly place?: string;
  readonly who?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Which part the words behind a preposition are; what is behind others is left out. */
const behind: Readonly<Record<string, keyof Tail | "left">> = {
  in: "place",
  at: "place",
  near: "place",
  outside: "place",
  by: "who",
  of: "whom",
  against: "whom",
  with: "whom",
  to: "whom",
  from: "left",
  over: "left",
  for: "left",
  about: "left",
  on: "left",
  since: "left",
  during: "left",
  after: "left",
  before: "left",
  because: "left",
  when: "left",
  through: "place",
};
const divided = new RegExp(`(?:^| )(${Object.keys(behind).join("|")}) `, "iu");
const year = /^(?:(?:early|late|mid) )?(\d{4}(?:-\d{2}){0,2})$/;

/** The parts of what stands behind a question's verb: “the marathon in Kisumu in 2026”. */
export function tailOf(text: string): Tail {
  const [first = "", ...rest] = text.trim().split(divided);
  const tail: { -readonly [Key in keyof Tail]: Tail[Key] } = {};
  if (bare(first) !== "") tail.whom = bare(first);
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const words = bare(rest[at + 1]!);
    const date = year.exec(words)?.[1];
    if (date) [tail.from, tail.to] = [date, date];
    const part = behind[rest[at]!.toLowerCase()]!;
    if (date || part === "left" || words === "") continue;
    // “in the earthquake in Peru”: what is named is the place.
    const before = tail[part];
    if (before === undefined || (part === "place" && !isNamed(before))) tail[part] = words;
  }
  return tail;
}

/** Words without the article, the pronoun or the mark they stand with. */
export function bare(text: string): string {
  return text
    .trim()
    .replace(/^[“"‘']|[”"’']$/gu, "")
    .replace(/^(?:(?:the|a|an|this|that|these|those|any|all|some|his|her|their|its) )+/iu, "")
    .replace(/[’']s?$/u, "")
    .trim();
}

/** Ways to name what these words name: all of them, the name in them, their last word. */
export function namings(phrase: string): readonly string[] {
  const [name] =
    /\p{Lu}[\p{L}\p{N}'’-]*(?: (?:(?:de|da|do|van|von|al|bin|of) )?\p{Lu}[\p{L}\p{N}'’-]*)*/u.exec(phrase) ??
    [];
  return [...new Set([phrase, name ?? "", phrase.split(" ").at(-1)!])].filter((one) => one.length > 1);
}

/** Whether somebody or something has its name in these words, and is not only described. */
export function isNamed(words: string): boolean {
  return /(?<![\p{L}\p{N}])[\p{Lu}\p{Lo}\p{N}]/u.test(words);
}
