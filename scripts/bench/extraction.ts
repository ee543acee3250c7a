import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractDraft } from "../../src/extraction/extract.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { parseSentences } from "../../src/language/parse-sentences.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { resolve } from "../../src/resolution/resolve.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { median, say, timed } from "./measure.ts";

const runs = 15;

/** Words a second by stage, on the article that comes with it; one thread. */
export async function extractionBench(): Promise<void> {
  const [resources, loading] = await timed(() => openResources());
  const text = readFileSync(join(packageRoot(), "data", "article.txt"), "utf8");
  const words = text.split(/\s+/u).length;
  const { gazetteer, givenNames, titles } = resources.vocabulary;
  const published = { value: "2024-03-02", precision: "day" } as const;
  const spent: Record<string, number[]> = {
    text: [],
    language: [],
    extraction: [],
    resolution: [],
    graph: [],
    "all of it": [],
  };
  for (let run = -2; run < runs; run++) {
    const [document, one] = await timed(() => readDocument(text));
    const [sentences, two] = await timed(() => parseSentences(document, resources.model));
    const [draft, three] = await timed(() =>
      extractDraft({ document, sentences, vocabulary: resources.vocabulary, published }),
    );
    const [, four] = await timed(() =>
      resolve(draft, {
        text,
        paragraphs: document.paragraphs,
        sentences: document.sentences,
        gazetteer,
        givenNames,
        titles,
      }),
    );
    const [extraction, all] = await timed(() =>
      extract({ ref: "article.txt", text, source: "Prensa Latina", published }, resources),
    );
    const [, five] = await timed(() => subgraphOf(extraction));
    if (run < 0) continue; // the first runs warm up
    const found = [one, two, three, four, five, all];
    for (const [index, times] of Object.values(spent).entries()) times.push(found[index]!);
  }
  say("model and vocabularies loaded", `${loading.toFixed(0)} ms`);
  for (const [stage, times] of Object.entries(spent))
    say(
      `extraction: ${stage}`,
      `${median(times).toFixed(1)} ms`,
      `${Math.round(words / (median(times) / 1000))} words/s`,
    );
  say("memory, peak", `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
