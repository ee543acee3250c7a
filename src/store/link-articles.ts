import type { GraphEdge } from "../../schema/index.ts";
import { articleLinks, type LinkedArticle, linkedArticle } from "../graph/article-links.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import type { Values, Writing } from "./engine.ts";
import { beside, grouped, runRows } from "./rows.ts";
import { assertMade } from "./write-articles.ts";
import { writeEdges } from "./write-things.ts";

const allKeys = "MATCH (a:Article) RETURN DISTINCT a.family AS family, a.digest AS digest";
const keysOf = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.family AS family, a.digest AS digest";

/** For each kind of link, the articles it may hold between, and those it holds between. */
const kinds = [
  {
    type: "REPLACES",
    key: "family",
    members:
      "UNWIND $ids AS key MATCH (a:Article {family: key}) RETURN a.id AS id, id(a) AS number, a.digest AS digest, a.family AS family, a.published AS published",
    links: "UNWIND $ids AS id MATCH (a:Article {id: id})-[r:REPLACES]->(b:Article) RETURN r.id AS edge",
    remove:
      "UNWIND $rows AS row MATCH (a:Article {id: row.id})-[r:REPLACES]->(:Article) WHERE r.id IN row.edges DELETE r",
  },
  {
    type: "COPY_OF",
    key: "digest",
    members:
      "UNWIND $ids AS key MATCH (a:Article {digest: key}) RETURN a.id AS id, id(a) AS number, a.digest AS digest, a.family AS family, a.published AS published",
    links: "UNWIND $ids AS id MATCH (a:Article {id: id})-[r:COPY_OF]->(b:Article) RETURN r.id AS edge",
    remove:
      "UNWIND $rows AS row MATCH (a:Article {id: row.id})-[r:COPY_OF]->(:Article) WHERE r.id IN row.edges DELETE r",
  },
] as const;

/** Keys by which articles are versions or copies of each other. */
export interface LinkKeys {
  readonly family: ReadonlySet<string>;
  readonly digest: ReadonlySet<string>;
}

/** The keys of these articles, as far as they are in the store. */
export async function linkKeys(writing: Writing, articles: readonly string[]): Promise<LinkKeys> {
  return keysIn(await runRows(writing, keysOf, articles, "ids"));
}

/** The keys of all articles in the store. */
export async function allLinkKeys({ run }: Pick<Writing, "run">): Promise<LinkKeys> {
  return keysIn(await run(allKeys));
}

function keysIn(rows: readonly Values[]): LinkKeys {
  const values = (key: "family" | "digest") =>
    new Set(rows.map((row) => row[key]).filter((one) => typeof one === "string"));
  return { family: values("family"), digest: values("digest") };
}

/** The keys of these articles, in the store or not. */
export function linkKeysOf(articles: readonly Subgraph[]): LinkKeys {
  const linked = articles.map(({ article, nodes, edges }) => {
    const node = nodes.find((one) => one.node === article)!;
    return linkedArticle(article, node.properties, edges.find((one) => one.type === "PUBLISHED_BY")?.to);
  });
  return {
    family: new Set(linked.flatMap((one) => one.family ?? [])),
    digest: new Set(linked.map((one) => one.digest)),
  };
}

/** For each kind of link, the articles that it may hold between. */
export type Linkable = readonly (readonly Member[])[];
type Member = LinkedArticle & { readonly number: unknown };

/** The articles of these keys. */
export function linkable(writing: Writing, keys: readonly LinkKeys[]): Promise<Linkable> {
  const members = async (kind: (typeof kinds)[number]): Promise<readonly Member[]> => {
    const all = [...new Set(keys.flatMap((one) => [...one[kind.key]]))].sort();
    const rows = await runRows(writing, kind.members, all, "ids");
    const known = (row: Values) => Object.entries(row).filter(([, value]) => value !== null);
    return rows.map((row) => Object.fromEntries(known(row)) as unknown as Member);
  };
  return beside(
    writing,
    kinds.map((kind) => () => members(kind)),
  );
}

/** Ids of links between articles that were made and that were taken away. */
export interface Linked {
  readonly made: readonly string[];
  readonly gone: readonly string[];
}

/** Makes the links between these articles what they should be, whatever was there, and tells what became of which. */
export async function linkArticles(writing: Writing, articles: Linkable): Promise<Linked> {
  const linked = { made: [] as string[], gone: [] as string[] };
  for (const [at, kind] of kinds.entries()) {
    const groups = grouped(articles[at]!, (one) => String(one[kind.key]));
    const several = [...groups.values()].filter((group) => group.length > 1).flat();
    const ids = several.map((one) => one.id);
    if (ids.length === 0) continue;
    const wanted = articleLinks(several).filter((one) => one.type === kind.type);
    const there = new Set((await runRows(writing, kind.links, ids, "ids")).map((row) => String(row.edge)));
    const kept = new Set(wanted.map((one) => one.edge));
    const edges = [...there].filter((edge) => !kept.has(edge));
    linked.gone.push(...edges);
    if (edges.length > 0) {
      await runRows(
        writing,
        kind.remove,
        ids.map((id) => ({ id, edges })),
      );
    }
    const links = missing(wanted, there);
    await connect(writing, links, several);
    linked.made.push(...links.map(({ edge }) => edge));
  }
  return linked;
}

/** Makes links. Throws `StoreError` where not each was made. */
async function connect(
  writing: Writing,
  links: readonly GraphEdge[],
  articles: readonly Member[],
): Promise<void> {
  const start = writing.changes();
  const labels = new Map(articles.map((one) => [one.id, "Article"]));
  await writeEdges(writing, links, labels, new Map(articles.map((one) => [one.id, one.number])));
  assertMade(writing, start, links.length);
}

function missing(wanted: readonly GraphEdge[], there: ReadonlySet<string>): readonly GraphEdge[] {
  return wanted.filter((one) => !there.has(one.edge));
}
