import { headRows } from "../kinds.table.ts";
import type { CorpusResult, Row } from "../result.ts";
import { rounded } from "../rows.ts";
import type { Mistake } from "../tally.ts";
import { inOrder } from "./row-order.ts";

/** The measures of one corpus as a table to be read in a terminal. */
export function corpusTable(name: string, result: CorpusResult): string {
  const { documents, words, missing, changed, lies } = result;
  const faults = [
    missing > 0 ? `${missing} missing` : "",
    changed > 0 ? `${changed} with changed text` : "",
    lies > 0 ? `${lies} spans that lie` : "",
  ].filter((one) => one !== "");
  const head = `${name}: ${documents} articles, ${words} words${faults.map((one) => `; ${one}`).join("")}`;
  const columns = `  ${"".padEnd(48)}${["P", "R", "F1"].map((one) => one.padStart(7)).join("")}${["right", "wrong", "missed"].map((one) => one.padStart(9)).join("")}`;
  const rows = inOrder(result.measures).map(([measure, row]) => line(measure, row));
  return [head, columns, ...rows].join("\n");
}

function line(measure: string, row: Row): string {
  const figures = [row.p, row.r, row.f].map((value) => (value === null ? "" : three(value)).padStart(7));
  const counts = [row.tp, row.fp, row.fn].map((value) => String(rounded(value)).padStart(9));
  return `  ${measure.padEnd(48)}${figures.join("")}${counts.join("")}`;
}

/** Three decimals. */
export function three(value: number): string {
  return rounded(value).toFixed(3);
}

/** The articles with the most errors, over one row a kind of thing. */
export function worstArticles(mistakes: readonly Mistake[], count = 5): string {
  const byArticle = new Map<string, { wrong: number; missed: number }>();
  for (const { article, measure, fp, fn } of mistakes) {
    if (!headRows.has(measure)) continue;
    const sum = byArticle.get(article) ?? { wrong: 0, missed: 0 };
    byArticle.set(article, { wrong: sum.wrong + fp, missed: sum.missed + fn });
  }
  const all = [...byArticle].sort(([, a], [, b]) => b.wrong + b.missed - a.wrong - a.missed);
  const words = all
    .slice(0, count)
    .map(
      ([article, { wrong, missed }]) =>
        `${article} (${Math.round(wrong)} wrong, ${Math.round(missed)} missed)`,
    );
  return words.length > 0 ? `  the most errors: ${words.join(", ")}` : "";
}
