import type { GoldQuote } from "../gold.ts";
import type { PredictedStatement } from "../prediction.ts";
import type { Scene } from "../scene.ts";
import { overlap, type Range, rangeOf } from "../text/spans.ts";

const measure = "statements: cue";

/** Are the words by which things are said found, whatever is taken for what is said? */
export function cues(
  scene: Scene,
  gold: readonly GoldQuote[],
  ours: readonly PredictedStatement[],
  every: boolean,
): void {
  const { sheet } = scene;
  sheet.row(measure);
  const mine = ours.flatMap((one) => (one.cue ? [one.cue] : []));
  const wanted = gold
    .filter((quote) => quote.cue.length > 0)
    .map((quote) => ({
      ranges: quote.cue.map(([start, end]): Range => [start, end]),
      words: quote.cue.map(([, , words]) => words.toLowerCase()).join(" … "),
    }));
  for (const { ranges, words } of wanted) {
    const found = mine.some((cue) => ranges.some((range) => overlap(rangeOf(cue), range)));
    sheet.gold(measure, found, () => ({ group: `missed: “${words}”`, gold: ranges[0]! }));
  }
  if (!every) return;
  for (const cue of mine)
    if (!wanted.some(({ ranges }) => ranges.some((range) => overlap(rangeOf(cue), range))))
      sheet.wrong(measure, { group: `no cue in the gold: “${cue.text.toLowerCase()}”`, ours: rangeOf(cue) });
}
