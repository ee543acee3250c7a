import { randomUUID } from "node:crypto";
import { madeBy, neo4jConstraints, stateLabel } from "../constraints.ts";
import type { Link } from "./link.ts";

/**
 * Makes the constraints that are not there yet, by name: asking costs less than making them again. Where all are, it tries
 * whether anything can be written, so that nobody reads a thousand articles for a database that takes none. Throws the
 * driver's errors; run again, it goes on.
 */
export async function constrain(link: Link): Promise<void> {
  const missing = await link.use("READ", async (session, answer) => {
    const { records } = await answer(session.run("SHOW INDEXES YIELD name RETURN collect(name) AS names"));
    const names = new Set(records[0]!.get("names") as string[]);
    return neo4jConstraints().filter((statement) => !names.has(madeBy(statement)));
  });
  if (missing.length === 0) return tryWriting(link);
  await link.use("WRITE", async (session, answer) => {
    const transaction = await answer(session.beginTransaction());
    for (const statement of missing) await answer(transaction.run(statement));
    await answer(transaction.commit());
    // What is found by words may be filled later: until then it is looked for without.
    const names = missing.filter((one) => !isOfWords(one)).map(madeBy);
    await answer(
      session.run("UNWIND $names AS name CALL db.awaitIndex(name, 60) RETURN count(*)", { names }),
    );
  });
}

/** Creates a node and takes it back: nobody ever sees it. */
function tryWriting(link: Link): Promise<void> {
  return link.use("WRITE", async (session, answer) => {
    const transaction = await answer(session.beginTransaction());
    await answer(transaction.run(`CREATE (:${stateLabel} {id: $id})`, { id: randomUUID() }));
    await answer(transaction.rollback());
  });
}

function isOfWords(statement: string): boolean {
  return statement.startsWith("CREATE FULLTEXT");
}
