import { digestOf, type Extraction, stableId } from "../../../schema/index.ts";
import type { Subgraph } from "../../../src/graph/subgraph.ts";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";

const perArticle = 100;

/** Articles that tell of a hundred events each and of nothing else: three thousand of them give 300,000 rows of `what-happened`. */
export function* manyRows(articles: number): Iterable<Subgraph> {
  for (let at = 0; at < articles; at++) yield subgraphOf(article(at));
}

function article(at: number): Extraction {
  const source = `Source ${at % 50}`;
  const id = stableId("a", String(at), source);
  const day = new Date(Date.UTC(2020, 0, 1) + at * 37_000_000).toISOString().slice(0, 10);
  const sentence = (one: number) => `A meeting number ${one} of day ${at} was held.`;
  const sentences = Array.from({ length: perArticle }, (_, one) => sentence(one));
  const text = sentences.join(" ");
  let from = 0;
  const events = sentences.map((words, one): Extraction["events"][number] => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const evidence = { start, end: from, text: words };
    const trigger = { start: start + 2, end: start + 9, text: "meeting" };
    const account = { trigger, factuality: "actual", voice: "source", evidence } as const;
    return {
      id: stableId("ev", id, String(one)),
      type: "meeting",
      lemma: "meeting",
      ...account,
      accounts: [account],
      participants: [],
      places: [],
    };
  });
  return {
    contract: 1,
    article: {
      id,
      ref: `report-${at}`,
      text,
      source,
      published: { value: day, precision: "day" },
      language: "en",
      digest: digestOf(text),
      analysis: { version: "0", model: "sha256:made-up", runtime: "made up" },
    },
    entities: [],
    mentions: [],
    events,
    statements: [],
    figures: [],
    relations: [],
    times: [],
    disagreements: [],
    messages: [],
  };
}
