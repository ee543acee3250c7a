import { loadQueries, queryNamed } from "../../query/load-queries.ts";
import type { NamedQuery } from "../../query/named-query.ts";
import { defaultLimits } from "../../server/dependencies.ts";
import { formats } from "../../server/exports/formats.table.ts";
import { selectionOf } from "../../server/exports/selection.ts";
import { memoryOf } from "../../server/memory.ts";
import { HttpError } from "../../server/problem.ts";
import { storeBeside } from "../../store/beside.ts";
import type { Configuration } from "../configuration.ts";
import { note, print, progress } from "../output.ts";
import { readParameters } from "../read-parameters.ts";
import { withStore } from "../stores.ts";
import { CommandError, UsageError } from "../usage-error.ts";
import { writeFiles } from "../write-files.ts";

export interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly raw?: boolean;
  readonly bom?: boolean;
  readonly base?: string;
  readonly texts?: boolean;
  readonly article?: string;
  readonly entity?: string;
  readonly event?: string;
  readonly statement?: string;
  readonly query?: string;
  readonly explore?: string;
}

/**
 * Writes the graph, or the part that is chosen, for other tools: one file to `--out` or standard output, a format of several
 * files to a folder. `given` are a query's parameters. Throws `UsageError` and `CommandError`.
 */
export async function exportGraph(
  configuration: Configuration,
  options: ExportOptions,
  given: readonly string[] = [],
): Promise<number> {
  const row = formats.find(({ format }) => format === options.format)!;
  const base = baseOf(options.base);
  if (row.several && options.out === undefined)
    throw new UsageError(`--format ${row.format} writes several files: name a folder with --out`);
  const queries = await loadQueries(configuration.queries);
  const chosen = chosenBy(options, given, queries);
  if (row.format === "neo4j-admin" && Object.keys(chosen).length > 0)
    throw new UsageError("--format neo4j-admin makes a whole store: it takes no part");
  await withStore(configuration, "read", async (store) => {
    const service = { store, queries, limits: defaultLimits, remember: memoryOf(store) };
    const { graph: selected, scope, texts } = await selectionOf(service, chosen).catch(inWords);
    const before = await store.version();
    const counted = progress(`export ${row.format}`);
    const counts = { nodes: 0, edges: 0 };
    const graph = {
      ...selected,
      nodes: () => counting(selected.nodes(), (count) => (counts.nodes = count)),
      edges: (types?: readonly string[]) =>
        types ? selected.edges(types) : counting(selected.edges(), (count) => (counts.edges = count)),
    };
    const beside = row.format === "neo4j-admin" ? await storeBeside(store) : undefined;
    let said: string | undefined;
    const wrote = (words: string): void => {
      said = words;
    };
    const written = row.write({
      ...{ graph, base, scope, raw: options.raw, mark: options.bom, beside, wrote },
      texts: options.texts ?? texts,
    });
    const watched = counting(written, (count) => counted.step(count), 500);
    if (options.out === undefined) for await (const { text } of watched) await print(text);
    else await writeFiles(watched, options.out, row);
    counted.end();
    if ((await store.version()) !== before)
      throw new CommandError(
        "the graph was changed while it was exported: what was written is no state of it, export again",
      );
    if (options.out !== undefined)
      note(`${said ?? `${counts.nodes} nodes and ${counts.edges} relationships`} in ${options.out}`);
  });
  return 0;
}

const parts = ["query", "article", "entity", "event", "statement", "explore"] as const;

/** The part that is asked for, as the parameters of `/export` have it; none for the whole. */
function chosenBy(
  options: ExportOptions,
  given: readonly string[],
  queries: ReadonlyMap<string, NamedQuery>,
): Readonly<Record<string, string>> {
  const asked = parts.filter((name) => options[name] !== undefined);
  const chosen = Object.fromEntries(asked.map((name) => [name, options[name]!]));
  if (options.query !== undefined)
    return { ...chosen, ...readParameters(queryNamed(queries, options.query), given) };
  if (given.length > 0) throw new UsageError(`unexpected “${given[0]}”: only a --query has parameters`);
  if (asked.length > 1)
    throw new UsageError(`expected one of ${asked.map((name) => `--${name}`).join(", ")}, not several`);
  return chosen;
}

function inWords(error: unknown): never {
  if (!(error instanceof HttpError)) throw error;
  throw error.problem.status === 400 ? new UsageError(error.message) : new CommandError(error.message);
}

/** Where a service started without options shows its pages. */
const defaultBase = "http://127.0.0.1:7070/";

function baseOf(given: string | undefined): string {
  if (given === undefined) return defaultBase;
  if (!/^https?:\/\//u.test(given) || !URL.canParse(given))
    throw new UsageError(`--base: expected an address such as ${defaultBase}, not ${JSON.stringify(given)}`);
  const { origin, pathname } = new URL(given);
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}`;
}

/** The same items, each counted from 1 anew whenever the stream is read again. */
async function* counting<Item>(
  items: AsyncIterable<Item>,
  tell: (count: number) => void,
  every = 1,
): AsyncIterable<Item> {
  let count = 0;
  for await (const item of items) {
    count += 1;
    if (count % every === 0) tell(count);
    yield item;
  }
}
