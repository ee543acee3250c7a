import type { Extraction } from "../../schema/index.ts";
import { dumpLines } from "../../src/graph/dump.ts";
import { edgesOf, knowledgeGraph, nodesOf } from "../../src/graph/knowledge-graph.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";

/** The dump that these extractions must give, whatever stores them: the model every store is held against. */
export function dumpOf(extractions: readonly Extraction[]): readonly string[] {
  const graph = knowledgeGraph(extractions.map(subgraphOf));
  return [...dumpLines(nodesOf(graph), edgesOf(graph))];
}

/** A sample by the caller's name for it. */
export function sampleNamed(ref: string): Extraction {
  return sampleExtractions.find((one) => one.article.ref === ref)!;
}

/** Further articles: a later version of the rally's, a copy of it by another paper, and one that has nothing but its text. */
export function moreExtractions(): readonly Extraction[] {
  const [rally, , note] = sampleExtractions as [Extraction, Extraction, Extraction];
  return [
    renamed(rally, "rally-2", { published: { value: "2023-03-05", precision: "day" } }, " "),
    renamed(rally, "wire", { source: "Coast Wire", url: "https://wire.example/1" }),
    renamed(rally, "rally-0", { published: { value: "2023-03-04T02:00:00+05:00", precision: "time" } }, "\n"),
    {
      ...note,
      ...empty,
      article: {
        ...note.article,
        id: "article-empty",
        ref: "empty",
        text: "Nothing.\n",
        digest: "sha256:empty",
      },
    },
  ];
}

const empty = {
  entities: [],
  mentions: [],
  events: [],
  statements: [],
  figures: [],
  relations: [],
  times: [],
  disagreements: [],
  messages: [],
};

/** The same extraction as another article's: its own ids change with the article's, those of shared entities do not. */
export function renamed(
  extraction: Extraction,
  ref: string,
  about: Partial<Extraction["article"]>,
  more = "",
): Extraction {
  const ownIds = [
    ...extraction.events,
    ...extraction.statements,
    ...extraction.figures,
    ...extraction.relations,
    ...extraction.mentions,
    ...extraction.disagreements,
  ].map((one) => one.id);
  const local = extraction.entities.filter((one) => one.names.length === 0).map((one) => one.id);
  const ids = [...ownIds, ...local, extraction.article.id];
  const json = ids.reduce(
    (text, id) => text.replaceAll(`"${id}"`, `"${id}-${ref}"`),
    JSON.stringify(extraction),
  );
  const copy = JSON.parse(json) as Extraction;
  const { article } = copy;
  return {
    ...copy,
    article: {
      ...article,
      ref,
      ...about,
      text: article.text + more,
      digest: `${article.digest}${more.length > 0 ? ref : ""}`,
    },
  };
}
