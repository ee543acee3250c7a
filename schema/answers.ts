import { z } from "zod";
import { Standing } from "./explore.ts";

/*
 * What the service answers beside rows and the explorer: its description for other programs and the types of its client
 * follow from here. Where an object is loose, the properties of its node or edge stand beside those named.
 */

/** Where words stand, and who says them. */
const spot = {
  article: z.string().describe("Id of the article"),
  start: z.int().describe("Where the quote begins in the article’s text, in UTF-16 code units"),
  end: z.int().describe("Where it ends, exclusive"),
  quote: z.string().describe("The exact words"),
  voice: z.string().describe("The source’s name, or the speaker’s"),
  statement: z.string().nullable().describe("The statement in whose words it stands; null where the source says it itself"),
};

/** What went wrong, in the shape of RFC 9457. */
export const Problem = z.object({ type: z.literal("about:blank"), title: z.string(), status: z.int(), detail: z.string(), parameter: z.string().describe("The parameter at fault").optional() });

/** A node where it is an end of something: enough to show it and to ask for more. */
export const Face = z.object({ id: z.string(), labels: z.array(z.string()), kind: z.string(), name: z.string() });

/** A mention of an entity, or one report’s account of an event or statement. */
export const Account = z.looseObject({ id: z.string(), type: z.string(), ...spot });

/** Something asserted of two nodes, with its words. */
export const Assertion = z.looseObject({ id: z.string(), type: z.string(), relation: z.string().describe("The type in plain words"), from: Face, to: Face, factuality: z.string(), ...spot });

/** Whether there is more than is given, and where it goes on. */
const paged = { truncated: z.boolean().describe("Whether there is more than is given"), next: z.string().describe("The `cursor` with which it goes on; of each list the next come, a list that has ended is empty").optional() };

const node = { id: z.string(), labels: z.array(z.string()), kind: z.string(), name: z.string(), edges: z.array(Assertion), ...paged };

export const EntityAnswer = z.looseObject({ ...node, type: z.string(), names: z.array(z.string()), mentions: z.array(Account) });
export const EventAnswer = z.looseObject({ ...node, type: z.string(), accounts: z.array(Account) });
export const StatementAnswer = z.looseObject({ ...node, content: z.array(z.string()), accounts: z.array(Account) });

/** An article in a list. */
export const ArticleFace = z.object({ id: z.string(), ref: z.string(), title: z.string().nullable(), source: z.string().nullable(), url: z.string().nullable(), published: z.string().nullable() });
export const ArticleList = z.object({ articles: z.array(ArticleFace), ...paged });

/** Something that stands in an article: a mention or an account, and of what. */
export const Mark = z.looseObject({ id: z.string(), type: z.string(), of: Face, article: z.string(), start: z.int(), end: z.int(), quote: z.string(), voice: z.string().describe("`source`, or the id of the statement in whose words it stands") });
export const Remark = z.object({ level: z.string(), rule: z.string(), reason: z.string(), start: z.int(), end: z.int(), quote: z.string() });
export const ArticleAnswer = z.looseObject({
  ...ArticleFace.shape,
  later: z.string().optional().describe("The version of a later date that replaced it"),
  text: z.string(),
  digest: z.string(),
  language: z.string(),
  marks: z.array(Mark),
  messages: z.array(Remark).describe("What was read and not taken, or taken with doubt"),
  ...paged,
});

export const GraphAnswer = z.object({
  nodes: z.array(z.object({ ...Face.shape, x: z.number(), y: z.number(), width: z.number(), height: z.number(), focus: z.boolean() })),
  edges: z.array(z.looseObject({ id: z.string(), type: z.string(), relation: z.string(), from: z.string(), to: z.string(), factuality: z.string(), standing: Standing, ...spot })),
  width: z.number(),
  height: z.number(),
  left: z.int().describe("Nodes that have no place in it"),
  truncated: z.boolean(),
});

export const Health = z.object({ status: z.literal("ok"), store: z.string(), articles: z.int() });
export const Ready = z.object({ status: z.literal("ready"), version: z.string().describe("The version of the graph: it changes with every change") });
export const Suggestions = z.object({ q: z.string(), suggestions: z.array(z.object({ group: z.string(), kind: z.string(), name: z.string(), detail: z.string(), path: z.string() })) });

export const QueryDescription = z.object({
  name: z.string(),
  title: z.string(),
  question: z.string(),
  parameters: z.array(z.object({ name: z.string(), kind: z.string(), required: z.boolean(), description: z.string() })),
  columns: z.array(z.string()),
  example: z.record(z.string(), z.string()),
  path: z.string(),
  page: z.string(),
});
export const QueryList = z.object({ queries: z.array(QueryDescription) });

export const CypherAnswer = z.object({ cypher: z.string(), parameters: z.record(z.string(), z.unknown()), columns: z.array(z.string()), rows: z.array(z.record(z.string(), z.unknown())), truncated: z.boolean() });
export const AddedArticles = z.object({ articles: z.array(z.string()).describe("Ids of those that were read"), written: z.int(), unchanged: z.int(), refusals: z.array(z.object({ article: z.int().describe("Which of those sent, from 1").optional(), reason: z.string() })) });
