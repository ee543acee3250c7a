import type { QueryResult, Session } from "neo4j-driver";
import type { Changes, Values, Writing } from "../engine.ts";
import { plannedOnce } from "../statements.ts";
import type { Answer } from "./link.ts";
import { parameter, plain } from "./plain.ts";

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
    run: async (cypher, parameters = {}) => {
      const answered = await answer(transaction.run(inDialect(cypher), parameter(parameters) as Values));
      changes = added(changes, answered);
      return rowsOf(answered);
    },
    changes: () => changes,
  });
  await answer(transaction.commit());
  return result;
}

/**
 * What a statement says in comments, in Neo4j's own words. `// by index: r:LED` behind a pattern: by which relationship's
 * id it is to be found, for of two nodes that everybody knows, neither is where to begin. `// planned once` at the end: a
 * plan is made of it once and kept, where it would be made again whenever the graph has grown.
 */
function inDialect(cypher: string): string {
  const indexed = cypher.replace(/ \/\/ by index: (\w+):(\w+)$/gm, "\nUSING INDEX $1:$2(id)");
  return indexed.endsWith(plannedOnce)
    ? `CYPHER replan=skip ${indexed.slice(0, -plannedOnce.length)}`
    : indexed;
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
