import { createHash } from "node:crypto";
import { edgeLine, nodeLine } from "../../src/graph/dump.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import type { Engine, Values } from "../../src/store/engine.ts";
import type { LoadCounts } from "../../src/store/graph-store.ts";
import type { Patience } from "../../src/store/neo4j/patience.ts";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import { readEdges, readNodes } from "../../src/store/read-graph.ts";
import { sampleNamed } from "../graph/whole.ts";
import type { Database } from "./database.ts";

/** The pauses and deadlines of these tests: a silent server costs a fraction of a second. */
export const hasty = { connect: 1_500, answer: 1_500, again: 6_000, pause: 5, transaction: 10_000 } as const;

/** Milliseconds that an undisturbed load of the samples takes on a machine for which `hasty` is meant. */
const quick = 250;

/**
 * The same deadlines for a machine on which an undisturbed load takes so many milliseconds: as many times longer as it is
 * slower. What the server gives a transaction stays, for it is sent, and a longer number has more bytes to be cut at.
 */
export function hastyAfter(milliseconds: number): Pick<Patience, keyof typeof hasty> {
  const slower = Math.max(1, milliseconds / quick);
  const longer = (ms: number) => Math.round(ms * slower);
  return {
    ...hasty,
    connect: longer(hasty.connect),
    answer: longer(hasty.answer),
    again: longer(hasty.again),
  };
}

/** What the tests load: two articles, one transaction each. */
export const samples = ["note.txt", "rally"].map((name) => subgraphOf(sampleNamed(name)));

/** Opens a store, loads the samples one by one, takes the first away again, and closes it. */
export async function loadThrough(uri: string, options: StoreOptions = {}): Promise<readonly LoadCounts[]> {
  const store = await openStore(uri, { patience: hasty, ...options });
  try {
    const counts: LoadCounts[] = [];
    for (const one of samples) counts.push(await store.load([one]));
    return [...counts, await store.remove(samples[0]!.article)];
  } finally {
    await store.close();
  }
}

/** A hash of the whole graph behind a stand-in, read without any connection; throws where an id is there twice. */
export async function graphBehind(database: Database): Promise<string> {
  const read = async (cypher: string, parameters: Values = {}) => {
    const work = database.begin();
    const { columns, rows } = await work.run(cypher, { ...parameters });
    work.rollback();
    return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  };
  return graphHash({ read });
}

/** The same of any engine. */
export async function graphHash(engine: Pick<Engine, "read">): Promise<string> {
  const hash = createHash("sha256");
  let last = "";
  const add = (id: string, line: string) => {
    if (id === last) throw new Error(`${id} is there twice`);
    last = id;
    hash.update(`${line}\n`);
  };
  for await (const one of readNodes(engine)) add(one.node, nodeLine(one));
  for await (const one of readEdges(engine)) add(one.edge, edgeLine(one));
  return hash.digest("hex");
}
