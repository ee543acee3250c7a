import neo4j from "neo4j-driver";
import { describe, expect, test } from "vitest";
import type { Extraction } from "../../schema/index.ts";
import { cypher } from "../../src/graph/exports/cypher.ts";
import { graphSource } from "../../src/graph/exports/graph-source.ts";
import { edgesOf, knowledgeGraph, nodesOf } from "../../src/graph/knowledge-graph.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { checkStore } from "../../src/store/check-store.ts";
import { cypherStore } from "../../src/store/cypher-store.ts";
import { writeBatch } from "../../src/store/load/write-batch.ts";
import { within } from "../../src/store/neo4j/deadline.ts";
import { openNeo4j } from "../../src/store/neo4j/open-neo4j.ts";
import { openStore } from "../../src/store/open-store.ts";
import { dumpOf, sampleNamed } from "../graph/whole.ts";
import { manyExtractions } from "./blow-up.ts";
import { graphStoreContract } from "./contract.ts";
import { storeDump } from "./dump-of.ts";
import { neo4jServer } from "./neo4j-server.ts";

const server = await neo4jServer();

if ("reason" in server) {
  describe.skip(`a graph store on Neo4j: ${server.reason}`, () => test("is skipped", () => {}));
} else {
  graphStoreContract("Neo4j", {
    before: () => server.take(),
    after: () => server.give(),
    fresh: async () => {
      await server.clear();
      return openStore(server.uri);
    },
    again: () => openStore(server.uri),
  });

  test("the Cypher script of an export, run twice, makes the graph that was exported", async () => {
    await server.take();
    await server.clear();
    const note = sampleNamed("note.txt");
    const title = "'}) DETACH DELETE n; // \\u0027 \\\\u0027 \\' \n\t\u0000\u2028 ; \"x\" `y` 🎣";
    const extractions = [{ ...note, article: { ...note.article, title } }, sampleNamed("rally")];
    const graph = knowledgeGraph(extractions.map(subgraphOf));
    const driver = neo4j.driver(server.uri);
    const session = driver.session();
    const source = graphSource(nodesOf(graph), edgesOf(graph));
    for await (const statement of cypher({ graph: source, base: "http://127.0.0.1:7070/" }))
      for (let time = 0; time < 2; time++) await session.run(statement.replace(/;\n$/, ""));
    await session.close();
    await driver.close();
    const store = await openStore(server.uri);
    expect(await storeDump(store)).toEqual(dumpOf(extractions));
    expect(await store.load(extractions.map(subgraphOf))).toMatchObject({ written: 2 });
    expect(await storeDump(store)).toEqual(dumpOf(extractions));
    expect(await checkStore(store)).toEqual([]);
    await store.close();
    server.give();
  });

  test("a removal takes a node away to which a writer that waits for its turn leads, and does not wait for him", async () => {
    await server.take();
    await server.clear();
    const engine = await openNeo4j(server.uri);
    const store = cypherStore(engine);
    const [gone, kept] = [...manyExtractions(2)] as [Extraction, Extraction];
    await store.load([subgraphOf(gone)]);
    let runs = 0;
    await engine.write((writing) => {
      runs += 1;
      const turn = async () => void (await within(30_000, store.remove(gone.article.id)));
      return writeBatch(writing, [subgraphOf(kept)], { early: true, turn });
    });
    expect(runs).toBe(1);
    expect(await storeDump(store)).toEqual(dumpOf([kept]));
    await store.close();
    server.give();
  });
}
