import type { GoldQuote } from "../gold.ts";
import type { PredictedStatement } from "../prediction.ts";
import type { Wrong } from "../tally.ts";
import { samePhrase } from "../text/phrases.ts";
import { overlap, type Range, rangeOf } from "../text/spans.ts";
import { dice, tokenSet } from "../text/tokens.ts";
import { ourHull, partRange } from "./statement-pairs.ts";

/** Is the speaker of one of ours that of the gold? By the rule that counts, a stricter and a laxer one. A gold without source wants no speaker. */
export function speakerVerdicts(
  quote: GoldQuote,
  { speakerMention: mention }: PredictedStatement,
  text: string,
): { readonly right: boolean; readonly strict: boolean; readonly lax: boolean } {
  const sources = quote.source.map(partRange);
  const judge = (fits: (range: Range) => boolean): boolean =>
    sources.length === 0 ? !mention : !!mention && fits(rangeOf(mention));
  return {
    right: judge((range) => samePhrase(range, sources, text)),
    strict: judge((range) => dice(tokenSet([range], text), tokenSet(sources, text)) >= 0.5),
    lax: judge((range) => sources.some((source) => overlap(range, source))),
  };
}

/** What is wrong with the speaker of a statement whose content was found. */
export function speakerMistake(quote: GoldQuote, statement: PredictedStatement, text: string): Wrong {
  const { speakerMention: mention } = statement;
  const content = ourHull(statement);
  const sources = quote.source.map(partRange);
  const group = !mention
    ? "speaker not given"
    : sources.length === 0
      ? "speaker given where the gold has none"
      : sources.some((source) => overlap(rangeOf(mention), source))
        ? "speaker's boundary"
        : "another speaker";
  const said = text.slice(content[0], content[1]);
  return {
    group,
    word: cueOf(quote),
    gold: sources[0] ?? content,
    ours: mention ? rangeOf(mention) : content,
    note: `said: ${said.length > 120 ? `${said.slice(0, 119)}…` : said}`,
  };
}

/** The word by which the gold says that something is said. */
export function cueOf(quote: GoldQuote): string {
  return quote.cue.length > 0 ? quote.cue.map(([, , words]) => words.toLowerCase()).join(" … ") : "no cue";
}
