import type { Engine } from "../engine.ts";
import { failureKind } from "../failure.ts";
import { assertReadOnly } from "../read-only.ts";
import { StoreError } from "../store-error.ts";
import { assertAddress, withoutSecrets } from "./address.ts";
import { again } from "./again.ts";
import { neo4jApart } from "./apart.ts";
import { constrain } from "./constrain.ts";
import { greet } from "./greet.ts";
import { inWords, refusalOf } from "./in-words.ts";
import { type Link, link, type Target } from "./link.ts";
import { type Patience, patience as patient } from "./patience.ts";
import { begun, readingOf } from "./reading.ts";
import { inTransaction } from "./transaction.ts";

export interface Neo4jOptions {
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  readonly readOnly?: boolean;
  /** Bookmarks of other stores or processes: what is read is at least as new. */
  readonly bookmarks?: readonly string[];
  readonly patience?: Partial<Patience>;
  /** Told, in words, why it takes longer: a server that starts, a connection that was lost. */
  readonly onWait?: (words: string) => void;
}

/** Connects to Neo4j and makes its constraints. Throws `StoreError` if there is none, or it does not let us in. */
export async function openNeo4j(address: string, options: Neo4jOptions = {}): Promise<Engine> {
  const { username, password, database = "neo4j", readOnly = false } = options;
  assertAddress(address);
  const target = { address, location: withoutSecrets(address), username, password, database };
  if (database.toLowerCase() === "system")
    throw new StoreError(
      "open",
      target.location,
      "a database for the graph in NEO4J_DATABASE, not system, which has users and names of databases",
    );
  const patience = { ...patient, ...options.patience };
  const to = link(target, patience, options.bookmarks);
  const engine = engineOf(to, target, patience, options);
  try {
    await greet(to, target, patience, options.onWait ?? (() => {}));
    if (!readOnly) await insisting(() => constrain(to), target, patience, options);
    return engine;
  } catch (error) {
    await to.close();
    throw inWords("open", target, "a Neo4j that holds what is stored there to its constraints", error);
  }
}

function engineOf(link: Link, target: Target, patience: Patience, options: Neo4jOptions): Engine {
  let closed = false;
  const assertOpen = () => {
    if (closed) throw new StoreError("use", target.location, "a store that is not closed");
  };
  const insist = <T>(operation: string, expected: string, work: () => Promise<T>): Promise<T> => {
    const open = () => {
      assertOpen();
      return work();
    };
    return insisting(open, target, patience, options).catch((error) => {
      throw inWords(operation, target, expected, error);
    });
  };
  const expected = "a statement that the engine can run";
  const reading = readingOf(link, patience.transaction);
  return {
    name: "neo4j",
    alone: false,
    location: target.location,
    read: async (cypher, parameters = {}) => {
      assertOpen();
      assertReadOnly(cypher);
      return insist("read from", expected, () => reading.read({ cypher, parameters }));
    },
    stream: async function* (cypher, parameters = {}) {
      assertOpen();
      assertReadOnly(cypher);
      const lots = await insist("read from", expected, () => begun(reading.stream({ cypher, parameters })));
      try {
        yield* lots;
      } catch (error) {
        throw inWords("read from", target, expected, error);
      }
    },
    apart: () => neo4jApart(link),
    write: async (work) => {
      assertOpen();
      if (options.readOnly) throw new StoreError("write to", target.location, "a store opened for writing");
      return insist("write to", "a transaction that is kept", () =>
        link.use("WRITE", (session, answer) => inTransaction(session, answer, patience.transaction, work)),
      );
    },
    settle: async () => {},
    bookmarks: () => link.bookmarks(),
    close: async () => {
      closed = true;
      await link.close();
    },
  };
}

/** Tries again what failed in passing. */
function insisting<T>(
  work: () => Promise<T>,
  target: Target,
  patience: Patience,
  { onWait }: Neo4jOptions,
): Promise<T> {
  return again(work, {
    pause: patience.pause,
    budget: (error) => (failureKind(error) === "transient" ? patience.again : 0),
    onWait: (error) =>
      onWait?.(`trying Neo4j at ${target.location} again: ${refusalOf(error)?.why(target) ?? error}`),
  });
}
