import { z } from "zod";
import { eventTypes, relationNames } from "../../../schema/index.ts";
import { longestText, partialDate } from "../../../schema/limits.ts";
import { evidenceColumns, type NamedQuery, type QueryParameter } from "../../query/named-query.ts";
import { versionChoices, versionsTold } from "../../query/versions.ts";

/** The most rows of one call: what a model can read at once. */
export const mostRows = 500;
const usualRows = 50;

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const evidence: Readonly<Record<(typeof evidenceColumns)[number], z.ZodType>> = {
  article: z.string().nullable().describe("Id of the article"),
  start: z.number().nullable().describe("Where the quote begins in the article's text, in UTF-16 code units"),
  end: z.number().nullable().describe("Where it ends, exclusive"),
  quote: z.string().nullable().describe("The exact words this row rests on"),
  voice: z.string().nullable().describe("Who says so: the source's name, or the speaker's"),
  statement: z
    .string()
    .nullable()
    .describe("Id of the statement in whose words it stands; null where the source says it itself"),
};

const text = z.string().nullable();
const article = z.object({
  id: z.string(),
  title: z.string(),
  source: text.describe("Who published it"),
  published: text.describe("When, ISO 8601"),
  url: text.describe("Where it was published"),
});

/** A named query as a tool: its name and words, and the shapes of what goes in and comes out. */
export function toolOf(query: NamedQuery) {
  const { name, title, question, parameters, columns } = query;
  const given = Object.fromEntries(parameters.map((one) => [one.name, shapeOf(one, query)]));
  const row = z.object({
    ...Object.fromEntries(columns.map((column) => [column, Cell])),
    sentence: z.string().nullable().describe("The sentence the quote is a part of; null where it is all"),
    ...evidence,
  });
  return {
    name,
    title,
    description: `${question} Each row ends with its evidence: ${evidenceColumns.join(", ")}.`,
    input: z.strictObject({
      ...given,
      limit: z.number().int().min(1).max(mostRows).default(usualRows).describe("The most rows"),
      cursor: optional(z.string().describe("The “next” of an answer before, to go on after its rows")),
      versions: optional(z.enum(versionChoices).describe(versionsTold)),
    }),
    output: z.object({
      query: z.literal(name),
      parameters: z.record(z.string(), Cell),
      rows: z.array(row),
      articles: z.array(article).describe("The articles that rows rest on, to cite them"),
      truncated: z.boolean().describe("Whether there are more rows"),
      next: z.string().optional().describe("The cursor that goes on, where there are more"),
    }),
  };
}

function shapeOf({ name, kind, required, description }: QueryParameter, { example }: NamedQuery): z.ZodType {
  const told = example[name] === undefined ? description : `${description} (for instance: ${example[name]})`;
  const shape = kinds[kind].describe(told);
  return required ? shape : optional(shape);
}

/** What may be left out: models write "" or null for it. */
function optional<Shape extends z.ZodType>(shape: Shape) {
  const given = (value: unknown): unknown => (value === "" || value === null ? undefined : value);
  return z.preprocess(given, shape.optional()).optional();
}

const Name = z.string().min(1).max(longestText);
const kinds: Readonly<Record<QueryParameter["kind"], z.ZodType>> = {
  text: Name,
  entity: Name,
  event: Name,
  article: Name,
  place: Name,
  date: z.string().regex(partialDate, "expected an ISO date such as 2024, 2024-03 or 2024-03-02"),
  type: z.enum(eventTypes.map((row) => row.type) as [string, ...string[]]),
  relation: z.enum(relationNames as [string, ...string[]]),
  integer: z.number().int(),
  boolean: z.boolean(),
};
