import type neo4j from "neo4j-driver";
import type { NamedQuery } from "../../src/query/named-query.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { replacedArticles } from "../../src/query/versions.ts";
import { wordIndexes, wordIndexName } from "../../src/store/constraints.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { hinted } from "../../src/store/neo4j/dialect.ts";
import { parameter } from "../../src/store/neo4j/plain.ts";
import { begunByWords } from "../../src/store/neo4j/words.ts";

export interface Sent {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Every statement that a question sends to its store, names looked up and voices told included. */
export async function sentBy(
  store: GraphStore,
  query: NamedQuery,
  given: Readonly<Record<string, string>>,
): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const listening: GraphStore = {
    ...store,
    read: (cypher, parameters) => {
      sent.push({ cypher, parameters });
      return store.read(cypher, parameters);
    },
  };
  // Read once for each state of the graph, not for each question.
  await replacedArticles(listening, await listening.version());
  sent.length = 0;
  await runQuery(listening, query, given);
  return sent;
}

/** What the embedded engine would look through for a statement: labels, or `all nodes`. */
export async function embeddedScans(
  store: GraphStore,
  { cypher, parameters }: Sent,
): Promise<readonly string[]> {
  const rows = await store.read(`EXPLAIN ${cypher}`, parameters);
  const lines = rows.flatMap((row) => String(row.plan).split("\n"));
  return lines.flatMap((line, at) => {
    const scan = /^(\s*)NodeScan \(\w+(?::(\w+))?\)/.exec(line);
    if (!scan || / \[index: /.test(lines[at - 1] ?? "")) return [];
    return [scan[2] ?? "all nodes"];
  });
}

/** How many rows the embedded engine goes through for a statement, as far as it tells: what stands within an expression it does not. */
export async function embeddedRows(store: GraphStore, { cypher, parameters }: Sent): Promise<number> {
  const rows = await store.read(`PROFILE ${cypher}`, parameters);
  const told = rows.flatMap((row) => [...String(row.profile).matchAll(/ rows=(\d+)/g)]);
  return told.reduce((sum, [, count]) => sum + Number(count), 0);
}

type Session = ReturnType<ReturnType<typeof neo4j.driver>["session"]>;

interface Step {
  readonly operatorType: string;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly Step[];
  /** How many it gave, where the statement was run. */
  readonly rows?: number;
}

/** What Neo4j would look through for a statement, where all indexes are there: labels and types, `all nodes`, `product`. */
export async function neo4jScans(session: Session, sent: Sent) {
  return steps(await planOf(session, sent, "EXPLAIN")).flatMap((step): readonly string[] => {
    const name = nameOf(step);
    if (name === "CartesianProduct") return ["product"];
    if (/^(?:Partitioned)?AllNodesScan$/.test(name)) return ["all nodes"];
    if (!/Scan$/.test(name)) return [];
    const { Details = "" } = step.arguments;
    return [/:(\w+)/.exec(Details)?.[1] ?? Details];
  });
}

/** How many rows Neo4j holds against an expression when it runs a statement. */
export async function neo4jMatched(session: Session, sent: Sent): Promise<number> {
  const filters = steps(await planOf(session, sent, "PROFILE")).filter(
    (step) => nameOf(step) === "Filter" && step.arguments.Details?.includes("=~"),
  );
  return filters.reduce((sum, { children }) => sum + children[0]!.rows!, 0);
}

async function planOf(session: Session, sent: Sent, how: "EXPLAIN" | "PROFILE"): Promise<Step> {
  const indexes = new Set(wordIndexes.map(({ of }) => wordIndexName(of)));
  const { cypher, parameters } = begunByWords(sent, indexes);
  const { summary } = await session.run(`${how} ${hinted(cypher)}`, parameter(parameters) as object);
  return (how === "PROFILE" ? summary.profile : summary.plan) as Step;
}

const nameOf = ({ operatorType }: Step): string => operatorType.replace(/@.*/, "");
const steps = (step: Step): readonly Step[] => [step, ...step.children.flatMap(steps)];
