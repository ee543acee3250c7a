import { factKeys } from "../graph/face.ts";
import type { Values, Writing } from "./engine.ts";
import { type Lasting, lastingOf, removeLasting } from "./lasting.ts";
import { beside, runRows } from "./rows.ts";
import { byId, facesOf, naming, type Shared } from "./shared-faces.ts";
import { removeNodes, setNodes, support } from "./statements.ts";

const factLabels = ["Event", "Statement", "Figure"] as const;

/** What alone is these articles'. */
const factsOf = (label: string) =>
  `UNWIND $ids AS id MATCH (:Article {id: id})<-[:REPORTED_IN]-(n:${label}) RETURN DISTINCT n.id AS id ORDER BY id`;
const disagreementsOf = (label: string) =>
  `UNWIND $ids AS id MATCH (:${label} {id: id})<-[:DISAGREES]-(n:Disagreement) RETURN DISTINCT n.id AS id ORDER BY id`;

/** Namings looked at of a shared node that many articles name, and of those that are in doubt then: nearly always there is among them what one article gave. */
const samples = [6, 64] as const;

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
  const { entities, sources, lasting, mine } = await sharesOf(writing, articles);
  await removeLasting(writing, lasting.edges);
  await beside(
    writing,
    factLabels.map((label, at) => () => removeFacts(writing, label, mine[at]!)),
  );
  await runRows(writing, removeNodes("Article"), articles, "ids");
  await beside(writing, [
    () => settleShared(writing, "Office", byId(lasting.offices)),
    () => settleShared(writing, "Entity", entities),
    () => settleShared(writing, "Source", sources),
  ]);
}

/** What these articles assert and name, by which it is found. */
async function sharesOf(writing: Writing, articles: readonly string[]) {
  const of = (cypher: string) => runRows(writing, cypher, articles, "ids");
  const [named, published, ...facts] = await beside(writing, [
    () => of(given.Entity),
    () => of(given.Source),
    ...factLabels.map((label) => () => of(factsOf(label))),
  ]);
  const entities = byId(named!);
  const lasting: Lasting = await lastingOf(writing, articles, [...entities.keys()]);
  return { entities, sources: byId(published!), lasting, mine: facts.map(idsIn) };
}

async function removeFacts(writing: Writing, label: string, mine: readonly string[]): Promise<void> {
  const disagreements = await runRows(writing, disagreementsOf(label), mine, "ids");
  await beside(writing, [
    () => runRows(writing, removeNodes("Disagreement"), idsIn(disagreements), "ids"),
    () => runRows(writing, removeNodes(label), mine, "ids"),
  ]);
}

/** Removes what nothing names any more, and makes the faces again where a name or a fact may have gone. */
async function settleShared(
  writing: Writing,
  label: Shared,
  gone: ReadonlyMap<string, readonly Values[]>,
): Promise<void> {
  let doubtful: readonly string[] = [...gone.keys()].sort();
  let unnamed: readonly string[] = [];
  for (const [at, sample] of samples.entries()) {
    const some = byId(await runRows(writing, someOf(label, sample), doubtful, "ids"));
    if (at === 0) unnamed = doubtful.filter((id) => !some.has(id));
    doubtful = doubtful.filter((id) => some.has(id) && !isCovered(gone.get(id)!, some.get(id)!));
  }
  const [, faces] = await beside(writing, [
    () => runRows(writing, removeNodes(label), unnamed, "ids"),
    () => facesOf(writing, label, doubtful),
  ]);
  const rows = [...faces].map(([id, properties]) => ({ id, properties }));
  await runRows(writing, setNodes(label), rows);
}

/** So many namings of each of some shared nodes. */
function someOf(label: Shared, sample: number): string {
  return `UNWIND $ids AS id MATCH (n:${label} {id: id}) CALL { WITH n MATCH ${support[label]} RETURN r LIMIT ${sample} } RETURN DISTINCT n.id AS id, ${naming[label]}`;
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

function idsIn(rows: readonly Values[]): readonly string[] {
  return rows.map((row) => String(row.id));
}
