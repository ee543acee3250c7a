import type { Reader } from "./predictions.ts";
import type { Corpus } from "./read-gold.ts";
import type { CorpusResult } from "./result.ts";
import { rowsOf } from "./rows.ts";
import { score } from "./score.ts";
import type { Mistake } from "./tally.ts";

/** One corpus, scored. */
export interface Evaluated {
  readonly corpus: Corpus;
  readonly result: CorpusResult;
  readonly mistakes: readonly Mistake[];
}

/** Reads and scores one corpus. */
export async function evaluate(corpus: Corpus, reader: Reader): Promise<Evaluated> {
  const { tally, state } = score(corpus.articles, await reader.read(corpus));
  const measures = rowsOf(tally.rows, corpus.articles[0]?.corpus ?? undefined);
  return { corpus, result: { ...state, measures }, mistakes: tally.mistakes };
}
