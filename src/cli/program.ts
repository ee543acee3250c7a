import { Command, CommanderError, Option } from "commander";
import { packageVersion } from "../pipeline/package-root.ts";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { dump } from "./commands/dump.ts";
import { exportFormats, exportGraph } from "./commands/export.ts";
import { extract, extractFormats } from "./commands/extract.ts";
import { load } from "./commands/load.ts";
import { queries } from "./commands/queries.ts";
import { type QueryFormat, query, queryFormats } from "./commands/query.ts";
import { rebuild } from "./commands/rebuild.ts";
import { remove } from "./commands/remove.ts";
import { serve } from "./commands/serve.ts";
import { start } from "./commands/start.ts";
import { type Configuration, readConfiguration } from "./configuration.ts";
import { exitCodeOf, wordsOf } from "./failure.ts";
import { note } from "./output.ts";

/** Runs one command line and gives the exit code: 0 done, 1 failed, 2 wrong usage, 3 done with some inputs refused. */
export async function run(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  let code = 0;
  const program = new Command("dateline");
  const configured = (options: { store?: string }): Configuration => readConfiguration(options, environment);
  const store = (): Option => new Option("--store <where>", "a folder (default .dateline), or neo4j://…, bolt://…");
  const command = (name: string, description: string): Command => program.command(name).description(description).addOption(store()).allowExcessArguments(false);
  const finishing = <Words extends unknown[]>(act: (...given: Words) => Promise<number | undefined>) => async (...given: Words): Promise<void> => {
    code = (await act(...given)) ?? 0;
  };

  program.description("Turns news reports into a knowledge graph that answers who did what, where, when, and who says so.").version(packageVersion()).exitOverride().configureOutput({ outputError: () => undefined }).enablePositionalOptions();
  command("build", "read articles, extract, resolve, check, store, and print a summary").argument("[path...]", "files and folders; without one, the article that comes with dateline").action(finishing((paths: string[], options) => build(configured(options), paths)));
  command("extract", "print what is found in articles; nothing is stored").argument("<path...>", "files and folders, or - for standard input").addOption(new Option("--format <format>").choices(extractFormats).default("jsonl")).action(finishing((paths: string[], options) => extract(configured(options), paths, options.format)));
  command("query", "run a named query: query NAME --key value …").argument("<name>").argument("[parameters...]").addOption(new Option("--format <format>").choices(queryFormats).default("table")).allowUnknownOption().passThroughOptions(false)
    .action(finishing(async (name: string, given: string[], options: { format: QueryFormat; store?: string }) => {
      await query(configured(options), name, given, options.format);
      return 0;
    }));
  command("queries", "list the named queries with their parameters").action(finishing(async (options) => {
    await queries(configured(options));
    return 0;
  }));
  command("serve", "serve the pages and the API").option("--host <host>", "", "127.0.0.1").option("--port <port>", "", "7070").action(finishing((options) => serve(configured(options), options)));
  command("start", "build, answer a few questions, and serve").option("--host <host>", "", "127.0.0.1").option("--port <port>", "", "7070").action(finishing((options) => start(configured(options), options)));
  command("dump", "print the whole graph as JSON Lines").action(finishing(async (options) => {
    await dump(configured(options));
    return 0;
  }));
  command("load", "load a dump, or extractions, into the store").argument("<file>").action(finishing((file: string, options) => load(configured(options), file)));
  command("remove", "take away what only one article supports").argument("<article>", "its id or ref").action(finishing((article: string, options) => remove(configured(options), article)));
  command("rebuild", "extract and store again the articles of the store").action(finishing((options) => rebuild(configured(options))));
  command("export", "write the graph for other tools").addOption(new Option("--format <format>").choices(exportFormats).makeOptionMandatory()).option("--out <path>", "a folder or file; without one, standard output").action(finishing((options) => exportGraph(configured(options), options.format, options.out)));
  command("check", "slice every span again, check every edge and every count").action(finishing((options) => check(configured(options))));

  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    note(`dateline: ${wordsOf(error)}`);
    return exitCodeOf(error);
  }
}
