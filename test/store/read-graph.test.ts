import { afterAll, beforeAll, expect, test } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import type { Engine } from "../../src/store/engine.ts";
import { loadArticles } from "../../src/store/load/load-articles.ts";
import { merged, pagesOf } from "../../src/store/pages-of.ts";
import { readEdges, readNodes } from "../../src/store/read-graph.ts";
import { temporary } from "../cli/run.ts";
import { manyExtractions } from "./blow-up.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEmbedded(temporary(), {});
  await loadArticles(engine, [...manyExtractions(150)].map(subgraphOf), {});
});
afterAll(() => engine.close());

async function all<T>(things: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of things) found.push(one);
  return found;
}

/** The engine, asked as Neo4j is, and how many rows its largest answer had. */
function inOrder() {
  let largest = 0;
  const read: Engine["read"] = async (...asked) => {
    const rows = await engine.read(...asked);
    largest = Math.max(largest, rows.length);
    return rows;
  };
  return { read, name: "neo4j" as const, largest: () => largest };
}

test("a graph that is read some at a time in the order of an index is the one that is read by all its ids", async () => {
  const other = inOrder();
  const nodes = await all(readNodes(engine));
  expect(nodes.length).toBeGreaterThan(1_000);
  expect(await all(readNodes(other))).toEqual(nodes);
  expect(other.largest()).toBe(500);
  const edges = await all(readEdges(engine));
  expect(edges.length).toBeGreaterThan(nodes.length);
  expect(await all(readEdges(other))).toEqual(edges);
});

test("lots follow each other without a gap or a row twice, also where the last one is full", async () => {
  const ids = (await engine.read("MATCH (n:Event) RETURN n.id AS id ORDER BY id")).map(({ id }) => id);
  for (const most of [1, 7, ids.length, ids.length + 1]) {
    const lots = await all(pagesOf(engine, "Event", most));
    expect(lots.flat().map(({ id }) => id)).toEqual(ids);
    expect(Math.max(...lots.map((lot) => lot.length))).toBe(Math.min(most, ids.length));
  }
});

test("of an id that two sources have, the last one's row is given", async () => {
  async function* source(at: number, ...lots: string[][]) {
    for (const lot of lots) yield lot.map((id) => ({ id, at }));
  }
  const rows = await all(
    merged([source(0, ["a", "c"], ["e"]), source(1, ["b"]), source(2, ["x"], ["y"]), source(3, ["c"])]),
  );
  expect(rows.map(({ id }) => id)).toEqual(["a", "b", "c", "e", "x", "y"]);
  expect(rows[2]).toEqual({ id: "c", at: 3 });
});
