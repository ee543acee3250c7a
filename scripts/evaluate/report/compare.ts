import { mainFigure, type Result } from "../result.ts";
import { inOrder } from "./row-order.ts";
import { three } from "./table.ts";

const noise = 0.0005;

/** What got better and what got worse since an earlier result, one line each; only corpora that both have. */
export function compared(before: Result, now: Result): readonly string[] {
  const better: string[] = [];
  const worse: string[] = [];
  for (const [name, corpus] of Object.entries(now.corpora)) {
    const old = before.corpora[name];
    if (!old) continue;
    for (const [measure, row] of inOrder(corpus.measures)) {
      const earlier = old.measures[measure];
      if (!earlier) continue;
      const is = mainFigure(row);
      const was = mainFigure(earlier);
      if (is.letter !== was.letter || Math.abs(is.value - was.value) < noise) continue;
      const text = `${name.padEnd(24)}${measure.padEnd(48)}${is.letter} ${three(was.value)} → ${three(is.value)}`;
      (is.value > was.value ? better : worse).push(text);
    }
  }
  const list = (title: string, lines: readonly string[]): readonly string[] => [
    `${title}: ${lines.length === 0 ? "nothing" : lines.length}`,
    ...lines.map((line) => `  ${line}`),
  ];
  return [
    ...list("better than the committed result", better),
    ...list("worse than the committed result", worse),
  ];
}
