import type { Properties } from "../../schema/index.ts";
import { entityFace, factKeys, type Naming, nameFace } from "../graph/face.ts";
import type { Values, Writing } from "./engine.ts";
import { type Lasting, lastingOf, removeLasting } from "./lasting.ts";
import { runRows } from "./rows.ts";
import { removeNodes, setNodes } from "./statements.ts";

const factLabels = ["Event", "Statement", "Figure"] as const;

/** What alone is these articles'. */
const facts = (label: string) =>
  `UNWIND $ids AS id MATCH (:Article {id: id})<-[:REPORTED_IN]-(n:${label}) RETURN DISTINCT n.id AS id ORDER BY id`;
const disagreements = (label: string) =>
  `UNWIND $ids AS id MATCH (:${label} {id: id})<-[:DISAGREES]-(n:Disagreement) RETURN DISTINCT n.id AS id ORDER BY id`;

/** Namings looked at of a shared node that many articles name: nearly always there is among them what one article gave. */
const sample = 64;
const naming = {
  Entity: `r.name AS name, r.form AS form, r.quote AS quote, ${factKeys.map((key) => `r.${key} AS ${key}`).join(", ")}`,
  Source: "r.name AS name",
  Office: "r.relation AS name",
} as const;
type Shared = keyof typeof naming;
const support = {
  Entity: "(n)-[r:MENTIONED_IN]->(:Article)",
  Source: "(n)<-[r:PUBLISHED_BY]-(:Article)",
  Office: "(n)<-[r:HOLDS_OFFICE]-(:Entity)",
} as const;

/** Every shared node of the first kind that these articles name, with the names. */
const given = {
  Entity: `UNWIND $ids AS id MATCH (:Article {id: id})<-[r:MENTIONED_IN]-(n:Entity) RETURN DISTINCT n.id AS id, ${naming.Entity}`,
  Source: `UNWIND $ids AS id MATCH (:Article {id: id})-[r:PUBLISHED_BY]->(n:Source) RETURN DISTINCT n.id AS id, ${naming.Source}`,
} as const;

/**
 * Takes away what only these articles support; what others support too keeps the face that those give it. What is read
 * and written grows with the articles and not with the store, but where the last use of a name of a node goes.
 */
export async function removeArticles(writing: Writing, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return;
  const idsOf = async (cypher: string, ids: readonly string[]) =>
    (await runRows(writing, cypher, ids, "ids")).map((row) => String(row.id));
  const entities = byId(await runRows(writing, given.Entity, articles, "ids"));
  const sources = byId(await runRows(writing, given.Source, articles, "ids"));
  const lasting: Lasting = await lastingOf(writing, articles, [...entities.keys()]);
  await removeLasting(writing, lasting.edges);
  for (const label of factLabels) {
    const mine = await idsOf(facts(label), articles);
    await runRows(writing, removeNodes("Disagreement"), await idsOf(disagreements(label), mine), "ids");
    await runRows(writing, removeNodes(label), mine, "ids");
  }
  await runRows(writing, removeNodes("Article"), articles, "ids");
  await settleShared(writing, "Office", byId(lasting.offices));
  await settleShared(writing, "Entity", entities);
  await settleShared(writing, "Source", sources);
}

/** Removes what nothing names any more, and makes the faces again where a name or a fact may have gone. */
async function settleShared(
  writing: Writing,
  label: Shared,
  gone: ReadonlyMap<string, readonly Values[]>,
): Promise<void> {
  const ids = [...gone.keys()].sort();
  const some = byId(
    await runRows(
      writing,
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) CALL { WITH n MATCH ${support[label]} RETURN r LIMIT ${sample} } RETURN DISTINCT n.id AS id, ${naming[label]}`,
      ids,
      "ids",
    ),
  );
  await runRows(
    writing,
    removeNodes(label),
    ids.filter((id) => !some.has(id)),
    "ids",
  );
  const doubtful = ids.filter((id) => some.has(id) && !isCovered(gone.get(id)!, some.get(id)!));
  const all = byId(
    await runRows(
      writing,
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH ${support[label]} RETURN DISTINCT n.id AS id, n.type AS type, ${naming[label]}`,
      doubtful,
      "ids",
    ),
  );
  const rows = [...all].map(([id, namings]) => ({ id, properties: { id, ...face(label, namings) } }));
  await runRows(writing, setNodes(label), rows);
}

/** Whether other articles give all that is gone too. */
function isCovered(gone: readonly Values[], left: readonly Values[]): boolean {
  const told = new Set(left.flatMap(tellings));
  return gone.flatMap(tellings).every((one) => told.has(one));
}

/** What one naming gives to a face: a candidate for the name, names, facts. */
function tellings(row: Values): readonly string[] {
  const known = factKeys.filter((key) => (row[key] ?? null) !== null);
  return [
    `name ${row.name}`,
    ...(row.form === "name" ? [`names ${row.name}`, `names ${row.quote}`] : []),
    ...known.map((key) => `${key} ${JSON.stringify(row[key])}`),
  ];
}

function byId(rows: readonly Values[]): ReadonlyMap<string, Values[]> {
  const found = new Map<string, Values[]>();
  for (const row of rows) {
    const its = found.get(String(row.id));
    if (its) its.push(row);
    else found.set(String(row.id), [row]);
  }
  return found;
}

function face(label: Shared, rows: readonly Values[]): Properties {
  if (label !== "Entity") return nameFace(rows.map((row) => String(row.name)));
  const namings = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
  );
  return {
    type: String(rows[0]!.type),
    ...entityFace(namings as unknown as Naming[]),
  } as unknown as Properties;
}
