import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import type { Subgraph } from "../../src/graph/subgraph.ts";
import { embeddedConstraints } from "../../src/store/constraints.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { median, say, timed } from "./measure.ts";
import { type Ask, recordedLoad, replay, type Sent } from "./store-recording.ts";

const rounds = 3;

/** Loading into the embedded engine against the engine alone with the same statements and ready rows, the log on disk at the end; and again. */
export async function embeddedLoads(subgraphs: readonly Subgraph[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const spent = { raw: [] as number[], load: [] as number[], again: [] as number[] };
  let things = 0;
  let made = 0;
  const opened = () => openEmbedded(join(folder, String(++made)));
  const first = await opened();
  const { written } = await recordedLoad(first, subgraphs, { keep: true });
  await first.close();
  for (let round = 0; round < rounds; round++) {
    const db = grafeo.GrafeoDB.create(join(folder, `raw-${round}`));
    for (const statement of embeddedConstraints()) await db.executeCypher(statement);
    spent.raw.push((await timed(() => scripted(db, written)))[1]);
    db.close();
    const engine = await opened();
    const [loaded, ms] = await timed(() => recordedLoad(engine, subgraphs));
    things = loaded.counts.nodesCreated + loaded.counts.edgesCreated;
    spent.load.push(ms);
    spent.again.push((await timed(() => recordedLoad(engine, subgraphs)))[1]);
    await engine.close();
  }
  rmSync(folder, { recursive: true, force: true });
  const rate = (times: readonly number[]) => `${Math.round(things / (median(times) / 1000))} a second`;
  const ratio = (one: readonly number[], other: readonly number[]) =>
    median(one.map((ms, index) => ms / other[index]!)).toFixed(2);
  say("embedded: nodes and relationships", String(things));
  say("embedded: the engine alone", rate(spent.raw));
  say("embedded: load", rate(spent.load), `${ratio(spent.raw, spent.load)} of the engine alone`);
  say(
    "embedded: the same again",
    `${median(spent.again).toFixed(0)} ms`,
    `${ratio(spent.load, spent.again)} times as fast`,
  );
}

async function scripted(
  db: InstanceType<typeof grafeo.GrafeoDB>,
  transactions: readonly (readonly Sent[])[],
): Promise<void> {
  const numbers = new Map<unknown, unknown>();
  for (const sent of transactions) {
    const transaction = db.beginTransaction();
    const ask: Ask = async (cypher, parameters) =>
      (await transaction.executeCypher(cypher, parameters)).toArray();
    await replay(ask, sent, numbers);
    transaction.commit();
  }
  db.walCheckpoint();
}
