import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { type Voiced, withVoices } from "../../query/voices.ts";
import type { Store } from "../dependencies.ts";
import { articleFaces } from "./articles.ts";
import type { Account, Assertion, Spot } from "./assertion.ts";
import { familyOf } from "./face.ts";
import { accountsOf, type Links, linksOf, readNodes } from "./links.ts";
import { factualityOf, surenessOf } from "./sureness.ts";

export interface Surroundings {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** What is asserted at the nodes asked for. */
  readonly assertions: readonly Assertion[];
  /** How articles tell of them, and of every event beside them. */
  readonly accounts: readonly Account[];
  /** Edges that rest on other edges and have no words of their own: the sides of a disagreement. */
  readonly derived: readonly GraphEdge[];
  readonly truncated: boolean;
}

/** All that is known at these nodes, each with its sentence, its voice and how surely it is told. */
export async function surroundings(
  store: Store,
  around: readonly GraphNode[],
  limit: number,
): Promise<Surroundings> {
  return assembled(store, around, await linksOf(store, around, limit), limit);
}

/** The same for links that were read otherwise. */
export async function assembled(
  store: Store,
  around: readonly GraphNode[],
  links: Links,
  limit: number,
): Promise<Surroundings> {
  const known = new Map([...links.nodes, ...around.map((node) => [node.node, node] as const)]);
  const nodes = new Map([...known, ...(await readNodes(store, missing(links, known)))]);
  const events = [...nodes.values()].filter((node) => familyOf(node) === "Event");
  const told = await accountsOf(store, [...around, ...events], limit);
  const spots = await spotsOf(store, [...links.edges, ...told.edges]);
  const named = new Set(events.map((one) => one.node));
  const sureness = surenessOf(
    told.edges.map(({ from, properties }) => ({ node: from, properties })),
    ({ from, to }: GraphEdge) => [named.has(to) ? to : from],
  );
  const accounts = told.edges.map((edge) => ({
    edge,
    node: nodes.get(edge.from) ?? told.nodes.get(edge.from)!,
    spot: spots.get(edge.edge)!,
    factuality: factualityOf(edge.properties.factuality),
  }));
  const assertions = links.edges.flatMap((edge): Assertion[] => {
    const [from, to, spot] = [nodes.get(edge.from), nodes.get(edge.to), spots.get(edge.edge)];
    return from && to && spot ? [{ edge, from, to, spot, factuality: sureness(edge) }] : [];
  });
  const derived = links.edges.filter((edge) => !spots.has(edge.edge));
  return { nodes, assertions, accounts, derived, truncated: links.truncated || told.truncated };
}

function missing(links: Links, known: ReadonlyMap<string, GraphNode>): readonly string[] {
  return links.edges.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id));
}

/** The place and voice of every edge that rests on words, by the edge's id. */
export async function spotsOf(store: Store, edges: readonly GraphEdge[]): Promise<ReadonlyMap<string, Spot>> {
  const resting = edges.filter(({ properties }) => typeof properties.quote === "string");
  const articles = await articleFaces(
    store,
    resting.map(({ properties }) => String(properties.article)),
  );
  const rows = resting.map(
    ({ properties: { article, voice } }): Voiced => ({
      article: String(article),
      voice: String(voice),
    }),
  );
  const voiced = await withVoices(store, rows, await store.version());
  return new Map(
    resting.map(({ edge, properties }, at) => [
      edge,
      {
        article: articles.get(String(properties.article))!,
        start: Number(properties.start),
        end: Number(properties.end),
        quote: String(properties.quote),
        voice: String(voiced[at]!.voice),
        statement: (voiced[at]!.statement ?? null) as string | null,
      },
    ]),
  );
}
