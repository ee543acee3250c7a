import type { Scene } from "../scene.ts";
import { overlap, rangeOf } from "../text/spans.ts";
import { cueOf } from "./speakers.ts";
import { partRange, type StatementPairs } from "./statement-pairs.ts";

const measure = "statements: cue";

/** Are the words by which things are said found, whatever is taken for what is said? */
export function cues({ sheet }: Scene, { gold, ours, every }: StatementPairs): void {
  sheet.row(measure);
  const mine = ours.flatMap(({ statement }) => (statement.cue ? [statement.cue] : []));
  const wanted = gold
    .filter(({ quote }) => quote.cue.length > 0)
    .map(({ quote }) => ({ ranges: quote.cue.map(partRange), words: cueOf(quote) }));
  for (const { ranges, words } of wanted) {
    const found = mine.some((cue) => ranges.some((range) => overlap(rangeOf(cue), range)));
    sheet.gold(measure, found, () => ({ group: "missed", word: words, gold: ranges[0]! }));
  }
  if (!every) return;
  for (const cue of mine)
    if (!wanted.some(({ ranges }) => ranges.some((range) => overlap(rangeOf(cue), range))))
      sheet.wrong(measure, { group: "no cue in the gold", word: cue.text.toLowerCase(), ours: rangeOf(cue) });
}
