import type { GrafeoDB, QueryResult, Transaction } from "@grafeo-db/js";
import type { Changes, Values, Writing } from "../engine.ts";
import { inWords } from "./in-words.ts";
import { plain } from "./plain.ts";

/** Runs `work` in one transaction and keeps all of it, or nothing. Throws `StoreError`. */
export async function inTransaction<T>(
  db: GrafeoDB,
  folder: string,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  const transaction = db.beginTransaction();
  let changes: Changes = { nodesCreated: 0, nodesRemoved: 0, edgesCreated: 0, edgesRemoved: 0 };
  const run = async (cypher: string, parameters: Values = {}) => {
    const result = await failing("write to", folder, () => transaction.executeCypher(cypher, parameters));
    const { nodesCreated, nodesDeleted, edgesCreated, edgesDeleted } = result.counters;
    changes = {
      nodesCreated: changes.nodesCreated + nodesCreated,
      nodesRemoved: changes.nodesRemoved + nodesDeleted,
      edgesCreated: changes.edgesCreated + edgesCreated,
      edgesRemoved: changes.edgesRemoved + edgesDeleted,
    };
    return rowsOf(result);
  };
  try {
    const result = await work({ ahead: false, run, changes: () => changes });
    await failing("write to", folder, async () => transaction.commit());
    return result;
  } catch (error) {
    undone(transaction);
    throw error;
  }
}

/** What the work gives; what the engine or the disk throws becomes a `StoreError`. */
export async function failing<T>(operation: string, folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inWords(operation, folder, "a statement that the engine can run", error);
  }
}

/** A commit that failed has undone itself, though it calls itself active. */
function undone(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // nothing of it remains
  }
}

/** Rows of plain values. They come over as lists, which the engine makes in half the time of maps. */
export function rowsOf(result: QueryResult): readonly Values[] {
  const { columns } = result;
  return result.rows().map((values) => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < columns.length; at++) row[columns[at]!] = plain(values[at]);
    return row;
  });
}
