import { cuts } from "./faults/cuts.ts";
import { embedded } from "./faults/embedded.ts";
import { loader } from "./faults/loader.ts";
import { messages } from "./faults/messages.ts";
import { refused } from "./faults/refused.ts";
import { server } from "./faults/server.ts";

/*
 * The long forms of the tests of faults: npm run faults [NAME[=COUNT]…], all without one. Each prints one line of a table
 * for docs/reliability.md; the process ends with 1 where anything was lost, doubled, or neither a success nor an error in words.
 */

/** One long form: what was tried how often, and what came of it. */
export interface Form {
  readonly name: string;
  /** How often, unless the command line says. */
  readonly times: number;
  run(times: number, note: (line: string) => void): Promise<Result>;
}

export interface Result {
  readonly tried: string;
  readonly outcome: string;
  /** What should not have happened. */
  readonly wrong: readonly string[];
}

const forms: readonly Form[] = [messages, cuts, embedded, loader, server, refused];

const wanted = process.argv.slice(2).map((word) => word.split("=") as [string, string?]);
for (const [name] of wanted)
  if (!forms.some((form) => form.name === name))
    throw new Error(`no ${name}: there are ${forms.map((form) => form.name).join(", ")}`);

for (const form of forms) {
  const word = wanted.find(([name]) => name === form.name);
  if (wanted.length > 0 && !word) continue;
  const start = Date.now();
  const { tried, outcome, wrong } = await form.run(Number(word?.[1] ?? form.times), (line) =>
    process.stderr.write(`${form.name}: ${line}\n`),
  );
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  process.stdout.write(`| ${form.name} | ${tried} | ${outcome} | ${wrong.length} | ${minutes} |\n`);
  for (const line of wrong) process.stdout.write(`  wrong: ${line}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}
