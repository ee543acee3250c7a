import type { Extraction } from "../../schema/index.ts";
import { extractAll } from "../pipeline/processes/extract-all.ts";
import type { ArticleInput } from "../text/article-input.ts";
import type { Configuration } from "./configuration.ts";
import { readArticles } from "./inputs.ts";
import { note, progress } from "./output.ts";

/** What became of the inputs so far. */
export interface Tally {
  articles: number;
  refused: number;
}

/** Extracts articles in the order of the input, in all processes that pay where there are many. Each refusal is one line on standard error; the rest goes on. */
export async function* extractions(
  configuration: Configuration,
  paths: readonly string[],
  tally: Tally,
): AsyncGenerator<Extraction> {
  const bar = progress("articles read");
  const refuse = (what: string, reason: string): void => {
    bar.end();
    note(`refused ${what}: ${reason}`);
    tally.refused += 1;
  };
  async function* accepted(): AsyncGenerator<ArticleInput> {
    for await (const read of readArticles(paths)) {
      if ("article" in read) yield read.article;
      else refuse(read.refused, read.reason);
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
