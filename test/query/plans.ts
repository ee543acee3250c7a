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

/** What Neo4j would look through for a statement, where all indexes are there: labels and types, `all nodes`, `product`. */
export async function neo4jScans(
  session: ReturnType<ReturnType<typeof neo4j.driver>["session"]>,
  sent: Sent,
) {
  const indexes = new Set(wordIndexes.map(({ of }) => wordIndexName(of)));
  const { cypher, parameters } = begunByWords(sent, indexes);
  const { summary } = await session.run(`EXPLAIN ${hinted(cypher)}`, parameter(parameters) as object);
  type Step = {
    readonly operatorType: string;
    readonly arguments: object;
    readonly children: readonly Step[];
  };
  const steps = (step: Step): readonly Step[] => [step, ...step.children.flatMap(steps)];
  return steps(summary.plan as Step).flatMap((step): readonly string[] => {
    const name = step.operatorType.replace(/@.*/, "");
    if (name === "CartesianProduct") return ["product"];
    if (/^(?:Partitioned)?AllNodesScan$/.test(name)) return ["all nodes"];
    if (!/Scan$/.test(name)) return [];
    const { Details = "" } = step.arguments as { readonly Details?: string };
    return [/:(\w+)/.exec(Details)?.[1] ?? Details];
  });
}
