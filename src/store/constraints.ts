import { edgeTypes, nodeTypes } from "../../schema/index.ts";

/** The label of the one node that says what a store holds; it is no part of the graph. */
export const stateLabel = "DatelineStore";

/** Properties looked up beside `id`, all of fixed length: a long text breaks an index. */
const lookups = [
  { label: "Article", property: "digest" },
  { label: "Article", property: "family" },
] as const;

const labels = [...nodeTypes.map((row) => row.label), stateLabel];

/** Constraints and indexes of the embedded engine, one statement each: a constraint there brings no index. */
export function embeddedConstraints(): readonly string[] {
  return [
    ...labels.flatMap((label) => [unique(label), index(label, "id")]),
    ...lookups.map(({ label, property }) => index(label, property)),
  ];
}

/** Constraints and indexes of Neo4j, one statement each: there a constraint owns its index. */
export function neo4jConstraints(): readonly string[] {
  return [
    ...labels.map(unique),
    ...edgeTypes.map(
      ({ type }) =>
        `CREATE CONSTRAINT dateline_${type.toLowerCase()}_edge IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
    ),
    ...lookups.map(({ label, property }) => index(label, property)),
  ];
}

/** The text of a generated file: one statement a line. */
export function constraintsFile(statements: readonly string[]): string {
  return `// Generated from schema/graph.ts. Do not edit.\n${statements.map((one) => `${one};\n`).join("")}`;
}

function unique(label: string): string {
  return `CREATE CONSTRAINT dateline_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
}

function index(label: string, property: string): string {
  return `CREATE INDEX dateline_${label.toLowerCase()}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}
