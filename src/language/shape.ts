/** The kinds of word shape the model was trained with; 0 is kept for its own marks. */
const SHAPE = {
  lower: 1,
  capital: 2,
  capitals: 3,
  letter: 4,
  mixed: 5,
  inner: 6,
  digits: 7,
  withDigits: 8,
  none: 9,
  dotted: 10,
  hyphen: 11,
} as const;

/** The shape of a word's letters: the model's pieces know no case, this brings it back. */
export function shape(word: string): number {
  if (/^\p{Nd}+$/u.test(word)) return SHAPE.digits;
  if (/\p{Nd}/u.test(word)) return SHAPE.withDigits;
  const letters = word.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return SHAPE.none;
  const upper = letters.map((letter) => /\p{Uppercase}/u.test(letter));
  if (!upper.includes(false))
    return upper.length === 1 ? SHAPE.letter : word.includes(".") ? SHAPE.dotted : SHAPE.capitals;
  if (!upper.includes(true)) return SHAPE.lower;
  if (!upper[0]) return SHAPE.inner;
  if (word.includes("-")) return SHAPE.hyphen;
  return upper.indexOf(true, 1) < 0 ? SHAPE.capital : SHAPE.mixed;
}
