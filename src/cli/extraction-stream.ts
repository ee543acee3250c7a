import type { Extraction } from "../../schema/index.ts";
import { extractAll } from "../pipeline/processes/extract-all.ts";
import { type Tellings, tellingsOf } from "../pipeline/tellings.ts";
import type { ArticleInput } from "../text/article-input.ts";
import { hasMarkup } from "../text/markup.ts";
import type { Configuration } from "./configuration.ts";
import { findFiles } from "./files.ts";
import { readArticles } from "./inputs.ts";
import { note, progress } from "./output.ts";

/** What became of the inputs so far. */
export interface Tally {
  articles: number;
  refused: number;
}

/**
 * Extracts articles in the order of the input, in all processes that pay where there are many. Each refusal is one line on
 * standard error; the rest goes on. With `tellings`, of inputs that are one article one is extracted, and the others are named.
 */
export async function* extractions(
  configuration: Configuration,
  paths: readonly string[],
  tally: Tally,
  tellings?: Tellings,
): AsyncGenerator<Extraction> {
  const { others } = await findFiles(paths);
  if (others.length > 0) note(passedOver(others));
  const bar = progress("articles read");
  const refuse = (what: string, reason: string): void => {
    bar.end();
    note(`refused ${what}: ${reason}`);
    tally.refused += 1;
  };
  async function* accepted(): AsyncGenerator<ArticleInput> {
    for await (const read of readArticles(paths)) {
      if ("refused" in read) {
        refuse(read.refused, read.reason);
        continue;
      }
      const instead = tellings?.insteadOf(read.article);
      if (instead === undefined) {
        if (hasMarkup(read.article.text)) {
          bar.end();
          note(
            `${read.article.ref} has HTML tags in its text, which are read as words: give the page as .html`,
          );
        }
        yield read.article;
      } else {
        bar.end();
        note(`${read.article.ref} is the article ${instead}: the same text of the same source is kept once`);
      }
    }
  }
  const onFailed = (article: ArticleInput, reason: string): void => refuse(article.ref, reason);
  for await (const extraction of extractAll(accepted(), { ...configuration, onFailed })) {
    tally.articles += 1;
    bar.step(tally.articles);
    yield extraction;
  }
  bar.end();
}

const MOST_NAMED = 5;

/** That a folder has files that are not read, so that nobody looks for their articles: the first by name. */
function passedOver(others: readonly string[]): string {
  const named = others.slice(0, MOST_NAMED).join(", ");
  const more = others.length > MOST_NAMED ? `, and ${others.length - MOST_NAMED} more` : "";
  return `not read, for it is no .txt, .html, .json or .jsonl: ${named}${more}`;
}

/** Reads the inputs once before they are extracted, to know which of them are one article. */
export async function tellingsIn(paths: readonly string[]): Promise<Tellings> {
  const tellings = tellingsOf();
  for await (const read of readArticles(paths)) if ("article" in read) tellings.add(read.article);
  return tellings;
}
