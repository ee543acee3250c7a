import type { GoldQuote } from "../gold.ts";
import type { PredictedStatement } from "../prediction.ts";
import type { Scene } from "../scene.ts";
import { type Range, rangeOf } from "../text/spans.ts";
import { dice, tokenSet } from "../text/tokens.ts";

/** Golds that do not mark every statement: what they lack is not wrong. */
const recallOnly = new Set(["gum"]);

/** A gold statement with what of ours stands for it. */
export interface GoldStatement {
  readonly quote: GoldQuote;
  readonly tokens: ReadonlySet<number>;
  /** The one of ours whose content overlaps best, and by how much (F1). */
  readonly match?: { readonly ours: OurStatement; readonly value: number };
  /** The same, if they share at least half: then its content is found. */
  readonly found?: OurStatement;
}

export interface OurStatement {
  readonly statement: PredictedStatement;
  readonly tokens: ReadonlySet<number>;
}

/** The statements of one article, paired. */
export interface StatementPairs {
  /** Does the gold mark every statement? */
  readonly every: boolean;
  readonly gold: readonly GoldStatement[];
  readonly ours: readonly OurStatement[];
}

/** One gold statement to one of ours, the best overlap of contents first, earlier ones before later ones. */
export function statementPairs({ gold, ours, text, inside }: Scene): StatementPairs {
  const quotes = gold.quotes.filter(
    ({ content }) => content.length > 0 && content.every((part) => inside(partRange(part))),
  );
  const statements = ours.statements.filter(
    ({ content }) => content.length > 0 && content.every((part) => inside(rangeOf(part))),
  );
  const wanted = quotes.map((quote) => tokenSet(quote.content.map(partRange), text));
  const mine = statements.map((statement) => ({
    statement,
    tokens: tokenSet(statement.content.map(rangeOf), text),
  }));
  const matches = matched(
    wanted,
    mine.map((one) => one.tokens),
  );
  return {
    every: !recallOnly.has(gold.corpus ?? ""),
    ours: mine,
    gold: quotes.map((quote, index) => {
      const best = matches.get(index);
      const match = best ? { ours: mine[best.ours]!, value: best.value } : undefined;
      return {
        quote,
        tokens: wanted[index]!,
        ...(match ? { match } : {}),
        ...(match && match.value >= 0.5 ? { found: match.ours } : {}),
      };
    }),
  };
}

type Matches = ReadonlyMap<number, { readonly ours: number; readonly value: number }>;

function matched(gold: readonly ReadonlySet<number>[], ours: readonly ReadonlySet<number>[]): Matches {
  const at = new Map<number, number[]>();
  for (const [index, tokens] of gold.entries())
    for (const token of tokens) at.set(token, [...(at.get(token) ?? []), index]);
  const all = ours.flatMap((tokens, j) => {
    const met = new Set([...tokens].flatMap((token) => at.get(token) ?? []));
    return [...met].map((i) => ({ i, j, value: dice(gold[i]!, tokens) }));
  });
  all.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  const matches = new Map<number, { ours: number; value: number }>();
  const used = new Set<number>();
  for (const { i, j, value } of all) {
    if (matches.has(i) || used.has(j)) continue;
    matches.set(i, { ours: j, value });
    used.add(j);
  }
  return matches;
}

type Part = readonly [number, number, string];

export function partRange([start, end]: Part): Range {
  return [start, end];
}

/** From the first word of a gold statement's content to its last. */
export function goldHull({ content }: GoldQuote): Range {
  return [content[0]![0], content.at(-1)![1]];
}

/** From the first word of what is said to its last. */
export function ourHull({ content }: PredictedStatement): Range {
  return [content[0]!.start, content.at(-1)!.end];
}
