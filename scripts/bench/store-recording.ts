import type { Subgraph } from "../../src/graph/subgraph.ts";
import { cypherStore } from "../../src/store/cypher-store.ts";
import type { Engine, Values } from "../../src/store/engine.ts";
import type { LoadCounts } from "../../src/store/graph-store.ts";

/** A statement with its rows, as the loader sent it. */
export interface Sent {
  readonly cypher: string;
  readonly parameters: Values;
}

/** What became of a load. */
export interface Loaded {
  readonly counts: LoadCounts;
  /** Transactions, and runs of transactions: more where some were run again. */
  readonly transactions: number;
  readonly runs: number;
  /** What each transaction wrote; its reads are left out. */
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
          changes: () => writing.changes(),
          run: (cypher, parameters = {}) => {
            if (/\b(?:CREATE|MERGE|SET|DELETE)\b/u.test(cypher)) sent.push({ cypher, parameters });
            return writing.run(cypher, parameters);
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
