import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exitCodeOf, wordsOf } from "../src/cli/failure.ts";
import { packageRoot } from "../src/pipeline/package-root.ts";
import { type Evaluated, evaluate } from "./evaluate/evaluate.ts";
import { measuresFor, type Options, readOptions, usage } from "./evaluate/options.ts";
import { fromFiles, fromHere } from "./evaluate/predictions.ts";
import { readCorpora } from "./evaluate/read-gold.ts";
import { compared } from "./evaluate/report/compare.ts";
import { errorsReport } from "./evaluate/report/errors.ts";
import { qualityFiles } from "./evaluate/report/quality-files.ts";
import { corpusTable, worstArticles } from "./evaluate/report/table.ts";
import { Result, resultText } from "./evaluate/result.ts";

const committed = join(packageRoot(), "docs", "quality.json");

/** Scores extraction on gold: `npm run evaluate -- --corpora DIR`; `--help` lists the options. */
async function run(options: Options): Promise<void> {
  const corpora = readCorpora(options.corpora, options.only);
  if (options.errors !== undefined && !options.errors.includes(":")) measuresFor(options.errors, []);
  const say = (line: string): void => console.error(line);
  const reader = options.predicted ? fromFiles(options.predicted) : await fromHere(options.parses, say);
  const done: Evaluated[] = [];
  for (const corpus of corpora) {
    const one = await evaluate(corpus, reader);
    done.push(one);
    if (options.errors === undefined) {
      console.log(corpusTable(corpus.name, one.result));
      console.log(`${worstArticles(one.mistakes)}\n`);
    }
  }
  reader.close();
  const analysis = reader.analysis();
  const result: Result = {
    ...(analysis ? { analysis } : {}),
    corpora: Object.fromEntries(done.map((one) => [one.corpus.name, one.result])),
  };
  if (options.errors !== undefined) printErrors(options, options.errors, done);
  else if (existsSync(committed)) {
    const before = Result.parse(JSON.parse(readFileSync(committed, "utf8")));
    console.log(compared(before, result).join("\n"));
  }
  if (options.json !== undefined) writeFileSync(options.json, resultText(result));
  if (options.write)
    for (const [path, content] of qualityFiles(resultText(result))) {
      writeFileSync(join(packageRoot(), path), content);
      console.error(`${path} written`);
    }
}

function printErrors(options: Options, kind: string, done: readonly Evaluated[]): void {
  const rows = done.flatMap((one) => Object.keys(one.result.measures));
  const measures = measuresFor(kind, rows);
  for (const { corpus, mistakes, result } of done) {
    const own = mistakes.filter((one) => measures.includes(one.measure));
    if (own.length === 0) {
      const counted = measures.filter((measure) => result.measures[measure]);
      console.log(`${corpus.name}: ${counted.length > 0 ? "none listed" : "not measured here"}\n`);
      continue;
    }
    console.log(errorsReport(corpus.name, own, corpus.articles, options.limit).join("\n"));
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1); // whoever reads has read enough
});

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await run(options);
  else console.log(usage);
} catch (error) {
  console.error(wordsOf(error));
  process.exitCode = exitCodeOf(error);
}
