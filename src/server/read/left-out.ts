import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { replacedArticles, type versionChoices } from "../../query/versions.ts";
import type { Store } from "../dependencies.ts";
import { familyOf } from "./face.ts";
import type { Surroundings } from "./surroundings.ts";

export type Versions = (typeof versionChoices)[number];

/** What of a node is not shown because a later version stands for it. */
export interface LeftOut {
  /** Articles whose words are left out, wherever they tell of anything; none where all are wanted or nothing else tells of the node. */
  readonly articles: ReadonlySet<string>;
  /** The replaced articles that tell of the node itself, shown or not. */
  readonly here: readonly string[];
  /** Why they are shown or left out. */
  readonly why: "current" | "all" | "nothing else";
}

const none: ReadonlySet<string> = new Set();
const nothing: LeftOut = { articles: none, here: [], why: "current" };

/**
 * Which replaced articles the page of an entity, event or statement leaves out. What only they tell of is told whole: it
 * was asked for. A store without replaced articles is asked nothing. Throws `StoreError`.
 */
export async function leftOutAt(
  store: Store,
  node: GraphNode,
  versions: Versions = "current",
): Promise<LeftOut> {
  const replaced = await replacedArticles(store, await store.version());
  if (replaced.length === 0) return nothing;
  const label = familyOf(node);
  const rows = await store.read(
    `MATCH (node:${label} {id: $id})-[edge:${label === "Entity" ? "MENTIONED_IN" : "REPORTED_IN"}]->(:Article) RETURN DISTINCT edge.article AS article`,
    { id: node.node },
  );
  const articles = new Set(replaced);
  const told = rows.map(({ article }) => String(article)).sort();
  const here = told.filter((article) => articles.has(article));
  if (versions === "all") return { articles: none, here, why: "all" };
  if (here.length === told.length) return { articles: none, here, why: "nothing else" };
  return { articles, here, why: "current" };
}

/** Those of some edges that stand. */
export function standingOnly<Edge extends Pick<GraphEdge, "properties">>(
  edges: readonly Edge[],
  { articles }: Pick<LeftOut, "articles">,
): readonly Edge[] {
  return articles.size === 0
    ? edges
    : edges.filter(({ properties }) => !articles.has(String(properties.article)));
}

/** What is known around a node without what does not stand. */
export function standingAround(around: Surroundings, { articles }: LeftOut): Surroundings {
  if (articles.size === 0) return around;
  const stands = ({ edge }: { readonly edge: GraphEdge }) => !articles.has(String(edge.properties.article));
  return {
    ...around,
    assertions: around.assertions.filter(stands),
    accounts: around.accounts.filter(stands),
  };
}
