import { parseArgs } from "node:util";
import { UsageError } from "../../src/cli/usage-error.ts";
import { errorKinds } from "./kinds.table.ts";

/** What an evaluation was asked to do. */
export interface Options {
  readonly corpora: string;
  readonly only: readonly string[];
  readonly predicted?: string;
  readonly parses?: string;
  readonly json?: string;
  readonly errors?: string;
  readonly limit?: number;
  readonly write: boolean;
}

export const usage = `npm run evaluate -- --corpora DIR [options]: scores extraction on the gold of DIR/*.jsonl
  --only NAME       only this corpus (may be given several times)
  --predicted DIR   takes the extractions from DIR/NAME.jsonl instead of reading the articles now
  --parses FILE     keeps the model's parses in FILE (.cache/parses.json is ignored by git): the next time only the rules run
  --json FILE       writes the result to FILE
  --write           makes it the committed result: docs/quality.json and docs/quality.md
  --errors KIND     prints the mistakes of a kind, grouped, with their sentences: ${errorKinds.map(({ kind }) => kind).join(", ")}, or a row of the table
  --limit N         at most N mistakes of each group`;

/** Reads the command line. Throws `UsageError` with one line that says what is wrong; undefined if only help was asked for. */
export function readOptions(words: readonly string[]): Options | undefined {
  const values = parsed(words);
  if (values.help) return undefined;
  if (!values.corpora)
    throw new UsageError("--corpora DIR is missing: which folder has the gold (*.jsonl)? --help says more");
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
    throw new UsageError(`--limit ${values.limit}: expected a number of mistakes, from 1`);
  if (values.write && (values.only?.length || values.predicted || values.errors))
    throw new UsageError("--write needs all corpora read now: leave out --only, --predicted and --errors");
  return {
    corpora: values.corpora,
    only: values.only ?? [],
    write: values.write ?? false,
    ...(values.predicted !== undefined ? { predicted: values.predicted } : {}),
    ...(values.parses !== undefined ? { parses: values.parses } : {}),
    ...(values.json !== undefined ? { json: values.json } : {}),
    ...(values.errors !== undefined ? { errors: values.errors } : {}),
    ...(limit !== undefined ? { limit } : {}),
  };
}

function parsed(words: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...words],
      options: {
        corpora: text,
        only: { ...text, multiple: true },
        predicted: text,
        parses: text,
        json: text,
        errors: text,
        limit: text,
        write: { type: "boolean" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message.split(". ")[0]!);
  }
}

/** The rows that a word for `--errors` stands for. `rows` are those that have mistakes or counts. Throws `UsageError` for an unknown word. */
export function measuresFor(kind: string, rows: readonly string[]): readonly string[] {
  const known = errorKinds.find((one) => one.kind === kind);
  if (known) return known.measures;
  if (rows.includes(kind)) return [kind];
  throw new UsageError(
    `unknown kind of errors “${kind}”: expected one of ${errorKinds.map((one) => one.kind).join(", ")}, or a row of the table`,
  );
}
