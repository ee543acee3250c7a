import { edgeTypes, nodeTypes } from "../../schema/index.ts";
import type { Values } from "./engine.ts";

/** Statements that together count the nodes with labels of the schema, each in a `total`. */
export const nodeTotals: readonly string[] = nodeTypes.map(
  ({ label }) => `MATCH (n:${label}) RETURN count(n) AS total`,
);

/** Statements that together count the relationships with types of the schema, each in a `total`. */
export const edgeTotals: readonly string[] = edgeTypes.map(
  ({ type }) => `MATCH ()-[r:${type}]->() RETURN count(r) AS total`,
);

/** The sum of what such statements count. */
export async function totalOf(
  ask: (cypher: string) => Promise<readonly Values[]>,
  statements: readonly string[],
): Promise<number> {
  let sum = 0;
  for (const statement of statements) sum += Number((await ask(statement))[0]!.total);
  return sum;
}
