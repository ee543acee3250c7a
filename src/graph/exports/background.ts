import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import type { GraphSource } from "./graph-source.ts";
import { familyOf, nameOf } from "./naming.ts";

/** What is told of an article beside its text. */
export interface ArticleFacts {
  readonly title: string;
  readonly source: string;
  readonly url?: string;
  readonly published?: string;
  /** The ids of its sources. */
  readonly sources: readonly string[];
}

/** How an article tells of an event, once. */
export interface Account {
  readonly factuality: string;
  readonly time?: string;
}

/** What is known of the whole graph before a line of it is written. Takes memory for each node and each account, not for each edge. */
export interface Background {
  readonly nodes: number;
  readonly edges: number;
  /** The words for a node, by its id. */
  nameOf(id: string): string;
  articleOf(edge: GraphEdge): ArticleFacts | undefined;
  /** How surely an edge is told: as the account it belongs to. */
  factualityOf(edge: GraphEdge): string;
  /** When what an edge tells is, ISO 8601, if anybody says. */
  timeOf(edge: GraphEdge): string | undefined;
  /** Every time that accounts give a node. */
  timesOf(id: string): readonly string[];
  /** Who asserts an edge, by name; undefined where nobody does. */
  voiceOf(edge: GraphEdge): string | undefined;
}

const longestName = 160;

/** Reads a graph once to know what its single lines do not say. */
export async function backgroundOf(graph: GraphSource): Promise<Background> {
  const names = new Map<string, string>();
  const events = new Set<string>();
  const articles = new Map<string, Growing>();
  const speakers = new Map<string, string>();
  const times = new Map<string, Set<string>>();
  const addTime = (id: string, time: unknown) => {
    if (typeof time === "string" && time !== "") times.set(id, (times.get(id) ?? new Set()).add(time));
  };
  let nodes = 0;
  for await (const node of graph.nodes()) {
    nodes += 1;
    const { properties } = node;
    const family = familyOf(node);
    names.set(node.node, shortened(family === "Article" ? titleOf(node) : nameOf(node)));
    if (family === "Event") events.add(node.node);
    if (family === "Article") articles.set(node.node, articleFacts(node));
    if (family === "Statement" && typeof properties.speaker === "string")
      speakers.set(node.node, properties.speaker);
    addTime(node.node, properties.time ?? properties.period);
  }
  const accounts = new Map<string, Account>();
  const voiced = new Map<string, string>();
  const named = new Map<string, Set<string>>();
  const crowds = new Map<string, Set<string>>();
  const sources = new Map<string, Map<string, string>>();
  let edges = 0;
  for await (const edge of graph.edges()) {
    edges += 1;
    const { type, from, to, properties } = edge;
    if (type === "PUBLISHED_BY")
      sources.set(from, (sources.get(from) ?? new Map()).set(to, String(properties.name)));
    if (type === "SAID") {
      const said = events.has(from) ? crowds : named;
      said.set(to, (said.get(to) ?? new Set()).add(names.get(from) ?? from));
    }
    if (type !== "REPORTED_IN" || !events.has(from)) continue;
    const factuality = typeof properties.factuality === "string" ? properties.factuality : "actual";
    const time = typeof properties.time === "string" ? properties.time : undefined;
    accounts.set(accountKey(from, edge), { factuality, ...(time === undefined ? {} : { time }) });
    voiced.set(`${from} ${properties.voice}`, factuality);
    addTime(from, time);
  }
  for (const [id, all] of sources) {
    const article = articles.get(id);
    if (!article) continue;
    article.source = [...new Set(all.values())].sort().join("; ");
    article.sources = [...all.keys()].sort();
  }
  // A name tells more than the words that refer to the speaker, and these more than the name of a crowd's event.
  for (const [id, all] of crowds) if (!speakers.has(id)) speakers.set(id, [...all].sort().join("; "));
  for (const [id, all] of named) speakers.set(id, [...all].sort().join("; "));

  const accountOf = (edge: GraphEdge): Account | undefined => {
    const event = events.has(edge.to) ? edge.to : events.has(edge.from) ? edge.from : undefined;
    return event === undefined ? undefined : accounts.get(accountKey(event, edge));
  };
  const articleOf = ({ properties }: GraphEdge) => articles.get(String(properties.article));
  return {
    nodes,
    edges,
    nameOf: (id) => names.get(id) ?? id,
    articleOf,
    factualityOf: (edge) => {
      const own = edge.properties.factuality;
      if (typeof own === "string") return own;
      if (edge.type === "ASSERTS") return voiced.get(`${edge.to} ${edge.from}`) ?? "actual";
      return accountOf(edge)?.factuality ?? "actual";
    },
    timeOf: (edge) => {
      const own = edge.properties.time;
      return typeof own === "string" ? own : accountOf(edge)?.time;
    },
    timesOf: (id) => [...(times.get(id) ?? [])].sort(),
    voiceOf: (edge) => {
      const { voice } = edge.properties;
      if (typeof voice !== "string") return undefined;
      return voice === "source" ? articleOf(edge)?.source : (speakers.get(voice) ?? "unnamed");
    },
  };
}

function accountKey(event: string, { properties }: GraphEdge): string {
  return `${event} ${properties.article} ${properties.account ?? 0}`;
}

/** An article's source is known from an edge, after its node. */
type Growing = Omit<ArticleFacts, "source" | "sources"> & { source: string; sources: readonly string[] };

function articleFacts(node: GraphNode): Growing {
  const { ref, url, published } = node.properties;
  return {
    title: titleOf(node),
    source: String(ref),
    sources: [],
    ...(typeof url === "string" ? { url } : {}),
    ...(typeof published === "string" ? { published } : {}),
  };
}

/** An article without a title goes by its first line. */
function titleOf({ properties: { title, text, ref } }: GraphNode): string {
  if (typeof title === "string" && title.trim() !== "") return title;
  const [line = ""] = String(text ?? "")
    .slice(0, 400)
    .trim()
    .split(/[\r\n]/);
  return line === "" ? String(ref) : shortened(line);
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  const letters =
    plain.length <= longestName ? plain : [...plain.slice(0, 2 * longestName)].slice(0, longestName);
  return typeof letters === "string" ? letters : `${letters.join("").trimEnd()}…`;
}
