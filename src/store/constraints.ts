import { edgeTypes, nodeTypes } from "../../schema/index.ts";

/** The label of the one node that says what a store holds; it is no part of the graph. */
export const stateLabel = "DatelineStore";

/** Properties looked up beside `id`, all of fixed length: a long text breaks an index. */
const lookups = [
  { label: "Article", property: "digest" },
  { label: "Article", property: "family" },
  { label: "Article", property: "refKey" },
  { label: "Event", property: "type" },
] as const;

/** Properties by whose order something begins on Neo4j, and those of relationships; the embedded engine's indexes have no order, and there are none of relationships. */
const nodeOrders = [
  { label: "Article", property: "published" },
  { label: "Statement", property: "time" },
] as const;
const edgeLookups = [
  { type: "REPORTED_IN", property: "time" },
  { type: "HOLDS_OFFICE", property: "article" },
] as const;

/**
 * What is found by words that stand in it, on Neo4j: an index of words for each label or relationship type. It leads to
 * those that may have what is asked for; whether they have is for the statement to say.
 */
export const wordIndexes = [
  { of: "Entity", properties: ["name", "names", "placeNames"] },
  { of: "Place", properties: ["within"] },
  { of: "Event", properties: ["name", "type", "lemma"] },
  { of: "Office", properties: ["name"] },
  { of: "Statement", properties: ["content", "speaker"] },
  { of: "Figure", properties: ["counts"] },
  { of: "Disagreement", properties: ["about"] },
  { of: "Article", properties: ["ref", "title", "text"] },
  { of: "REPORTED_IN", properties: ["words"] },
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
    ...[...lookups, ...nodeOrders].map(({ label, property }) => index(label, property)),
    ...edgeLookups.map(
      ({ type, property }) =>
        `CREATE INDEX dateline_${type.toLowerCase()}_${property}_index IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`,
    ),
    ...wordIndexes.map(wordIndex),
  ];
}

/** The name of the index of words of a label or relationship type. */
export function wordIndexName(of: string): string {
  return `dateline_${of.toLowerCase()}_words`;
}

/** The name of what one of these statements makes. */
export function madeBy(statement: string): string {
  return /^CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)![1]!;
}

/** The text of a generated file: one statement a line. */
export function constraintsFile(statements: readonly string[]): string {
  return `// Generated from schema/graph.ts. Do not edit.\n${statements.map((one) => `${one};\n`).join("")}`;
}

function unique(label: string): string {
  return `CREATE CONSTRAINT dateline_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
}

/** Words in lower case, none left out, whatever the server's own default is. */
function wordIndex({ of, properties }: (typeof wordIndexes)[number]): string {
  const pattern = edgeTypes.some(({ type }) => type === of) ? `()-[n:${of}]-()` : `(n:${of})`;
  const all = properties.map((one) => `n.${one}`).join(", ");
  return `CREATE FULLTEXT INDEX ${wordIndexName(of)} IF NOT EXISTS FOR ${pattern} ON EACH [${all}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`;
}

function index(label: string, property: string): string {
  return `CREATE INDEX dateline_${label.toLowerCase()}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}
