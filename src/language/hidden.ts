/** Emoji, bullets, ornaments and what else is no word of a sentence. */
const ORNAMENT = /^(?:\p{Extended_Pictographic}|\p{RI}|[•▪◦●■□★☆►▶‣·|*_~^\\]|\p{So}|\p{Cn}|\p{Co}|\p{Cs})/u;
/** Quotation marks that English news writes seldom, and so the model hardly knows. */
const RARE_QUOTE = /^(?:[„«»]|``|'')$/;

/** Whether the language model should not see a word: emoji and bullets confuse its trees. Quotation marks help them, and stay. */
export function isHidden(word: string): boolean {
  return ORNAMENT.test(word) && !/^[©®™#*\d]/.test(word);
}

/** A word as the model is shown it: a rare quotation mark as the common one. */
export function shown(word: string): string {
  return RARE_QUOTE.test(word) ? '"' : word;
}

/** Letters that the model takes for another word, whatever their capitals, each with some that it knows to be of the same kind. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["WHO", "UNICEF"],
  ["IS", "ISIS"],
  ["IT", "tech"],
]);

/** A word of a sentence that is not in capitals, as the model is shown it: "WHO chief Ana Ruiz" begins with no pronoun. */
export function shownAmongSmall(word: string): string {
  return LETTERS.get(word) ?? word;
}

const SCALES = new Set(["hundred", "thousand", "million", "billion", "trillion"]);

/** Where the words "and a half" stand between a number and its scale: "one and a half million people" is read as "one million people", whose tree is right. */
export function halves(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 1; at + 3 < words.length; at++) {
    const phrase = `${words[at]} ${words[at + 1]} ${words[at + 2]}`.toLowerCase();
    if (phrase === "and a half" && SCALES.has(words[at + 3]!.toLowerCase()))
      for (let one = at; one < at + 3; one++) found.add(one);
  }
  return found;
}

const LABELS = new Set(
  "exclusive breaking update updated watch video opinion analysis developing live explainer factbox".split(
    " ",
  ),
);

/** How many words a headline begins with that only say what kind of report it is: "EXCLUSIVE:", "Breaking news –". */
export function labelLength(words: readonly string[]): number {
  if (!LABELS.has(words[0]?.toLowerCase() ?? "") || !/^\p{Lu}/u.test(words[0]!)) return 0;
  const mark = words.findIndex((word) => /^(?::|-+|[–—])$/u.test(word));
  const between = words.slice(1, mark).every((word) => /^(?:news|report|\d+|now|updates)$/iu.test(word));
  return mark > 0 && mark < words.length - 1 && between ? mark + 1 : 0;
}
