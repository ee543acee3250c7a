import { z } from "zod";
import { inOrder } from "./report/row-order.ts";
import { rounded } from "./rows.ts";

const figure = z.number().nullable();
const Row = z.object({
  p: figure,
  r: figure,
  f: figure,
  n: z.number(),
  tp: z.number(),
  fp: z.number(),
  fn: z.number(),
});
export type Row = Readonly<z.infer<typeof Row>>;

const CorpusResult = z.object({
  documents: z.int(),
  words: z.int(),
  missing: z.int(),
  changed: z.int(),
  lies: z.int(),
  measures: z.record(z.string(), Row),
});
export type CorpusResult = Readonly<z.infer<typeof CorpusResult>>;

/** What an evaluation found, as it is written to a file and compared with the next: no clock, no path, no machine. */
export const Result = z.object({
  /** What read the articles: the package's version, the model's digest, the runtime; absent for another program's output. */
  analysis: z.object({ version: z.string(), model: z.string(), runtime: z.string() }).optional(),
  corpora: z.record(z.string(), CorpusResult),
});
export type Result = Readonly<z.infer<typeof Result>>;

/** A result as text: sorted corpora, figures to a thousandth, one line a row. */
export function resultText(result: Result): string {
  const trimmed = (row: Row): Row => ({
    ...row,
    p: row.p === null ? null : rounded(row.p),
    r: row.r === null ? null : rounded(row.r),
    f: row.f === null ? null : rounded(row.f),
  });
  const names = Object.keys(result.corpora).sort();
  const corpora = Object.fromEntries(
    names.map((name) => {
      const corpus = result.corpora[name]!;
      const measures = inOrder(corpus.measures).map(([measure, row]) => [measure, trimmed(row)]);
      return [name, { ...corpus, measures: Object.fromEntries(measures) }];
    }),
  );
  return `${JSON.stringify({ ...result, corpora }, null, 2)}\n`;
}

/** The one figure of a row that says most: F1, or what of precision and recall is known. */
export function mainFigure(row: Row): { readonly letter: "F" | "R" | "P"; readonly value: number } {
  if (row.f !== null) return { letter: "F", value: row.f };
  return row.r !== null ? { letter: "R", value: row.r } : { letter: "P", value: row.p ?? 0 };
}
