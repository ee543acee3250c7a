import { type Extraction, type GraphEdge, type GraphNode, stableId } from "../../schema/index.ts";
import { edge } from "./evidence.ts";
import { nameFace } from "./face.ts";
import { fold } from "./fold.ts";
import { node, someOf } from "./node.ts";

/** The article as a node: with its text, its metadata, its messages and the times that stand in it. */
export function articleNode({ article, messages, times }: Extraction): GraphNode {
  return node(article.id, ["Article"], {
    ref: article.ref,
    text: article.text,
    digest: article.digest,
    language: article.language,
    title: article.title,
    url: article.url,
    published: article.published?.value,
    publishedPrecision: article.published?.precision,
    publishedFrom: article.published?.derivedFrom,
    dateline: article.dateline?.text,
    datelineStart: article.dateline?.start,
    datelineEnd: article.dateline?.end,
    version: article.analysis.version,
    model: article.analysis.model,
    messageLevels: someOf(messages.map((one) => one.level)),
    messageRules: someOf(messages.map((one) => one.rule)),
    messageReasons: someOf(messages.map((one) => one.reason)),
    messageStarts: someOf(messages.map((one) => one.start)),
    messageEnds: someOf(messages.map((one) => one.end)),
    messageQuotes: someOf(messages.map((one) => article.text.slice(one.start, one.end))),
    timeStarts: someOf(times.map((one) => one.start)),
    timeEnds: someOf(times.map((one) => one.end)),
    timeValues: someOf(times.map((one) => one.value ?? "")),
    timePrecisions: someOf(times.map((one) => one.precision)),
    timeAnchors: someOf(times.map((one) => one.anchor ?? "")),
  });
}

/** The article's source and the edge to it; neither where nobody says who published it. */
export function sourceOf({ article }: Extraction): {
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
} {
  const { source } = article;
  if (source === undefined || source.trim() === "") return { nodes: [], edges: [] };
  const id = stableId("source", fold(source));
  const published = edge("PUBLISHED_BY", article.id, id, { article: article.id, name: source });
  return { nodes: [node(id, ["Source"], nameFace([source]))], edges: [published] };
}
