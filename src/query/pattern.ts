/*
 * Regular expressions for both engines (Java's and Rust's) and for JavaScript, made of a text's letters and
 * digits alone: whatever else the text holds never becomes part of an expression.
 */

/** Latin, Greek and Cyrillic, where an accent may be left out, and what is written wide. A mark of kana or Hangul is no accent. */
const accented = [
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0xff10, 0xff5a],
] as const;

/** Letters, digits and signs in the width of Chinese ones, as some keyboards write them: each is the usual one, moved. */
const fullWidth = /[\uff01-\uff5e]/g;
const moved = 0xfee0;

/** Letters that are no base letter with a mark, and what a keyboard without them writes. */
const unmarked: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ħ: "h", ŧ: "t", ı: "i", ð: "d" };

/** For each plain letter, itself and every accented or wide form of it. */
const forms = accentedForms();

/** The words of a text without accents, in lower case and of usual width: what is left of "Díaz-Canel" is "diaz", "canel". */
export function words(text: string): readonly string[] {
  // Most texts have no other letters, and need not be taken apart.
  if (!/[\u0080-\uffff]/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (
    text
      .replace(fullWidth, (letter) => String.fromCharCode(letter.charCodeAt(0) - moved))
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .normalize("NFC")
      .toLowerCase()
      .replace(/[øłđħŧıð]/g, (letter) => unmarked[letter]!)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Matches a whole value that has these words in a row, each as a whole word, in any case, with or without accents. */
export function wholeWords(text: string): string {
  return `(?isu)(?:.*[^\\p{L}\\p{N}])?${joined(text)}(?:[^\\p{L}\\p{N}].*)?`;
}

/** The same as `wholeWords` for JavaScript. */
export function wholeWordsOf(text: string): RegExp {
  return new RegExp(`(?<=^|[^\\p{L}\\p{N}])${joined(text)}(?=[^\\p{L}\\p{N}]|$)`, "isu");
}

/** Matches a whole value that has a word that begins with this one, in any case, with or without accents. */
export function beginning(word: string): string {
  return `(?isu)(?:.*[^\\p{L}\\p{N}])?${joined(word)}.*`;
}

/** Matches a whole value that has this text anywhere in it, in any case, with or without accents. */
export function anywhere(text: string): string {
  return `(?isu).*${joined(text)}.*`;
}

/** The same as `anywhere` for JavaScript: finds the place. */
export function placeOf(text: string): RegExp {
  return new RegExp(joined(text), "isu");
}

/** A text without a letter or digit matches nothing. */
function joined(text: string): string {
  const parts = words(text).map((word) => [...word].map(letterPattern).join(""));
  return parts.length === 0 ? "[^\\s\\S]" : parts.join("[^\\p{L}\\p{N}]+");
}

function letterPattern(letter: string): string {
  return `[${formsOf(letter)}]\\p{M}*`;
}

/** A plain letter with its accented forms, in lower case. */
export function formsOf(letter: string): string {
  return forms.get(letter) ?? letter;
}

/** A text in one case for all, also where upper case has fewer letters: ß and ẞ, ς and σ, ſ and s. */
export function folded(text: string): string {
  return text.toUpperCase().toLowerCase().replaceAll("ς", "σ");
}

function accentedForms(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [from, to] of accented) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCodePoint(code);
      const base = words(letter).join("");
      if ([...base].length !== 1 || base === letter || letter !== letter.toLowerCase()) continue;
      found.set(base, (found.get(base) ?? base) + letter);
    }
  }
  return found;
}
