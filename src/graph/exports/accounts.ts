import type { GraphEdge } from "../../../schema/index.ts";
import type { GraphSource } from "./graph-source.ts";

/** How an article tells of something, once. */
export interface Account {
  readonly factuality: string;
  readonly time?: string;
}

/** What edges alone tell: who publishes an article, who speaks in a statement, and how articles tell of events. */
export interface Accounts {
  /** The names of an article's sources, by their ids. */
  readonly sources: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Who or what is said to speak, by the statement's id. */
  readonly speakers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The account of an event that an edge belongs to. */
  of(event: string, edge: GraphEdge): Account | undefined;
  /** How surely an event is told in the words of a statement. */
  voiced(event: string, statement: string): string | undefined;
  /** Every time that accounts give an event. */
  timesOf(event: string): ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Reads the accounts of a graph. Takes memory for each of them, and for nothing else. */
export async function accountsOf(graph: GraphSource): Promise<Accounts> {
  const sources = new Map<string, Map<string, string>>();
  const speakers = new Map<string, Set<string>>();
  const accounts = new Map<string, Account>();
  const voiced = new Map<string, string>();
  const times = new Map<string, Set<string>>();
  const shared = new Map<string, Account>();
  for await (const edge of graph.edges(["PUBLISHED_BY", "SAID", "REPORTED_IN"])) {
    const { type, from, to, properties } = edge;
    if (type === "PUBLISHED_BY") {
      addSource(sources, edge);
      continue;
    }
    if (type === "SAID") {
      add(speakers, to, from);
      continue;
    }
    const factuality = typeof properties.factuality === "string" ? properties.factuality : "actual";
    const time = typeof properties.time === "string" ? properties.time : undefined;
    const own = { factuality, ...(time === undefined ? {} : { time }) };
    const kind = `${factuality} ${time}`;
    if (!shared.has(kind)) shared.set(kind, own);
    accounts.set(accountKey(from, edge), shared.get(kind)!);
    if (properties.voice !== "source") voiced.set(`${from} ${properties.voice}`, factuality);
    if (time !== undefined && time !== "") add(times, from, time);
  }
  return {
    sources,
    speakers,
    of: (event, edge) => accounts.get(accountKey(event, edge)),
    voiced: (event, statement) => voiced.get(`${event} ${statement}`),
    timesOf: (event) => times.get(event) ?? none,
  };
}

/** What publishes each article, by name: the names of its sources in order. Throws what reading throws. */
export async function publishersOf(graph: GraphSource): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, Map<string, string>>();
  for await (const edge of graph.edges(["PUBLISHED_BY"])) addSource(sources, edge);
  return new Map([...sources].map(([article, names]) => [article, sourceNames(names)]));
}

/** Several sources of one article as one name. */
export function sourceNames(names: ReadonlyMap<string, string>): string {
  return [...new Set(names.values())].sort().join("; ");
}

function addSource(sources: Map<string, Map<string, string>>, { from, to, properties }: GraphEdge): void {
  const names = sources.get(from) ?? new Map<string, string>();
  sources.set(from, names.set(to, String(properties.name)));
}

function accountKey(event: string, { properties }: GraphEdge): string {
  return `${event} ${properties.article} ${properties.account ?? 0}`;
}

function add(to: Map<string, Set<string>>, key: string, value: string): void {
  const there = to.get(key);
  if (there) there.add(value);
  else to.set(key, new Set([value]));
}
