import type { Values, Writing } from "./engine.ts";
import { grouped, runRows } from "./rows.ts";
import { removeEdge } from "./statements.ts";

/** Edges between shared nodes that articles assert, and the offices in them with the words for them. */
export interface Lasting {
  readonly edges: readonly LastingEdge[];
  readonly offices: readonly Values[];
}

interface LastingEdge {
  readonly edge: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

const marked = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.lasting AS lasting";
/** For an article that was written before it was said on the article: its edges among all that its entities have. */
const searched = [
  `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE r.article IN $articles
    RETURN r.id AS edge, type(r) AS type, a.id AS from, b.id AS to`,
  `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:HOLDS_OFFICE]->(b:Office) WHERE r.article IN $articles
    RETURN r.id AS edge, type(r) AS type, a.id AS from, b.id AS to`,
] as const;
const searchedOffices = `UNWIND $ids AS id MATCH (a:Office {id: id})-[r:OF]->(b:Entity) WHERE r.article IN $articles
    RETURN r.id AS edge, type(r) AS type, a.id AS from, b.id AS to`;
const named = `UNWIND $rows AS row MATCH (a:Entity {id: row[1]})-[r:HOLDS_OFFICE {id: row[0]}]->(n:Office {id: row[2]}) // by index: r:HOLDS_OFFICE
    RETURN DISTINCT n.id AS id, r.relation AS name`;

/** The edges between shared nodes that these articles assert; `entities` are those that they mention. */
export async function lastingOf(
  writing: Writing,
  articles: readonly string[],
  entities: readonly string[],
): Promise<Lasting> {
  const marks = await runRows(writing, marked, articles, "ids");
  const told = marks.flatMap((row) => ((row.lasting ?? []) as readonly string[]).map(edgeOf));
  const untold = marks.filter((row) => !Array.isArray(row.lasting)).map((row) => String(row.id));
  const edges = [...told, ...(untold.length > 0 ? await search(writing, untold, entities) : [])];
  const holdings = edges.filter((one) => one.type === "HOLDS_OFFICE");
  return { edges, offices: await runRows(writing, named, holdings.map(rowOf)) };
}

/** Takes these edges away. */
export async function removeLasting(writing: Writing, edges: readonly LastingEdge[]): Promise<void> {
  for (const [type, group] of grouped(edges, (one) => one.type)) {
    const from = type === "OF" ? "Office" : "Entity";
    const to = type === "HOLDS_OFFICE" ? "Office" : "Entity";
    await runRows(writing, removeEdge(type, from, to), group.map(rowOf));
  }
}

async function search(
  writing: Writing,
  articles: readonly string[],
  entities: readonly string[],
): Promise<LastingEdge[]> {
  const found: Values[] = [];
  for (const cypher of searched)
    found.push(...(await runRows(writing, cypher, entities, "ids", { articles })));
  const offices = [
    ...new Set(found.filter((one) => one.type === "HOLDS_OFFICE").map((one) => String(one.to))),
  ];
  found.push(...(await runRows(writing, searchedOffices, offices, "ids", { articles })));
  return found as unknown as LastingEdge[];
}

function edgeOf(text: string): LastingEdge {
  const [edge, type, from, to] = text.split(" ") as [string, string, string, string];
  return { edge, type, from, to };
}

function rowOf({ edge, from, to }: LastingEdge): readonly string[] {
  return [edge, from, to];
}
