import type { Count } from "./tally.ts";

/** One line of the table; what cannot be known on this gold is null. */
export interface Row {
  readonly p: number | null;
  readonly r: number | null;
  readonly f: number | null;
  /** How many the gold has. */
  readonly n: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

const both =
  /^(?:names:|linking|places:|coreference B3 all|statements: (?:content|content, exact|content, tokens|speaker and content(?:, strict|, any overlap)?|cue)$|events: (?:trigger|who|whom or what|where)(?:, head)?$|times: found|figures: found)/u;
const precisionOnly = /(?:precision|where content is found|left empty|\(fp\)|events: factuality)$/u;
const sentencesOnly = new Set(["plover-gsr", "wikievents"]);

/** Which figures of a row mean anything on a gold: its precision, its recall, or both and F1. */
export function kindOfRow(measure: string, corpus: string | undefined): "p" | "r" | "prf" {
  if (precisionOnly.test(measure)) return "p";
  const incomplete =
    (corpus === "gum" && measure.startsWith("statements")) ||
    (sentencesOnly.has(corpus ?? "") && measure.startsWith("events"));
  return both.test(measure) && !incomplete ? "prf" : "r";
}

/** Rows with their figures, in the order in which they were first counted. */
export function rowsOf(
  counts: ReadonlyMap<string, Count>,
  corpus: string | undefined,
): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    [...counts].map(([measure, { tp, fp, fn, precision }]) => {
      const p = precision ? share(precision.sum, precision.of) : share(tp, tp + fp);
      const r = share(tp, tp + fn);
      const kind = kindOfRow(measure, corpus);
      const known = (letter: string, value: number): number | null => (kind.includes(letter) ? value : null);
      return [
        measure,
        {
          p: known("p", p),
          r: known("r", r),
          f: known("f", p + r > 0 ? (2 * p * r) / (p + r) : 0),
          n: rounded(tp + fn),
          tp: rounded(tp),
          fp: rounded(fp),
          fn: rounded(fn),
        },
      ];
    }),
  );
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Three decimals; what stands exactly between two goes to the even one, as in the independent scorer. */
export function rounded(value: number): number {
  const tie = value * 16;
  if (Number.isInteger(tie) && tie % 2 !== 0) {
    const below = Math.floor(value * 1000);
    return (below % 2 === 0 ? below : below + 1) / 1000;
  }
  return Number(value.toFixed(3));
}
