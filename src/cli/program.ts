import { Command, CommanderError, Option } from "commander";
import { exportFormats } from "../graph/exports/format-names.ts";
import { packageVersion } from "../pipeline/package-root.ts";
import { type Configuration, readConfiguration } from "./configuration.ts";
import { exitCodeOf, wordsOf } from "./failure.ts";
import { note } from "./output.ts";
import { UsageError } from "./usage-error.ts";

type Given = Readonly<Record<string, string>>;

const refused = [
  "--refused <file>",
  "where to set aside what cannot be stored (refused.jsonl in the store's folder)",
] as const;
const writers = [
  "--writers <count>",
  "transactions that write to a Neo4j side by side (or DATELINE_WRITERS; 2)",
] as const;

/** What to type first, for who sees this for the first time. */
const firstSteps = `
First steps:
  dateline start                            read the article that comes along, answer a few questions, and serve
  dateline build FOLDER                     read your own: text, HTML, JSON Lines
  dateline query who-did-what --who NAME    ask; “dateline queries” lists the questions
  dateline serve                            look at it all in a browser`;

/** Runs one command line and gives the exit code: 0 done, 1 failed, 2 wrong usage, 3 done with some inputs refused. */
export async function run(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  let code = 0;
  const program = new Command("dateline");
  program
    .description(
      "Turns news reports into a knowledge graph that answers who did what, where, when, and who says so.",
    )
    .addHelpText("after", firstSteps)
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ outputError: () => undefined });

  /** A command with `--store`; each loads only what it needs, so that a question does not wait for the language model. */
  const command = (
    name: string,
    description: string,
    act: (configuration: Configuration, options: Given, ...given: never[]) => Promise<number>,
  ): Command =>
    program
      .command(name)
      .description(description)
      .option("--store <where>", "a folder (default .dateline), or neo4j://…, bolt://…")
      .allowExcessArguments(false)
      .action(async (...all: unknown[]) => {
        const options = all.at(-2) as Given;
        code = await act(readConfiguration(options, environment), options, ...(all.slice(0, -2) as never[]));
      });

  command(
    "build",
    "read articles, extract, resolve, check, store, and print a summary",
    async (configuration, options, paths: string[]) =>
      (await import("./commands/build.ts")).build(configuration, paths, options.refused),
  )
    .argument("[path...]", "files and folders; without one, the article that comes with dateline")
    .option(...refused)
    .option(...writers);
  command(
    "extract",
    "print what is found in articles; nothing is stored",
    async (configuration, options, paths: string[]) =>
      (await import("./commands/extract.ts")).extract(configuration, paths, options.format as "jsonl"),
  )
    .argument("<path...>", "files and folders, or - for standard input")
    .addOption(new Option("--format <format>").choices(["jsonl", "json", "table"]).default("jsonl"));
  command(
    "query",
    "run a named query: query NAME --key value …",
    async (configuration, options, name: string, given: string[]) =>
      (await import("./commands/query.ts")).query(configuration, name, given, options.format as "table"),
  )
    .argument("<name>")
    .argument("[parameters...]")
    .addOption(new Option("--format <format>").choices(["table", "json", "ndjson", "csv"]).default("table"))
    .allowUnknownOption();
  command("queries", "list the named queries with their parameters", async (configuration) =>
    (await import("./commands/queries.ts")).queries(configuration),
  );
  for (const name of ["serve", "start"] as const) {
    const description =
      name === "serve"
        ? "serve the pages and the API"
        : "build if there is nothing yet, answer a few questions, and serve";
    command(name, description, async (configuration, options) => {
      const listening = {
        host: options.host!,
        port: options.port!,
        token: options.token ?? (environment.DATELINE_TOKEN || undefined),
        log: "log" in options,
        cypher: "cypher" in options,
      };
      return name === "serve"
        ? (await import("./commands/serve.ts")).serve(configuration, listening)
        : (await import("./commands/start.ts")).start(configuration, listening);
    })
      .option("--host <host>", "address to listen on", "127.0.0.1")
      .option("--port <port>", "port to listen on", "7070")
      .option("--token <token>", "let whoever has it add articles (or DATELINE_TOKEN)")
      .option(
        "--cypher",
        "answer queries that callers write (only reading); elsewhere than here only with a token",
      )
      .option("--log", "write a line about each request to standard error");
  }
  command("mcp", "offer the named queries as tools over standard input and output", async (configuration) =>
    (await import("./commands/mcp.ts")).mcp(configuration),
  );
  command("dump", "print the whole graph as JSON Lines", async (configuration) =>
    (await import("./commands/dump.ts")).dump(configuration),
  );
  command(
    "load",
    "load a dump, extractions, or what was set aside, into the store",
    async (configuration, options, file: string) =>
      (await import("./commands/load.ts")).load(configuration, file, options.refused),
  )
    .argument("<file>", "a .jsonl file, or - for standard input")
    .option(...refused)
    .option(...writers);
  command(
    "remove",
    "take away what only these articles support",
    async (configuration, _options, articles: string[]) =>
      (await import("./commands/remove.ts")).remove(configuration, articles),
  ).argument("<article...>", "ids or refs");
  command("rebuild", "extract and store again the articles of the store", async (configuration, options) =>
    (await import("./commands/rebuild.ts")).rebuild(configuration, options.refused),
  )
    .option(...refused)
    .option(...writers);
  command(
    "migrate",
    "bring a store to the layout of this version, and tell what was done to it",
    async (configuration) => (await import("./commands/migrate.ts")).migrate(configuration),
  );
  command(
    "export",
    "write the graph, or a part of it, for other tools",
    async (configuration, options, given: string[]) =>
      (await import("./commands/export.ts")).exportGraph(configuration, options as never, given),
  )
    .argument("[parameters...]", "of a query: --key value …")
    .allowUnknownOption()
    .addOption(new Option("--format <format>").choices(exportFormats).makeOptionMandatory())
    .option("--out <path>", "a file or folder; without one, standard output")
    .option("--article <name>", "only all that an article tells, by name or id")
    .option("--entity <name>", "only what lies around an entity, by name or id")
    .option("--event <name>", "only what lies around an event, by name or id")
    .option("--statement <id>", "only what lies around a statement")
    .option("--query <name>", "only what the rows of a named query rest on; its parameters as --key value")
    .option("--explore <search>", "only what the explorer draws: the part of its address behind the “?”")
    .option("--texts", "with the whole texts of articles, also where a part is chosen")
    .option("--no-texts", "without the whole texts of articles")
    .option("--bom", "of csv: begin with the mark by which Excel knows UTF-8")
    .option(
      "--raw",
      "of csv: cells as they are, for programs: nothing stands before what a spreadsheet would run",
    )
    .option("--base <address>", "of the service whose pages links lead to (http://127.0.0.1:7070/)");
  command(
    "backup",
    "copy the store into a new folder, complete or not at all",
    async (configuration, _options, target: string) =>
      (await import("./commands/backup.ts")).backup(configuration, target),
  ).argument("<target>", "a folder that is new or empty");
  command(
    "restore",
    "put a backup in the place of the store",
    async (configuration, options, source: string) =>
      (await import("./commands/restore.ts")).restore(configuration, source, Boolean(options.overwrite)),
  )
    .argument("<source>", "a folder that backup made")
    .option("--overwrite", "also where the store has something already");
  command(
    "check",
    "slice every span again, check every edge and every count",
    async (configuration, options) =>
      (await import("./commands/check.ts")).check(configuration, Boolean(options.accept)),
  ).option("--accept", "where all is right but the counts, take what is there for what should be");

  try {
    const [first, about] = words;
    if (
      first === "help" &&
      about !== undefined &&
      about !== "help" &&
      !program.commands.some((one) => one.name() === about)
    )
      throw new UsageError(`unknown command '${about}'`);
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // Without a command the help has been shown.
    if (error instanceof CommanderError && error.code === "commander.help") return 2;
    note(`dateline: ${wordsOf(error)}`);
    return exitCodeOf(error);
  }
}
