/** A text of fewer words without a capital is a note, of which nothing can be told. */
const FEWEST = 20;

/** Whether a text has no capital letter at all: old telex copy, transcripts of speech. */
export function inSmallLetters(text: string): boolean {
  return !/\p{Lu}/u.test(text) && (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) >= FEWEST;
}

/** The text in capitals, each letter in its place: one whose capital is longer (ß) stays as it is. */
export function raised(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}
