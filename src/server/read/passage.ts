import type { Spot } from "./assertion.ts";
import type { DividedText, Texts } from "./texts.ts";

/** Words where they stand: their own sentence around them, and its neighbours. */
export interface Passage {
  /** The sentence before, or nothing. */
  readonly before: string;
  /** Of the own sentence what stands before the words, the words themselves, and what stands behind them. */
  readonly lead: string;
  readonly words: string;
  readonly tail: string;
  /** The sentence after, or nothing. */
  readonly after: string;
}

/** Neighbours and the own sentence are cut beyond so many characters: a list of names may be one sentence. */
const longest = 420;

/** The passage of every one of these spots, by the article's id and its place, as `placeOf` writes it. */
export async function passagesOf(
  texts: Texts,
  spots: readonly Pick<Spot, "article" | "start" | "end">[],
): Promise<ReadonlyMap<string, Passage>> {
  const known = await texts(spots.map(({ article }) => article.id));
  return new Map(
    spots.flatMap((spot) => {
      const text = known.get(spot.article.id);
      return text ? [[placeOf(spot), passageOf(text, spot)] as const] : [];
    }),
  );
}

/** The key of a spot. */
export function placeOf({ article, start, end }: Pick<Spot, "article" | "start" | "end">): string {
  return `${article.id} ${start} ${end}`;
}

/** Words that run over several sentences have all of them for their own. */
export function passageOf(
  { text, sentences }: DividedText,
  { start, end }: { readonly start: number; readonly end: number },
): Passage {
  const within = sentences.filter((one) => one.end > start && one.start < end);
  const own = within.length > 0 ? within : inLine(text, sentences, end);
  // What stands in no sentence, as a dateline does, says little without the one that follows in its line.
  const first = within.length > 0 ? within[0]!.start : text.lastIndexOf("\n", start - 1) + 1;
  const from = Math.min(start, first);
  const to = Math.max(end, own.at(-1)?.end ?? end);
  const before = sentences.findLast((one) => one.end <= from);
  const after = sentences.find((one) => one.start >= to);
  const slice = (some: { readonly start: number; readonly end: number } | undefined): string =>
    some ? cutEnd(text.slice(some.start, some.end)) : "";
  return {
    before: slice(before),
    lead: cutStart(text.slice(from, start)),
    words: text.slice(start, end),
    tail: cutEnd(text.slice(end, to)),
    after: slice(after),
  };
}

/** The first sentence that begins behind this place, in the same line. */
function inLine(text: string, sentences: DividedText["sentences"], place: number): DividedText["sentences"] {
  const next = sentences.find((one) => one.start >= place);
  return next && !text.slice(place, next.start).includes("\n") ? [next] : [];
}

function cutEnd(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, "")} …`;
}

function cutStart(text: string): string {
  return text.length <= longest ? text : `… ${text.slice(-longest).replace(/^\S*\s+/u, "")}`;
}
