import { entityFace, factKeys, type Naming, nameFace } from "../graph/face.ts";
import type { Values, Writing } from "./engine.ts";
import { runRows } from "./rows.ts";
import { removeNodes, setNodes } from "./statements.ts";

const factLabels = ["Event", "Statement", "Figure"] as const;

/** Every shared node that these articles touch, and what alone is theirs. */
const touched = {
  entities:
    "UNWIND $ids AS id MATCH (:Article {id: id})<-[:MENTIONED_IN]-(n:Entity) RETURN DISTINCT n.id AS id ORDER BY id",
  sources:
    "UNWIND $ids AS id MATCH (:Article {id: id})-[:PUBLISHED_BY]->(n:Source) RETURN DISTINCT n.id AS id ORDER BY id",
  offices: `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:HOLDS_OFFICE]->(n:Office) WHERE r.article IN $articles
    RETURN DISTINCT n.id AS id ORDER BY id`,
  facts: (label: string) =>
    `UNWIND $ids AS id MATCH (:Article {id: id})<-[:REPORTED_IN]-(n:${label}) RETURN DISTINCT n.id AS id ORDER BY id`,
  disagreements: (label: string) =>
    `UNWIND $ids AS id MATCH (:${label} {id: id})<-[:DISAGREES]-(n:Disagreement) RETURN DISTINCT n.id AS id ORDER BY id`,
};

const lastingEdges = [
  "UNWIND $ids AS id MATCH (:Entity {id: id})-[r]->(:Entity) WHERE r.article IN $articles DELETE r",
  "UNWIND $ids AS id MATCH (:Entity {id: id})-[r:HOLDS_OFFICE]->(:Office) WHERE r.article IN $articles DELETE r",
] as const;
const officeEdges =
  "UNWIND $ids AS id MATCH (:Office {id: id})-[r:OF]->(:Entity) WHERE r.article IN $articles DELETE r";

/** What is left to support the shared nodes: the namings from which their faces are made again. */
const support = {
  Entity: `UNWIND $ids AS id MATCH (n:Entity {id: id})-[r:MENTIONED_IN]->(:Article)
    RETURN DISTINCT n.id AS id, n.type AS type, r.name AS name, r.form AS form, r.quote AS quote,
      ${factKeys.map((key) => `r.${key} AS ${key}`).join(", ")}`,
  Source:
    "UNWIND $ids AS id MATCH (n:Source {id: id})<-[r:PUBLISHED_BY]-(:Article) RETURN DISTINCT n.id AS id, r.name AS name",
  Office:
    "UNWIND $ids AS id MATCH (n:Office {id: id})<-[r:HOLDS_OFFICE]-(:Entity) RETURN DISTINCT n.id AS id, r.relation AS name",
} as const;

/** Takes away what only these articles support; what others support too keeps the face that those give it. */
export async function removeArticles(writing: Writing, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return;
  const idsOf = async (cypher: string, ids: readonly string[]) =>
    (await runRows(writing, cypher, ids, "ids", { articles })).map((row) => String(row.id));
  const entities = await idsOf(touched.entities, articles);
  const sources = await idsOf(touched.sources, articles);
  const offices = await idsOf(touched.offices, entities);
  for (const cypher of lastingEdges) await runRows(writing, cypher, entities, "ids", { articles });
  await runRows(writing, officeEdges, offices, "ids", { articles });
  for (const label of factLabels) {
    const facts = await idsOf(touched.facts(label), articles);
    await runRows(
      writing,
      removeNodes("Disagreement"),
      await idsOf(touched.disagreements(label), facts),
      "ids",
    );
    await runRows(writing, removeNodes(label), facts, "ids");
  }
  await runRows(writing, removeNodes("Article"), articles, "ids");
  await settleShared(writing, "Office", offices);
  await settleShared(writing, "Entity", entities);
  await settleShared(writing, "Source", sources);
}

async function settleShared(
  writing: Writing,
  label: keyof typeof support,
  ids: readonly string[],
): Promise<void> {
  const left = new Map<string, Values[]>();
  for (const row of await runRows(writing, support[label], ids, "ids")) {
    const id = String(row.id);
    left.set(id, [...(left.get(id) ?? []), row]);
  }
  await runRows(
    writing,
    removeNodes(label),
    ids.filter((id) => !left.has(id)),
    "ids",
  );
  const rows = [...left].map(([id, rows]) => ({ id, properties: { id, ...face(label, rows) } }));
  await runRows(writing, setNodes(label), rows);
}

function face(label: keyof typeof support, rows: readonly Values[]) {
  if (label !== "Entity") return nameFace(rows.map((row) => String(row.name)));
  const namings = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
  );
  return { type: rows[0]!.type, ...entityFace(namings as unknown as Naming[]) };
}
