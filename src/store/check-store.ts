import { type Problem, wrong } from "../graph/problem.ts";
import { checkArticles } from "./check/check-articles.ts";
import { checkFaces, checkLinks } from "./check/check-common.ts";
import { type Laid, layOut, type Seen } from "./check/lay-out.ts";
import { partsOnDisk } from "./disk/parts.ts";
import type { GraphStore } from "./graph-store.ts";
import { marksOf } from "./load/marks.ts";
import { readState } from "./state.ts";
import { nodeTotals, totalOf } from "./totals.ts";

/** The rule of a problem that only says that there is more or less than the loads wrote down. */
export const countRule = "count";

/**
 * What is wrong with a store: everything that may be wrong with its graph, and nodes, edges or articles that are not
 * those that the loads wrote down. The graph is laid on disk and looked at in parts, so that its size does not matter.
 */
export async function checkStore(store: GraphStore): Promise<readonly Problem[]> {
  const disk: Laid = partsOnDisk();
  try {
    const seen = await layOut(store, disk);
    const { problems, strange } = await inParts(store, disk, seen);
    problems.push(...(await checkIds(store, seen)), ...(await checkCounts(store, seen)));
    return problems.some((one) => one.rule !== countRule) ? problems : [...strange, ...problems];
  } finally {
    disk.remove();
  }
}

/** What is wrong, and what is right but was not loaded. */
async function inParts(store: GraphStore, disk: Laid, seen: Seen) {
  const problems = [...seen.problems];
  const strange: Problem[] = [];
  for (let part = 0; part < disk.count; part++) {
    const found = await checkArticles(disk, part);
    problems.push(...found.problems);
    const marks = await marksOf(reading(store), [...found.hashes.keys()]);
    for (const [article, hash] of found.hashes)
      if (marks.get(article) !== hash)
        strange.push({ ...wrong("article", article, "is not what the load wrote"), article });
  }
  if (problems.length > 0) return { problems, strange }; // what follows would only tell the same again
  for (let part = 0; part < disk.count; part++) problems.push(...(await checkFaces(disk, part)));
  problems.push(...(await checkLinks(disk, seen.links)));
  return { problems, strange };
}

/** Nodes that cannot be looked at, since nobody can name them. */
async function checkIds(store: GraphStore, { nodes }: Seen): Promise<readonly Problem[]> {
  const all = await totalOf(reading(store).read, nodeTotals);
  const nameless = "nodes with labels of the schema and without an id of their own";
  return all > nodes ? [wrong("schema", store.location, `has ${all - nodes} ${nameless}`)] : [];
}

async function checkCounts(store: GraphStore, { nodes, edges }: Seen): Promise<readonly Problem[]> {
  const recorded = (await readState(reading(store))) ?? { nodes: 0, edges: 0 };
  if (recorded.nodes === nodes && recorded.edges === edges) return [];
  const has = `${nodes} nodes and ${edges} edges`;
  return [
    wrong(countRule, store.location, `has ${has}; the loads wrote ${recorded.nodes} and ${recorded.edges}`),
  ];
}

function reading(store: GraphStore) {
  const read = (cypher: string, parameters = {}) => store.read(cypher, parameters);
  return { read, run: read };
}
