import type * as answers from "../../../schema/answers.ts";
import { longestText } from "../../../schema/limits.ts";
import { exportFormats } from "../../graph/exports/format-names.ts";
import { highestLimit } from "../../query/check-parameters.ts";
import { problemResponses, ref, rowContent, rowParameters, unchanged } from "./parts.ts";

/** What the service exports: a bulk import is made beside the store, by the command line. */
const exported = exportFormats.filter((format) => format !== "neo4j-admin");

/** As the named query has it. */
const rowsOfSearch = {
  $ref: "#/paths/~1api~1queries~1search/get/responses/200/content/application~1json/schema",
};

function answer(name: keyof typeof answers) {
  return { "application/json": { schema: ref(name) } };
}

function one(what: "Article" | "Entity" | "Event" | "Statement") {
  return {
    get: {
      operationId: `get${what}`,
      summary: `One ${what.toLowerCase()} with everything that is told of it`,
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string" } },
        query("limit", "The most of each list: 4000 at most, and of an article unless told; 1000 else"),
        cursor,
      ],
      responses: {
        "200": { description: `The ${what.toLowerCase()}`, content: answer(`${what}Answer`) },
        ...unchanged,
        ...problemResponses("400", "404"),
      },
    },
  };
}

function query(name: string, description: string, required = false, maxLength?: number) {
  const schema = { type: "string", ...(maxLength === undefined ? {} : { maxLength }) };
  return { name, in: "query", required, description, schema };
}

const cursor = query("cursor", "The `next` of an answer before, to go on behind what it gave");

/** What does not follow from the queries. */
export const fixedPaths = {
  "/health": {
    get: {
      operationId: "health",
      summary: "Whether the store answers",
      responses: { "200": { description: "It does", content: answer("Health") }, ...problemResponses("503") },
    },
  },
  "/ready": {
    get: {
      operationId: "ready",
      summary: "Whether questions can be answered, and the version of the graph",
      responses: { "200": { description: "They can", content: answer("Ready") }, ...problemResponses("503") },
    },
  },
  "/metrics": {
    get: {
      operationId: "metrics",
      summary: "Counts of what was answered, in the text format of Prometheus",
      responses: {
        "200": { description: "The counts", content: { "text/plain": { schema: { type: "string" } } } },
        ...problemResponses(),
      },
    },
  },
  "/api/queries": {
    get: {
      operationId: "listQueries",
      summary: "The named queries with their parameters",
      responses: {
        "200": { description: "The queries", content: answer("QueryList") },
        ...problemResponses(),
      },
    },
  },
  "/api/cypher": {
    post: {
      operationId: "askCypher",
      summary:
        "A query of the caller’s own that only reads; off unless the service was started with --cypher",
      security: [{ token: [] }],
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: ["cypher"],
              additionalProperties: false,
              properties: {
                cypher: { type: "string", minLength: 1, maxLength: 4000 },
                parameters: {
                  type: "object",
                  description: "Texts, numbers, booleans, null, and lists of them",
                },
              },
            },
          },
        },
      },
      responses: {
        "200": { description: "The rows", content: answer("CypherAnswer") },
        ...problemResponses("400", "401", "403", "415", "422", "429", "503"),
      },
    },
  },
  "/api/articles": {
    get: {
      operationId: "listArticles",
      summary: "The newest articles",
      parameters: [query("limit", "The most articles, 500 at most and unless told"), cursor],
      responses: {
        "200": { description: "The articles", content: answer("ArticleList") },
        ...unchanged,
        ...problemResponses("400"),
      },
    },
    post: {
      operationId: "addArticles",
      summary:
        "Reads articles into the graph; off unless the service was started with writing allowed and a token",
      security: [{ token: [] }],
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: { oneOf: [ref("ArticleInput"), { type: "array", items: ref("ArticleInput") }] },
          },
          "application/x-ndjson": { schema: { type: "string" } },
        },
      },
      responses: {
        "201": { description: "They were read", content: answer("AddedArticles") },
        ...problemResponses("400", "401", "403", "413", "415", "429"),
      },
    },
  },
  "/api/articles/{id}": one("Article"),
  "/api/entities/{id}": one("Entity"),
  "/api/events/{id}": one("Event"),
  "/api/statements/{id}": one("Statement"),
  "/api/search": {
    get: {
      operationId: "findText",
      summary: "Where a word or name occurs",
      parameters: [
        query("q", "Words, with or without accents", true, longestText),
        ...rowParameters(highestLimit),
      ],
      responses: {
        "200": { description: "The rows", content: rowContent(rowsOfSearch) },
        ...unchanged,
        ...problemResponses("400"),
      },
    },
  },
  "/api/complete": {
    get: {
      operationId: "complete",
      summary: "What may be meant by what was typed so far, for a search box",
      parameters: [
        query("q", `The beginning of a name, title or question; its first ${longestText} characters count`),
      ],
      responses: {
        "200": { description: "The suggestions, best first", content: answer("Suggestions") },
        ...problemResponses("400"),
      },
    },
  },
  "/export/{format}": {
    get: {
      operationId: "exportGraph",
      summary: "The graph, or a part of it, as a file for other tools; several files as a ZIP archive",
      parameters: [
        { name: "format", in: "path", required: true, schema: { type: "string", enum: exported } },
        query("article", "All that an article tells, by name or id"),
        query("entity", "What lies around an entity, by name or id"),
        query("event", "What lies around an event, by name or id"),
        query("statement", "What lies around a statement, by id"),
        query("query", "What the rows of a named query rest on; its parameters go beside it"),
        query("explore", "What the explorer draws: the part of its address behind the “?”"),
        {
          name: "texts",
          in: "query",
          description:
            "Whether articles come with their whole text; unless told, where the whole graph or an article is asked for",
          schema: { type: "boolean" },
        },
        {
          name: "raw",
          in: "query",
          description: "Of csv: cells as they are, for programs",
          schema: { type: "boolean" },
        },
        {
          name: "bom",
          in: "query",
          description: "Of csv: begin with the mark by which Excel knows UTF-8",
          schema: { type: "boolean" },
        },
      ],
      responses: {
        "200": {
          description: "The file",
          content: { "*/*": {} },
        },
        ...unchanged,
        ...problemResponses("400", "404", "503"),
      },
    },
  },
  "/api/graph": {
    get: {
      operationId: "graph",
      summary: "Nodes and edges around something, or of a query’s rows, with places to draw them at",
      parameters: [
        query("entity", "An entity by name or id"),
        query("event", "An event by name or id"),
        query("statement", "A statement by id"),
        query("query", "A named query; its parameters go beside it"),
        query("nodes", "The most nodes: 300 at most, 60 unless told; `truncated` says where there are more"),
      ],
      responses: {
        "200": {
          description: "Nodes and edges",
          content: answer("GraphAnswer"),
        },
        ...unchanged,
        ...problemResponses("400", "404"),
      },
    },
  },
} as const;
