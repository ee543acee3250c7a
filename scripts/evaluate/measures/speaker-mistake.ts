import type { GoldQuote } from "../gold.ts";
import type { PredictedStatement } from "../prediction.ts";
import type { Wrong } from "../tally.ts";
import { overlap, type Range, rangeOf } from "../text/spans.ts";

/** What is wrong with the speaker of a statement whose content was found. */
export function speakerMistake(
  quote: GoldQuote,
  { speakerMention: mention }: PredictedStatement,
  content: Range,
  text: string,
): Wrong {
  const sources = quote.source.map(([start, end]): Range => [start, end]);
  const gold = sources[0] ?? content;
  const ours = mention ? rangeOf(mention) : content;
  const cue = quote.cue[0]?.[2].toLowerCase() ?? "no cue";
  const group = !mention
    ? `speaker not given: “${cue}”`
    : sources.length === 0
      ? "speaker given where the gold has none"
      : sources.some((source) => overlap(rangeOf(mention), source))
        ? "speaker's boundary"
        : "another speaker";
  const said = text.slice(content[0], content[1]);
  return { group, gold, ours, note: `said: ${said.length > 120 ? `${said.slice(0, 119)}…` : said}` };
}
