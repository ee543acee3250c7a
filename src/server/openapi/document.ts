import { z } from "zod";
import * as answers from "../../../schema/answers.ts";
import { eventTypes, GraphEdge, GraphNode, relationNames } from "../../../schema/index.ts";
import { longestText, partialDate } from "../../../schema/limits.ts";
import {
  type CellType,
  evidenceColumns,
  type NamedQuery,
  type QueryParameter,
} from "../../query/named-query.ts";
import { highestStreamed } from "../../query/stream-query.ts";
import { ArticleInput } from "../routes/article-input.ts";
import { explorePaths, exploreSchemas } from "./explore.ts";
import { problemResponses, ref, rowContent, rowParameters, unchanged } from "./parts.ts";
import { fixedPaths } from "./paths.ts";

/** What the service answers, as OpenAPI 3.1, made from the queries and the schema. */
export function openApi(queries: ReadonlyMap<string, NamedQuery>, version: string) {
  const asked = Object.fromEntries(
    [...queries.values()].map((query) => [`/api/queries/${query.name}`, { get: operationOf(query) }]),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "Dateline",
      version,
      summary: "Who did what, where and when, and who says so",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: { ...fixedPaths, ...explorePaths, ...asked },
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: {
        Evidence: {
          type: "object",
          required: [...evidenceColumns],
          properties: {
            article: { type: "string" },
            start: { type: ["integer", "null"], description: "UTF-16 code units into the article's text" },
            end: { type: ["integer", "null"], description: "Exclusive" },
            quote: { type: ["string", "null"] },
            voice: { type: ["string", "null"], description: "The source's name, or the speaker's" },
            statement: { type: ["string", "null"], description: "The statement in whose words it stands" },
          },
        },
        Node: jsonSchema(GraphNode),
        Edge: jsonSchema(GraphEdge),
        ArticleInput: jsonSchema(ArticleInput),
        ...Object.fromEntries(
          Object.entries({ ...answers, ...exploreSchemas }).map(([name, one]) => [name, jsonSchema(one)]),
        ),
      },
    },
  };
}

function operationOf(query: NamedQuery) {
  const { name, title, question, parameters, columns, types } = query;
  const cells = Object.fromEntries(columns.map((column) => [column, cellOf(types[column])]));
  const row = { allOf: [ref("Evidence"), { type: "object", required: [...columns], properties: cells }] };
  const answer = {
    type: "object",
    required: ["query", "parameters", "rows", "truncated"],
    properties: {
      query: { const: name },
      parameters: { type: "object" },
      rows: { type: "array", items: row },
      truncated: { type: "boolean", description: "Whether there are more rows" },
      next: { type: "string", description: "The cursor that goes on, where there are more" },
    },
  };
  return {
    operationId: name,
    summary: title,
    description: question,
    parameters: [
      ...parameters.map((one) => parameterOf(one, query.example[one.name])),
      ...rowParameters(highestStreamed),
    ],
    responses: {
      "200": {
        description: "The rows, each with its evidence",
        content: rowContent(answer),
      },
      ...unchanged,
      ...problemResponses("400", "503"),
    },
  };
}

function cellOf(type: CellType | undefined) {
  if (type === "integer") return { type };
  return { type: type === "number or text" ? ["number", "string", "null"] : ["string", "null"] };
}

/** What parameters take that are no name or words. */
const shapes: Partial<Record<QueryParameter["kind"], object>> = {
  integer: { type: "integer" },
  boolean: { type: "boolean" },
  type: { type: "string", enum: eventTypes.map(({ type }) => type) },
  relation: { type: "string", enum: relationNames },
  date: { type: "string", pattern: partialDate.source },
};

function parameterOf({ name, kind, required, description }: QueryParameter, example: string | undefined) {
  return {
    name,
    in: "query",
    required,
    description,
    schema: shapes[kind] ?? { type: "string", maxLength: longestText },
    ...(example === undefined ? {} : { example }),
  };
}

function jsonSchema(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}
