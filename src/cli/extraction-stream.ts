import type { Extraction } from "../../schema/index.ts";
import { extract, type Resources } from "../pipeline/extract.ts";
import { openResources } from "../pipeline/resources.ts";
import type { Configuration } from "./configuration.ts";
import { readArticles } from "./inputs.ts";
import { note, progress } from "./output.ts";

/** What became of the inputs so far. */
export interface Tally {
  articles: number;
  refused: number;
}

/** Extracts articles one by one, in the order of the input. Each refusal is one line on standard error; the rest goes on. */
export async function* extractions(
  configuration: Configuration,
  paths: readonly string[],
  tally: Tally,
): AsyncGenerator<Extraction> {
  const bar = progress("articles read");
  let resources: Resources | undefined;
  for await (const read of readArticles(paths)) {
    if ("refused" in read) {
      bar.end();
      note(`refused ${read.refused}: ${read.reason}`);
      tally.refused += 1;
      continue;
    }
    resources ??= await openResources(configuration.model);
    const extraction = await extract(read.article, resources);
    tally.articles += 1;
    bar.step(tally.articles);
    yield extraction;
  }
  bar.end();
}
