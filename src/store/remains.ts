import { edgeTypes, nodeRow, nodeTypes } from "../../schema/index.ts";
import { isShared } from "../graph/face.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import { type Changes, changesSince, type Engine, type Writing } from "./engine.ts";
import { allLinkKeys, linkArticles, linkable } from "./link-articles.ts";
import { marksOf } from "./load/marks.ts";
import { mendFaces, setFaces } from "./mend-faces.ts";
import { grouped, runRows } from "./rows.ts";
import { countAll, lockState, nextState, unchanged } from "./state.ts";
import { writeOnce } from "./write-once.ts";

/*
 * What is left of an article whose own node somebody deleted in the database: what it asserted names it still, but
 * nothing leads there from the node. All of the store is looked through for it, some parts more than once.
 */

/** Labels of nodes from which relationships with the id of an article lead. */
const asserting = nodeTypes.filter(({ label }) => edgeTypes.some(({ from }) => from.includes(label)));
/** Nodes that are there for what leads to or from them. */
const held = nodeTypes.filter(({ label }) => label !== "Article");

const asserted = (label: string) => `MATCH (:${label})-[r]->() WHERE r.article = $article`;
const alone = (label: string) => `MATCH (n:${label}) WHERE NOT EXISTS { (n)--() }`;

/**
 * Takes away what is left of an article that is not in the store itself, and all nodes that nothing holds; makes names,
 * links between articles and counts again from what is there. Gives what was removed; undefined where nothing was left.
 */
export async function removeRemains(engine: Engine, article: string): Promise<Changes | undefined> {
  if (!(await isLeft(engine, article))) return undefined;
  // First, and some at a time: interrupted, the rest is still there by which it is known that there is something to do.
  await mendFaces(engine);
  const work = async (writing: Writing): Promise<Changes> => {
    const before = await lockState(writing);
    if ((await marksOf(writing, [article])).size > 0) return unchanged; // somebody stored it again while we waited
    const start = writing.changes();
    for (const { label } of asserting) await writing.run(`${asserted(label)} DELETE r`, { article });
    for (const { label } of held) await writing.run(`${alone(label)} DELETE n`);
    const removed = changesSince(start, writing.changes());
    await setFaces(writing, "Office");
    await linkArticles(writing, await linkable(writing, [await allLinkKeys(writing)]));
    const counts = await countAll(writing);
    await nextState(writing, { ...before, ...counts }, unchanged, `remains\n${article}`);
    return removed;
  };
  return writeOnce(engine, work, ({ nodesRemoved, edgesRemoved }) => nodesRemoved + edgesRemoved === 0);
}

/** Whether an article has no node but its own alone: what is left of it is in nobody's way then, and would stand twice. */
export function ownsNothing({ article, nodes }: Subgraph): boolean {
  return nodes.every((one) => one.node === article || isShared(one.labels));
}

/** Whether anything in the store is an article's that is not there itself, as far as its own nodes and relations show. */
export async function hasRemains(
  { read }: Pick<Engine, "read">,
  { article, nodes, edges }: Subgraph,
): Promise<boolean> {
  const run = read;
  const labels = new Map(nodes.map((one) => [one.node, one.labels.find((label) => nodeRow(label))]));
  const own = nodes.filter((one) => one.node !== article && !isShared(one.labels) && labels.get(one.node));
  for (const [label, group] of grouped(own, (one) => labels.get(one.node)!)) {
    const cypher = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id LIMIT 1`;
    const ids = group.map((one) => one.node);
    if ((await runRows({ run }, cypher, ids, "ids")).length > 0) return true;
  }
  const shared = new Set(nodes.filter((one) => isShared(one.labels)).map((one) => one.node));
  const lasting = edges.filter(({ from, to }) => shared.has(from) && shared.has(to));
  for (const [label, group] of grouped(lasting, ({ from }) => labels.get(from)!)) {
    const cypher = `UNWIND $rows AS row MATCH (:${label} {id: row[1]})-[r]->() WHERE r.id = row[0] RETURN r.id AS id LIMIT 1`;
    const rows = group.map(({ edge, from }) => [edge, from]);
    if ((await runRows({ run }, cypher, rows)).length > 0) return true;
  }
  return false;
}

async function isLeft({ read }: Pick<Engine, "read">, article: string): Promise<boolean> {
  const asked = [
    ...asserting.map(({ label }) => `${asserted(label)} RETURN r.id AS id LIMIT 1`),
    ...held.map(({ label }) => `${alone(label)} RETURN n.id AS id LIMIT 1`),
  ];
  for (const cypher of asked) if ((await read(cypher, { article })).length > 0) return true;
  return false;
}
