import type { Driver } from "neo4j-driver";
import type { Subgraph } from "../../src/graph/subgraph.ts";
import { inDialect } from "../../src/store/neo4j/dialect.ts";
import { openNeo4j } from "../../src/store/neo4j/open-neo4j.ts";
import { readState } from "../../src/store/state.ts";
import { median, say, timed } from "./measure.ts";
import { type Ask, recordedLoad, replay, type Sent } from "./store-recording.ts";
import type { BenchServer } from "./store-server.ts";

const rounds = 3;

/** Loading into Neo4j: against the shortest script, again, by one writer and by four; medians of rounds that take turns, after one that warms up. */
export async function neo4jLoads(server: BenchServer, subgraphs: readonly Subgraph[]): Promise<void> {
  const { uri, options, driver } = server;
  await server.clear();
  const engine = await openNeo4j(uri, options);
  const { written, counts: first } = await recordedLoad(engine, subgraphs, { writers: 1, keep: true });
  const things = first.nodesCreated + first.edgesCreated;
  await server.clear();
  await scripted(driver, written);
  const spent = {
    script: [] as number[],
    load: [] as number[],
    one: [] as number[],
    four: [] as number[],
    again: [] as number[],
  };
  let [runs, transactions, writesAgain, lost] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    await server.clear();
    spent.script.push((await timed(() => scripted(driver, written)))[1]);
    await server.clear();
    spent.one.push((await timed(() => recordedLoad(engine, subgraphs, { writers: 1 })))[1]);
    await server.clear();
    spent.load.push((await timed(() => recordedLoad(engine, subgraphs)))[1]);
    const [again, ms] = await timed(() => recordedLoad(engine, subgraphs));
    spent.again.push(ms);
    writesAgain += again.runs;
    await server.clear();
    const [four, fourMs] = await timed(() => recordedLoad(engine, subgraphs, { writers: 4 }));
    spent.four.push(fourMs);
    runs += four.runs;
    transactions += Math.ceil(four.counts.written / (subgraphs.length / written.length));
    const state = await readState(engine);
    lost +=
      Math.abs(things - (state!.nodes + state!.edges)) + Math.abs(subgraphs.length - four.counts.written);
    lost += Math.abs(things - (await countedIn(driver)));
  }
  await engine.close();
  const rate = (times: readonly number[]) => `${Math.round(things / (median(times) / 1000))} a second`;
  const times = (one: readonly number[], other: readonly number[]) =>
    median(one.map((ms, index) => ms / other[index]!)).toFixed(2);
  say("neo4j: nodes and relationships", String(things), `${written.length} transactions`);
  say("neo4j: shortest script", rate(spent.script));
  say("neo4j: load", rate(spent.load), `${times(spent.script, spent.load)} of the script`);
  say("neo4j: load, one writer", rate(spent.one), `${times(spent.script, spent.one)} of the script`);
  say("neo4j: load, four writers", rate(spent.four), `${times(spent.one, spent.four)} of one`);
  say("neo4j: four writers", `${lost} lost or doubled`, `${runs} runs of about ${transactions} transactions`);
  say(
    "neo4j: the same again",
    `${median(spent.again).toFixed(0)} ms`,
    `${times(spent.one, spent.again)} times as fast`,
    `${writesAgain} transactions that write`,
  );
}

/** The shortest script: each transaction's statements one after the other, with rows that are ready but for the numbers of ends. */
async function scripted(driver: Driver, transactions: readonly (readonly Sent[])[]): Promise<void> {
  const session = driver.session();
  const numbers = new Map<unknown, unknown>();
  for (const sent of transactions)
    await session.executeWrite((transaction) => {
      const ask: Ask = async (cypher, parameters) => {
        const said = inDialect(cypher, parameters);
        return (await transaction.run(said.cypher, said.parameters)).records.map((one) => one.toObject());
      };
      return replay(ask, sent, numbers);
    });
  await session.close();
}

async function countedIn(driver: Driver): Promise<number> {
  const session = driver.session();
  const nodes = await session.run("MATCH (n) WHERE NOT n:DatelineStore RETURN count(n) AS many");
  const edges = await session.run("MATCH ()-[r]->() RETURN count(r) AS many");
  await session.close();
  return Number(nodes.records[0]!.get("many")) + Number(edges.records[0]!.get("many"));
}
