import { packageVersion } from "../../pipeline/package-root.ts";
import { loadQueries } from "../../query/load-queries.ts";
import { serveTools } from "../../server/mcp/stdio.ts";
import { textsOf } from "../../server/read/texts.ts";
import { readDocument } from "../../text/read-document.ts";
import type { Configuration } from "../configuration.ts";
import { note } from "../output.ts";
import { withStore } from "../stores.ts";

const sentences = (text: string) => readDocument(text).sentences;

/** Offers the named queries as tools to a program that speaks the Model Context Protocol over standard input and output, until it hangs up. */
export async function mcp(configuration: Configuration): Promise<number> {
  const queries = await loadQueries(configuration.queries);
  await withStore(configuration, "read", (store) =>
    serveTools({ store, queries, version: packageVersion(), texts: textsOf(store, sentences) }, (words) =>
      note(`dateline mcp: ${words}`),
    ),
  );
  return 0;
}
