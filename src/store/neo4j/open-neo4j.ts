import neo4j, { type Driver, type Neo4jError, type ResultSummary } from "neo4j-driver";
import { neo4jConstraints } from "../constraints.ts";
import type { Changes, Engine, Values, Writing } from "../engine.ts";
import { assertReadOnly } from "../read-only.ts";
import { readState } from "../state.ts";
import { StoreError } from "../store-error.ts";
import { within } from "./deadline.ts";
import { parameter, plain } from "./plain.ts";

export interface Neo4jOptions {
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  readonly readOnly?: boolean;
}

/** Milliseconds the server gives one transaction. */
const timeout = 120_000;
/** Milliseconds after which we do not wait for it any longer: a transaction that is tried again may take several times as long. */
const patience = 4 * timeout;

/** Connects to Neo4j and makes its constraints. Throws `StoreError` if there is none, or it does not let us in. */
export async function openNeo4j(address: string, options: Neo4jOptions = {}): Promise<Engine> {
  const { username, password, database = "neo4j", readOnly = false } = options;
  const location = withoutSecrets(address);
  const driver = connect(address, location, username, password);
  const engine = engineOf(driver, location, database, readOnly);
  try {
    await readState(engine); // the first answer: whether it lets us in
    if (!readOnly) await constrain(driver, database, engine);
    return engine;
  } catch (error) {
    await driver.close();
    if (error instanceof StoreError && !isUnreachable(error.cause)) throw error;
    throw new StoreError(
      "open",
      location,
      "a Neo4j that answers and lets us in",
      error instanceof StoreError ? error.cause : error,
    );
  }
}

function connect(address: string, location: string, username?: string, password?: string): Driver {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? "");
  try {
    return neo4j.driver(address, auth, {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 20_000,
      notificationFilter: { minimumSeverityLevel: "OFF" },
    });
  } catch (error) {
    throw new StoreError("open", location, "an address such as neo4j://localhost:7687", error);
  }
}

/** Makes the constraints that are not there yet, by name: asking costs less than making them again. */
async function constrain(driver: Driver, database: string, engine: Engine): Promise<void> {
  const session = driver.session({ database });
  try {
    const { records } = await session.run("SHOW INDEXES YIELD name RETURN collect(name) AS names");
    const names = new Set(records[0]!.get("names") as string[]);
    const missing = neo4jConstraints().filter((statement) => !names.has(statement.split(" ")[2]!));
    if (missing.length === 0) return;
    await session.executeWrite(async (transaction) => {
      for (const statement of missing) await transaction.run(statement);
    });
    await session.run("CALL db.awaitIndexes(60)");
  } catch (error) {
    throw new StoreError("prepare", engine.location, "constraints that hold for what is stored there", error);
  } finally {
    await session.close();
  }
}

function engineOf(driver: Driver, location: string, database: string, readOnly: boolean): Engine {
  let closed = false;
  const assertOpen = () => {
    if (closed) throw new StoreError("use", location, "a store that is not closed");
  };
  return {
    name: "neo4j",
    location,
    read: async (cypher, parameters = {}) => {
      assertOpen();
      assertReadOnly(cypher);
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const answer = session.run(cypher, parameter(parameters) as Values, { timeout });
        const { records } = await within(patience, Promise.resolve(answer));
        return records.map((record) => plain(record.toObject()) as Values);
      } catch (error) {
        throw new StoreError("read from", location, "a statement that the engine can run", error);
      } finally {
        await within(10_000, session.close()).catch(() => {}); // a silent server does not answer this either
      }
    },
    write: async (work) => {
      assertOpen();
      if (readOnly) throw new StoreError("write to", location, "a store opened for writing");
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
      try {
        return await within(
          patience,
          session.executeWrite((transaction) => work(writingOf((c, p) => transaction.run(c, p))), {
            timeout,
          }),
        );
      } catch (error) {
        throw error instanceof StoreError
          ? error
          : new StoreError("write to", location, "a transaction that is kept", error);
      } finally {
        await within(10_000, session.close()).catch(() => {}); // a silent server does not answer this either
      }
    },
    settle: async () => {},
    close: async () => {
      closed = true;
      await driver.close();
    },
  };
}

interface Ran {
  readonly records: readonly { toObject(): object }[];
  readonly summary: ResultSummary;
}

/** The driver's own errors pass through: it must see them to try again what may be tried again. */
function writingOf(query: (cypher: string, parameters: Values) => PromiseLike<Ran>): Writing {
  let changes: Changes = { nodesCreated: 0, nodesRemoved: 0, edgesCreated: 0, edgesRemoved: 0 };
  return {
    run: async (cypher, parameters = {}) => {
      const { records, summary } = await query(cypher, parameter(parameters) as Values);
      const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted } =
        summary.counters.updates() as Record<
          "nodesCreated" | "nodesDeleted" | "relationshipsCreated" | "relationshipsDeleted",
          number
        >;
      changes = {
        nodesCreated: changes.nodesCreated + nodesCreated,
        nodesRemoved: changes.nodesRemoved + nodesDeleted,
        edgesCreated: changes.edgesCreated + relationshipsCreated,
        edgesRemoved: changes.edgesRemoved + relationshipsDeleted,
      };
      return records.map((record) => plain(record.toObject()) as Values);
    },
    changes: () => changes,
  };
}

function withoutSecrets(address: string): string {
  return address.replace(/\/\/[^@/]*@/, "//");
}

function isUnreachable(error: unknown): boolean {
  const code = (error as Neo4jError | undefined)?.code ?? "";
  return (
    code === "ServiceUnavailable" ||
    code === "SessionExpired" ||
    code.includes("Security") ||
    code.includes("DatabaseNotFound")
  );
}
