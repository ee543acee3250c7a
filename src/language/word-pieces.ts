/** Turns a word into the numbers of its pieces in the model's vocabulary. */
export type WordPieces = (word: string) => readonly number[];

const UNKNOWN = 100;
/** A part longer than this is unknown to the vocabulary; so its search stays short. */
const LONGEST = 100;
/** Words remembered before the memory is emptied. */
const MOST_REMEMBERED = 50_000;
const PART = /[\p{P}$+<=>^`|~]|[^\s\p{P}$+<=>^`|~]+/gu;

/** BERT's WordPiece without case and accents: `vocabulary` is one piece a line, at most `cap` pieces stand for a word. */
export function wordPieces(vocabulary: string, cap: number): WordPieces {
  const numbers = new Map(vocabulary.split("\n").map((piece, number) => [piece.replace(/\r$/, ""), number]));
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const parts =
      word
        .toLowerCase()
        .normalize("NFD")
        .replace(/[\p{Mn}\p{Cf}]/gu, "")
        .match(PART) ?? [];
    const pieces = parts.flatMap((part) => divide(part, numbers));
    const found = (pieces.length > 0 ? pieces : [UNKNOWN]).slice(0, cap);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}

/** The longest known piece first, then the longest that goes on, and so to the end; unknown if any stretch is. */
function divide(part: string, numbers: ReadonlyMap<string, number>): number[] {
  const letters = [...part];
  if (letters.length > LONGEST) return [UNKNOWN];
  const found: number[] = [];
  for (let from = 0; from < letters.length; ) {
    let to = letters.length;
    let number: number | undefined;
    for (; to > from; to--) {
      number = numbers.get((from > 0 ? "##" : "") + letters.slice(from, to).join(""));
      if (number !== undefined) break;
    }
    if (number === undefined) return [UNKNOWN];
    found.push(number);
    from = to;
  }
  return found;
}
