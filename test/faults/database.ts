import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from "@grafeo-db/js";
import { embeddedConstraints } from "../../src/store/constraints.ts";

/*
 * What stands behind the Bolt server of the tests: the embedded engine in memory, which runs the statements that we send to
 * Neo4j, and the few of Neo4j's own that it has no words for. Replicas follow it as far as they are told to.
 */

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly counters: Readonly<Record<string, number>>;
}

type Statement = readonly [cypher: string, parameters: Record<string, unknown>];

export interface Database {
  /** How many transactions were committed. */
  commits(): number;
  begin(): Work;
  /** Runs what only reads on a copy that has seen the first `commits` transactions, and no others. */
  readAt(
    member: number,
    commits: number,
    cypher: string,
    parameters: Record<string, unknown>,
  ): Promise<Answer>;
  close(): void;
}

/** A transaction. Throws errors with the codes that Neo4j gives. */
export interface Work {
  run(cypher: string, parameters: Record<string, unknown>): Promise<Answer>;
  commit(): void;
  rollback(): void;
}

export async function database(): Promise<Database> {
  const leader = await fresh();
  const log: (readonly Statement[])[] = [];
  const names = new Set<string>();
  const replicas = new Map<number, { readonly db: GrafeoDB; applied: number }>();
  return {
    commits: () => log.length,
    begin: () => {
      const transaction = leader.beginTransaction();
      const ran: Statement[] = [];
      return {
        run: async (cypher, parameters) => {
          const own = ownWords(cypher, names);
          if (own) return own;
          const known = withoutHints(cypher);
          ran.push([known, parameters]);
          return answerOf(await withCodes(() => transaction.executeCypher(known, parameters)));
        },
        commit: () => {
          withCodesNow(() => transaction.commit());
          log.push(ran);
        },
        rollback: () => rollback(transaction),
      };
    },
    readAt: async (member, commits, cypher, parameters) => {
      const own = ownWords(cypher, names);
      if (own) return own;
      const replica = replicas.get(member) ?? { db: await fresh(), applied: 0 };
      replicas.set(member, replica);
      for (; replica.applied < commits; replica.applied++)
        for (const [text, values] of log[replica.applied]!) await replica.db.executeCypher(text, values);
      return answerOf(await withCodes(() => replica.db.executeCypher(withoutHints(cypher), parameters)));
    },
    close: () => {
      for (const { db } of replicas.values()) db.close();
      leader.close();
    },
  };
}

async function fresh(): Promise<GrafeoDB> {
  const db = grafeo.GrafeoDB.create();
  for (const statement of embeddedConstraints()) await db.executeCypher(statement);
  return db;
}

/** Answers to statements that only Neo4j knows. */
function ownWords(cypher: string, names: Set<string>): Answer | undefined {
  const nothing = { columns: [], rows: [], counters: {} };
  const made = /^CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\S+)/.exec(cypher)?.[1];
  if (made) {
    names.add(made);
    return nothing;
  }
  if (/^SHOW (?:INDEXES|CONSTRAINTS)/.test(cypher))
    return { columns: ["names"], rows: [[[...names]]], counters: {} };
  // No index of words can be asked here: what is looked for is looked through.
  if (/^SHOW FULLTEXT INDEXES/.test(cypher)) return { columns: ["names"], rows: [[[]]], counters: {} };
  return /^(?:UNWIND \$names AS name CALL db\.awaitIndex|DROP )/.test(cypher) ? nothing : undefined;
}

function answerOf(result: QueryResult): Answer {
  const { columns } = result;
  const rows = result
    .toArray()
    .map((row) => columns.map((column) => (row as Record<string, unknown>)[column]));
  return { columns, rows, counters: { ...result.counters } as unknown as Record<string, number> };
}

const codes: Readonly<Record<string, string>> = {
  "40000": "Neo.TransientError.Transaction.DeadlockDetected",
  "42001": "Neo.ClientError.Statement.SyntaxError",
  "42002": "Neo.ClientError.Statement.ParameterMissing",
  G2000: "Neo.ClientError.Schema.ConstraintValidationFailed",
  "22000": "Neo.ClientError.Statement.TypeError",
};

function coded(error: unknown): Error {
  const code =
    codes[String((error as { gqlStatus?: string }).gqlStatus)] ?? "Neo.DatabaseError.General.UnknownError";
  return Object.assign(new Error((error as Error).message), { code });
}

async function withCodes<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error) => {
    throw coded(error);
  });
}

function withCodesNow<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw coded(error);
  }
}

function rollback(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch {
    // it was undone already
  }
}

/** Neo4j is told which index to use and when to plan; the embedded engine has no words for it. */
function withoutHints(cypher: string): string {
  return cypher.replace(/^USING INDEX .*$/gmu, "").replace(/^CYPHER \w+=\w+ /u, "");
}
