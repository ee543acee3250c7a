import type { Subgraph } from "../../src/graph/subgraph.ts";
import { cypherStore } from "../../src/store/cypher-store.ts";
import type { Engine, Values } from "../../src/store/engine.ts";
import type { LoadCounts } from "../../src/store/graph-store.ts";

/** A statement with its rows, as the loader sent it. */
export interface Sent {
  readonly cypher: string;
  readonly parameters: Values;
}

/** Where a database is asked by a script. */
export type Ask = (cypher: string, parameters: Values) => Promise<readonly Values[]>;

/** What became of a load. */
export interface Loaded {
  readonly counts: LoadCounts;
  /** Transactions, and runs of transactions: more where some were run again. */
  readonly transactions: number;
  readonly runs: number;
  /** What each transaction wrote; its reads are left out. Ends stand by their id where the loader sent the database's number. */
  readonly written: readonly (readonly Sent[])[];
}

/** Loads articles and keeps what the loader sends, where `keep` asks for it. */
export async function recordedLoad(
  engine: Engine,
  subgraphs: Iterable<Subgraph>,
  { writers, keep = false }: { readonly writers?: number; readonly keep?: boolean } = {},
): Promise<Loaded> {
  let [transactions, runs] = [0, 0];
  const written: (readonly Sent[])[] = [];
  const ids = new Map<unknown, unknown>();
  const counting: Engine = {
    ...engine,
    write: async (work) => {
      transactions += 1;
      let sent: Sent[] = [];
      const result = await engine.write((writing) => {
        runs += 1;
        sent = [];
        if (!keep) return work(writing);
        return work({
          ahead: writing.ahead,
          changes: () => writing.changes(),
          run: async (cypher, parameters = {}) => {
            if (isOfEdges(cypher))
              sent.push({ cypher, parameters: { rows: withEnds(parameters.rows, ids) } });
            else if (/\b(?:CREATE|MERGE|SET|DELETE)\b/u.test(cypher)) sent.push({ cypher, parameters });
            const rows = await writing.run(cypher, parameters);
            for (const [id, number] of numbersIn(rows)) ids.set(number, id);
            return rows;
          },
        });
      });
      if (sent.length > 0) written.push(sent);
      return result;
    },
  };
  const counts = await cypherStore(counting).load(subgraphs, writers === undefined ? {} : { writers });
  return { counts, transactions, runs, written };
}

/**
 * What a load sent, sent again to a database that is asked in one transaction: the rows are ready, but for the numbers of
 * ends, which this database gives. `numbers` are those known so far.
 */
export async function replay(ask: Ask, sent: readonly Sent[], numbers: Map<unknown, unknown>): Promise<void> {
  for (const { cypher, parameters } of sent) {
    const rows = isOfEdges(cypher) ? withEnds(parameters.rows, numbers) : undefined;
    const given = await ask(cypher, rows ? { rows } : parameters);
    for (const [id, number] of numbersIn(given)) numbers.set(id, number);
  }
}

function isOfEdges(cypher: string): boolean {
  return cypher.includes("WHERE id(b) = some[0]");
}

function numbersIn(rows: readonly Values[]): readonly (readonly [id: unknown, number: unknown])[] {
  return rows.flatMap(({ id, number, ids, numbers }) =>
    Array.isArray(ids) && Array.isArray(numbers)
      ? ids.map((one, at) => [one, numbers[at]] as const)
      : number === undefined
        ? []
        : [[id, number] as const],
  );
}

type Together = readonly [to: unknown, article: unknown, rows: readonly (readonly unknown[])[]];

function withEnds(rows: unknown, ends: ReadonlyMap<unknown, unknown>): readonly Together[] {
  return (rows as readonly Together[]).map(([to, article, some]) => [
    ends.get(to),
    article,
    some.map(([from, ...rest]) => [ends.get(from), ...rest]),
  ]);
}
