import type { QueryResult, Session } from "neo4j-driver";
import type { Changes, Values, Writing } from "../engine.ts";
import { inDialect } from "./dialect.ts";
import type { Answer } from "./link.ts";
import { plain } from "./plain.ts";

/**
 * Runs `work` in one transaction and keeps all of it, or nothing. Throws the driver's own errors. One that comes from the
 * commit leaves open whether it was kept: run again, the work must find its own traces.
 */
export async function inTransaction<T>(
  session: Session,
  answer: Answer,
  timeout: number,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  const transaction = await answer(session.beginTransaction({ timeout }));
  let changes: Changes = { nodesCreated: 0, nodesRemoved: 0, edgesCreated: 0, edgesRemoved: 0 };
  const result = await work({
    ahead: true,
    run: async (cypher, parameters = {}) => {
      const said = inDialect(cypher, parameters);
      const answered = await answer(transaction.run(said.cypher, said.parameters));
      changes = added(changes, answered);
      return rowsOf(answered);
    },
    changes: () => changes,
  });
  await answer(transaction.commit());
  return result;
}

/** Rows of plain values. */
export function rowsOf({ records }: QueryResult): readonly Values[] {
  return records.map((record) => plain(record.toObject()) as Values);
}

function added(changes: Changes, { summary }: QueryResult): Changes {
  const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted } =
    summary.counters.updates() as Record<
      "nodesCreated" | "nodesDeleted" | "relationshipsCreated" | "relationshipsDeleted",
      number
    >;
  return {
    nodesCreated: changes.nodesCreated + nodesCreated,
    nodesRemoved: changes.nodesRemoved + nodesDeleted,
    edgesCreated: changes.edgesCreated + relationshipsCreated,
    edgesRemoved: changes.edgesRemoved + relationshipsDeleted,
  };
}
