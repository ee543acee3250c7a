import { randomUUID } from "node:crypto";
import type { Session } from "neo4j-driver";
import { madeBy, neo4jConstraints, stateLabel } from "../constraints.ts";
import type { Answer, Link } from "./link.ts";

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
    await filled(session, answer, missing.filter(isOrdered).map(madeBy));
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

/**
 * Waits until indexes are filled, not for long: of a large graph that takes minutes, and until then, as with indexes of
 * words, what they would find is looked for without. Throws the driver's error for one that cannot be filled.
 */
async function filled(session: Session, answer: Answer, names: readonly string[]): Promise<void> {
  const wait = "UNWIND $names AS name CALL db.awaitIndex(name, 10) RETURN count(*)";
  await answer(session.run(wait, { names })).catch((error: { readonly code?: string }) => {
    if (!error.code?.endsWith(".ProcedureTimedOut")) throw error;
  });
}

/** Whether it makes an index that is filled behind us and is not of words; a constraint is there when it is made. */
function isOrdered(statement: string): boolean {
  return statement.startsWith("CREATE INDEX");
}
