import { type CallToolResult, McpServer } from "@modelcontextprotocol/server";
import type { NamedQuery } from "../../query/named-query.ts";
import { QueryError } from "../../query/query-error.ts";
import { type RunOptions, runQuery } from "../../query/run-query.ts";
import type { Store } from "../dependencies.ts";
import { linesOf, type Texts, textsOf } from "../read/texts.ts";
import { type CitedAnswer, cited } from "./cited.ts";
import { noRows } from "./no-rows.ts";
import { toolOf } from "./tools.ts";

export interface Asking {
  readonly store: Store;
  readonly queries: ReadonlyMap<string, NamedQuery>;
  readonly version?: string;
  /** Texts divided into sentences; into lines where nothing else is given. */
  readonly texts?: Texts;
  /** Hears of each call while it is being answered. */
  readonly answering?: (call: Promise<unknown>) => void;
}

/** Characters of one answer: more would fill a model's memory with one call. */
const mostCharacters = 200_000;
const instructions = `A knowledge graph of news reports: who did what, where and when, and who says so. Every row of every answer carries the exact words it rests on and the voice that asserts them. Quote them with the paper and day of their article (articles), and keep apart what a source reports from what a speaker claims (statement is not null), what is announced and what is denied (factuality). Names are found without accents and in any case; an id stands wherever a name does. Begin with search where you do not know a name. article-text gives what an article says, findings all that was found in it.`;
const reading = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Makes MCP servers that have the named queries as tools, each for one request or connection. They only read. */
export function mcpServers({
  store,
  queries,
  version = "0.0.0",
  texts = textsOf(store, linesOf),
  answering,
}: Asking): () => McpServer {
  const tools = [...queries.values()].map((query) => ({ query, tool: toolOf(query) }));
  return () => {
    const server = new McpServer({ name: "dateline", title: "Dateline", version }, { instructions });
    for (const { query, tool } of tools) {
      const { name, title, description, input, output } = tool;
      server.registerTool(
        name,
        { title, description, inputSchema: input, outputSchema: output, annotations: { title, ...reading } },
        async ({ limit, ...given }) => {
          const call = called(
            () => fitting({ store, texts }, query, given, limit),
            () => noRows(store, query, given),
          );
          answering?.(call);
          return call;
        },
      );
    }
    return server;
  };
}

/** As many rows as fit into one answer. */
async function fitting(
  reading: { readonly store: Store; readonly texts: Texts },
  query: NamedQuery,
  given: Parameters<typeof runQuery>[2],
  limit: number,
): Promise<CitedAnswer> {
  const ask = async (options: RunOptions) =>
    cited(reading, query, await runQuery(reading.store, query, given, options));
  const answer = await ask({ limit });
  let [room, kept] = [mostCharacters - JSON.stringify(answer.articles).length, 0];
  for (const row of answer.rows) {
    room -= JSON.stringify(row).length;
    if (room < 0) break;
    kept++;
  }
  return kept === answer.rows.length ? answer : ask({ limit: Math.max(1, kept) });
}

async function called(
  work: () => Promise<CitedAnswer>,
  told: () => Promise<string>,
): Promise<CallToolResult> {
  try {
    const answer = await work();
    const text = (words: string) => ({ type: "text" as const, text: words });
    // Without rows a caller cannot tell a name that nobody has from a question without an answer.
    const content = [text(JSON.stringify(answer)), ...(answer.rows.length === 0 ? [text(await told())] : [])];
    return { content, structuredContent: { ...answer } };
  } catch (error) {
    // What the caller can mend is told in words; what failed inside says nothing of it.
    const text = error instanceof QueryError ? error.message : "the store could not answer this question";
    return { content: [{ type: "text", text }], isError: true };
  }
}
