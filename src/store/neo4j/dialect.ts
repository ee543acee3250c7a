import { plannedOnce } from "../creating.ts";
import type { Values } from "../engine.ts";
import { parameter } from "./plain.ts";

/** A statement in Neo4j's own words, and its parameters as the driver must get them. */
export interface Said {
  readonly cypher: string;
  readonly parameters: Values;
}

/**
 * What a statement that writes says in comments, in Neo4j's own words: where it begins (`hinted`), and `// planned once` at
 * the end, of a statement with many rows: a plan is made of it once and kept, where it would be made again whenever the
 * graph has grown, and its rows are sent as they are. Their numbers come as floats then, for which the
 * driver takes a fifth of the time that it takes for integers; behind a value stands what it is, as in `row[3]/*integer*\/`.
 */
export function inDialect(cypher: string, parameters: Values): Said {
  if (cypher.endsWith(plannedOnce)) return { cypher: known(cypher), parameters };
  return { cypher: hinted(cypher), parameters: parameter(parameters) as Values };
}

/**
 * The statement with where it begins, as it says in a comment behind a pattern and the planner does not find by itself.
 * `// by index: r:LED`: at the relationship's id, for of two nodes that everybody knows, neither is where to begin.
 * `// by index: r:REPORTED_IN(time)`: at another property of it.
 * `// by scan: event:Event`: at all of a label, and not at the other end.
 */
export function hinted(cypher: string): string {
  return cypher
    .replace(
      / \/\/ by index: (\w+):(\w+)(?:\((\w+)\))?$/gm,
      (_, name, type, property = "id") => `\nUSING INDEX ${name}:${type}(${property})`,
    )
    .replace(/ \/\/ by scan: (\w+):(\w+)$/gm, "\nUSING SCAN $1:$2");
}

/** Statements with many rows are as many as there are labels and types with their ends. */
const statements = new Map<string, string>();

function known(cypher: string): string {
  const there = statements.get(cypher);
  if (there !== undefined) return there;
  const typed = cypher.replace(/(\w+\[\d+\])\/\*(\w+)\*\//g, (_, value: string, kind: string) =>
    as(kind, value),
  );
  const said = `CYPHER replan=skip ${typed.slice(0, -plannedOnce.length)}`;
  statements.set(cypher, said);
  return said;
}

function as(kind: string, value: string): string {
  if (kind === "integers") return `[one IN ${value} | toInteger(one)]`;
  if (kind === "integer") return `toInteger(${value})`;
  // A number that is whole is an integer too, as it is where it is sent alone.
  return `CASE WHEN ${value} % 1 = 0 AND abs(${value}) < 1e15 THEN toInteger(${value}) ELSE ${value} END`;
}
