import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { type Accounts, accountsOf, sourceNames } from "./accounts.ts";
import type { GraphSource } from "./graph-source.ts";
import { familyOf, nameOf, shortened } from "./naming.ts";

/** What is told of an article beside its text. */
export interface ArticleFacts {
  readonly title: string;
  readonly source: string;
  readonly url?: string;
  readonly published?: string;
  /** The ids of its sources. */
  readonly sources: readonly string[];
}

/** What is known of the whole graph before a line of it is written. Takes memory for each node and each account, not for each edge. */
export interface Background {
  /** The words for a node, by its id. */
  nameOf(id: string): string;
  isEvent(id: string): boolean;
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

/** What is known of nodes that were passed, for who writes them while it is gathered. */
export interface Gathered {
  add(node: GraphNode): void;
  /** Every time that is given to a node that was passed. */
  timesOf(id: string, accounts: Accounts): readonly string[];
  /** The background, when all nodes were passed. */
  with(accounts: Accounts): Background;
}

/** Reads a graph once to know what its single lines do not say: all nodes, and of the edges those that tell of accounts. */
export async function backgroundOf(graph: GraphSource): Promise<Background> {
  const gathered = gathering();
  for await (const node of graph.nodes()) gathered.add(node);
  return gathered.with(await accountsOf(graph));
}

/** Gathers what nodes tell for the edges that come after them. */
export function gathering(): Gathered {
  const names = new Map<string, string>();
  const events = new Set<string>();
  const articles = new Map<string, Growing>();
  const speakers = new Map<string, string>();
  const times = new Map<string, string>();
  const timesOf = (id: string, accounts: Accounts): readonly string[] => {
    const own = times.get(id);
    const told = events.has(id) ? accounts.timesOf(id) : [];
    return [...new Set([...(own === undefined ? [] : [own]), ...told])].sort();
  };
  return {
    add: (node) => {
      const { properties } = node;
      const family = familyOf(node);
      names.set(node.node, shortened(nameOf(node)));
      if (family === "Event") events.add(node.node);
      if (family === "Article") articles.set(node.node, articleFacts(node));
      if (family === "Statement" && typeof properties.speaker === "string")
        speakers.set(node.node, properties.speaker);
      for (const time of ownTimes(node)) times.set(node.node, time);
    },
    timesOf,
    with: (accounts) => {
      for (const [id, all] of accounts.sources) {
        const article = articles.get(id);
        if (!article) continue;
        article.source = sourceNames(all);
        article.sources = [...all.keys()].sort();
      }
      // A name tells more than the words that refer to the speaker, and these more than the name of a crowd's event.
      for (const [id, all] of accounts.speakers) {
        const crowds = [...all].filter((one) => events.has(one));
        const named = [...all].filter((one) => !events.has(one));
        const told = named.length > 0 ? named : speakers.has(id) ? [] : crowds;
        if (told.length > 0)
          speakers.set(id, [...new Set(told.map((one) => names.get(one) ?? one))].sort().join("; "));
      }
      const accountOf = (edge: GraphEdge) => {
        const event = events.has(edge.to) ? edge.to : events.has(edge.from) ? edge.from : undefined;
        return event === undefined ? undefined : accounts.of(event, edge);
      };
      const articleOf = ({ properties }: GraphEdge) => articles.get(String(properties.article));
      return {
        nameOf: (id) => names.get(id) ?? id,
        isEvent: (id) => events.has(id),
        articleOf,
        factualityOf: (edge) => {
          const own = edge.properties.factuality;
          if (typeof own === "string") return own;
          if (edge.type === "ASSERTS")
            return (events.has(edge.to) ? accounts.voiced(edge.to, edge.from) : undefined) ?? "actual";
          return accountOf(edge)?.factuality ?? "actual";
        },
        timeOf: (edge) => {
          const own = edge.properties.time;
          return typeof own === "string" ? own : accountOf(edge)?.time;
        },
        timesOf: (id) => timesOf(id, accounts),
        voiceOf: (edge) => {
          const { voice } = edge.properties;
          if (typeof voice !== "string") return undefined;
          return voice === "source" ? articleOf(edge)?.source : (speakers.get(voice) ?? "unnamed");
        },
      };
    },
  };
}

/** The time that stands on a node itself. */
export function ownTimes({ properties }: GraphNode): readonly string[] {
  const time = properties.time ?? properties.period;
  return typeof time === "string" && time !== "" ? [time] : [];
}

/** An article's source is known from an edge, after its node. */
type Growing = Omit<ArticleFacts, "source" | "sources"> & { source: string; sources: readonly string[] };

function articleFacts(node: GraphNode): Growing {
  const { ref, url, published } = node.properties;
  return {
    title: nameOf(node),
    source: String(ref),
    sources: [],
    ...(typeof url === "string" ? { url } : {}),
    ...(typeof published === "string" ? { published } : {}),
  };
}
