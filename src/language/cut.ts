/** A sentence of more words is cut before it is parsed: beyond this the model is slow and was never trained. */
export const MOST_WORDS = 150;

/** Where a sentence may be cut, the best place first. `after`: the cut comes after this word; else before it. `next`: what the following word must be. */
interface CutPlace {
  readonly name: string;
  readonly word: RegExp;
  readonly next?: RegExp;
  readonly after: boolean;
  readonly example: string;
}

const CUT_PLACES: readonly CutPlace[] = [
  { name: "semicolon or final mark", word: /^[;.!?]$/, after: true, example: "… left; the others" },
  {
    name: "comma and conjunction",
    word: /^,$/,
    next: /^(?:and|but|or|nor|yet|so|while|whereas)$/i,
    after: true,
    example: "…, and the others",
  },
  { name: "dash or colon", word: /^(?:[—–:]|-{2,})$/, after: true, example: "… left — the others" },
  {
    name: "subordinate conjunction",
    word: /^(?:although|though|because|since|unless|until|when|whenever|where|while|if|after|before|that|which|who)$/i,
    after: false,
    example: "… left because",
  },
  { name: "comma", word: /^,$/, after: true, example: "…, the others" },
];

/**
 * Ranges `[from, to)` that cover `words` in order, none longer than the model takes: `words` words and `room` pieces,
 * of which each word has `pieces(word)`. Cut at the best clause boundary in the second half of what fits, or hard.
 */
export function cut(
  words: readonly string[],
  pieces: (word: string) => number,
  room: number,
): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  while (from < words.length) {
    const limit = whatFits(words, from, pieces, room);
    const to = limit === words.length ? limit : boundary(words, from, limit);
    ranges.push([from, to]);
    from = to;
  }
  return ranges;
}

function whatFits(
  words: readonly string[],
  from: number,
  pieces: (word: string) => number,
  room: number,
): number {
  let used = 0;
  let to = from;
  while (to < words.length && to - from < MOST_WORDS) {
    used += pieces(words[to]!);
    if (used > room && to > from) break;
    to++;
  }
  return to;
}

function boundary(words: readonly string[], from: number, limit: number): number {
  const least = from + Math.ceil((limit - from) / 3);
  for (const { word, next, after } of CUT_PLACES) {
    for (let place = limit; place > least; place--) {
      const at = words[after ? place - 1 : place]!;
      if (word.test(at) && (!next || next.test(words[place]!))) return place;
    }
  }
  return limit;
}
