import { join } from "node:path";
import { GoldArticle } from "../../scripts/evaluate/gold.ts";
import { Prediction } from "../../scripts/evaluate/prediction.ts";
import { readLinesOf } from "../../scripts/evaluate/read-gold.ts";
import { rowsOf } from "../../scripts/evaluate/rows.ts";
import { score } from "../../scripts/evaluate/score.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";

export const casesFolder = join(packageRoot(), "test", "cases", "evaluate");

/** Small golds, made up for the tests; each has an output beside it that is right and wrong in every way that a rule knows. */
export const caseNames = [
  "events",
  "nested",
  "statements",
  "sentences",
  "incidents",
  "main-event",
  "map",
  "forms",
  "relations",
] as const;

/** A case, scored. */
export function scored(name: string) {
  const golds = readLinesOf(join(casesFolder, `${name}.gold.jsonl`), GoldArticle);
  const predicted = readLinesOf(join(casesFolder, `${name}.predicted.jsonl`), Prediction);
  const { tally, state } = score(golds, new Map(predicted.map((one) => [one.article.ref ?? "", one])));
  return {
    golds,
    state,
    rows: rowsOf(tally.rows, golds[0]?.corpus ?? undefined),
    counts: tally.rows,
    mistakes: tally.mistakes,
  };
}
