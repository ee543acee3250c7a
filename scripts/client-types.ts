import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import * as answers from "../schema/answers.ts";
import { eventTypes } from "../schema/event-types.ts";
import * as explore from "../schema/explore.ts";
import { exploreParameters } from "../schema/explore-filter.ts";
import { relationNames } from "../schema/relations.ts";
import { packageRoot } from "../src/pipeline/package-root.ts";
import type { CellType, NamedQuery, QueryParameter } from "../src/query/named-query.ts";
import { readQuery } from "../src/query/read-query.ts";
import { bodyText, type JsonSchema } from "./type-text.ts";

const parameterTypes: Readonly<Record<QueryParameter["kind"], string>> = {
  text: "string",
  entity: "string",
  event: "string",
  article: "string",
  place: "string",
  date: "string",
  type: "EventType",
  relation: "RelationName",
  integer: "number",
  boolean: "boolean",
};
const cellTypes: Readonly<Record<CellType, string>> = {
  integer: "number",
  "number or text": "number | string | null",
};

const beginning = `/* Made by \`npm run generate\` from the named queries and the shapes of answers: change those. */

/** The exact words a row rests on, and who says them. */
export interface Evidence {
  /** Id of the article. */
  readonly article: string | null;
  /** Where the quote begins in the article's text, in UTF-16 code units. */
  readonly start: number | null;
  /** Where it ends, exclusive. */
  readonly end: number | null;
  readonly quote: string | null;
  /** The source's name, or the speaker's. */
  readonly voice: string | null;
  /** The statement in whose words it stands; null where the source says it itself. */
  readonly statement: string | null;
}

/** What goes with every query. */
export interface Paging {
  /** The most rows. */
  readonly limit?: number;
  /** The \`next\` of an answer before, to go on after its rows. */
  readonly cursor?: string;
  /** Which versions of an article it may rest on: \`current\` unless told, \`all\` with what only replaced ones say. */
  readonly versions?: "current" | "all";
}
`;

/** Types of every named query and of every other answer, and the names under which the client asks them. */
export function clientTypes(): string {
  const folder = join(packageRoot(), "schema", "queries");
  const queries = readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .sort()
    .map((file) => readQuery(file.replace(/\.cypher$/, ""), readFileSync(join(folder, file), "utf8")));
  return [
    beginning,
    `export type EventType =\n${eventTypes.map(({ type }) => `  | ${JSON.stringify(type)}`).join("\n")};\n`,
    `export type RelationName =\n${relationNames.map((name) => `  | ${JSON.stringify(name)}`).join("\n")};\n`,
    ...queries.map(queryTypes),
    `/** Each query with what it takes and what a row of its answer has. */\nexport interface Queries {\n${queries.map(entry).join("")}}\n`,
    `/** The queries by the names they are called by here. */\nexport const queryNames = {\n${queries.map(({ name }) => `  ${called(name)}: ${JSON.stringify(name)},\n`).join("")}} as const;\n`,
    exploreFilter(),
    ...shapes(),
  ].join("\n");
}

/** `who-did-what` as \`whoDidWhat\`. */
function called(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function typeName(name: string): string {
  return called(`-${name}`);
}

function entry({ name, question }: NamedQuery): string {
  const own = typeName(name);
  return `  /** ${question} */\n  readonly ${called(name)}: { readonly parameters: ${own}Parameters; readonly row: ${own}Row };\n`;
}

function queryTypes({ name, question, parameters, columns, types }: NamedQuery): string {
  const given = parameters.map(
    (one) =>
      `  /** ${one.description}. */\n  readonly ${one.name}${one.required ? "" : "?"}: ${parameterTypes[one.kind]};\n`,
  );
  const cells = columns.map((column) => {
    const type = types[column];
    return `  readonly ${column}: ${type ? cellTypes[type] : "string | null"};\n`;
  });
  const own = typeName(name);
  return `/** ${question} */\nexport interface ${own}Parameters extends Paging {\n${given.join("")}}\n\nexport interface ${own}Row extends Evidence {\n${cells.join("")}}\n`;
}

function exploreFilter(): string {
  const rows = exploreParameters.map(({ name, kind, many, description }) => {
    const one = kind === "count" ? "number" : "string";
    return `  /** ${description}. */\n  readonly ${name}?: ${many ? `${one} | readonly ${one}[]` : one};\n`;
  });
  return `/** What the explorer shows: conditions, order and view. */\nexport interface ExploreFilter {\n${rows.join("")}}\n`;
}

/** The shapes that are zod schemas, each as a type of its name. */
function shapes(): readonly string[] {
  const schemas = Object.entries<z.ZodType>({ ...answers, ...explore }).sort(([a], [b]) => (a < b ? -1 : 1));
  const made = schemas.map(([name, one]) => {
    const { $schema: _, ...schema } = z.toJSONSchema(one, { io: "output" });
    return [name, schema as JsonSchema] as const;
  });
  const named = new Map(
    made
      .filter(([, one]) => one.type === "object" || one.enum)
      .map(([name, one]) => [JSON.stringify(one), name]),
  );
  return made.map(([name, one]) => {
    const body = bodyText(one, named);
    return body.startsWith("{") ? `export interface ${name} ${body}\n` : `export type ${name} = ${body};\n`;
  });
}
