import { checkLimit, checkParameters } from "../../query/check-parameters.ts";
import { asCsv, asJson, asNdjson, asTable } from "../../query/format.ts";
import { loadQuery } from "../../query/load-queries.ts";
import type { NamedQuery, QueryAnswer } from "../../query/named-query.ts";
import { runQuery } from "../../query/run-query.ts";
import type { Configuration } from "../configuration.ts";
import { note, print } from "../output.ts";
import { readParameters } from "../read-parameters.ts";
import { withStore } from "../stores.ts";

export const queryFormats = ["table", "json", "ndjson", "csv"] as const;
export type QueryFormat = (typeof queryFormats)[number];

/** Runs a named query and prints its rows. `given` are the words after the query's name: `--key value …`. */
export async function query(
  configuration: Configuration,
  name: string,
  given: readonly string[],
  format: QueryFormat,
): Promise<number> {
  const found = await loadQuery(configuration.queries, name);
  const parameters = readParameters(found, given);
  // What is asked wrongly is told before what is asked is looked for.
  checkParameters(found, parameters);
  checkLimit(found, parameters.limit);
  const { answer, isEmpty } = await withStore(configuration, "read", async (store) => {
    const answer = await runQuery(store, found, parameters);
    return { answer, isEmpty: answer.rows.length === 0 && (await store.version()) === "empty" };
  });
  await print(shown(answer, found, format));
  const more = answer.truncated ? `raise --limit, or go on with --cursor ${answer.next}` : undefined;
  if (format === "table")
    note(
      `${answer.rows.length} ${answer.rows.length === 1 ? "row" : "rows"}${more ? `, and more: ${more}` : ""}`,
    );
  if (isEmpty)
    note(
      `nothing was stored in ${configuration.store} yet: “dateline build” does, or name another with --store`,
    );
  else if (answer.rows.length === 0 && format === "table" && Object.keys(parameters).length > 0)
    note(
      "leave a parameter out to ask more widely; `query search --text …` finds how the reports write a name",
    );
  else if (more && format !== "table") note(`there are more rows: ${more}`);
  return 0;
}

function shown(answer: QueryAnswer, found: NamedQuery, format: QueryFormat): string {
  if (format === "json") return ended(asJson(answer));
  if (format === "ndjson") return answer.rows.length === 0 ? "" : ended(asNdjson(answer));
  if (format === "csv")
    return ended(
      asCsv(
        answer,
        found.columns.length === 0
          ? undefined
          : [...found.columns, "article", "start", "end", "quote", "voice", "statement"],
      ),
    );
  return answer.rows.length === 0 ? "" : ended(asTable(answer, process.stdout.columns || 160));
}

function ended(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
