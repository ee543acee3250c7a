import { spawn } from "node:child_process";
import { mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import { packageRoot } from "../../src/pipeline/package-root.ts";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const main = join(packageRoot(), "src", "cli", "main.ts");
/** tsx as a loader: its own command would put a process between, and a signal would reach that one only. */
const tsx = pathToFileURL(join(packageRoot(), "node_modules", "tsx", "dist", "loader.mjs")).href;

/** Who runs a process, where it is somebody else. */
export interface Somebody {
  readonly uid?: number;
  readonly gid?: number;
}

/** Starts the command line as a process of its own. */
export function start(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  as: Somebody = {},
) {
  const { DATELINE_STORE: _store, DATELINE_TOKEN: _token, ...inherited } = process.env;
  return spawn(process.execPath, ["--import", tsx, main, ...words], {
    env: { ...inherited, ...environment },
    stdio: "pipe",
    ...as,
  });
}

/** Runs the command line to its end with a file as standard input, or as standard output. */
export async function runOn(
  words: readonly string[],
  on: { readonly input?: string; readonly output?: string },
) {
  const child = spawn(process.execPath, ["--import", tsx, main, ...words], {
    stdio: [
      on.input === undefined ? "ignore" : openSync(on.input, "r"),
      on.output === undefined ? "ignore" : openSync(on.output, "w"),
      "pipe",
    ],
  });
  const err: Buffer[] = [];
  child.stderr!.on("data", (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, err: Buffer.concat(err).toString("utf8") };
}

/** Runs the command line to its end. */
export async function run(
  words: readonly string[],
  {
    input = "",
    environment = {},
    as,
  }: {
    readonly input?: string | Uint8Array;
    readonly environment?: Readonly<Record<string, string>>;
    readonly as?: Somebody;
  } = {},
): Promise<Ran> {
  const child = start(words, environment, as);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") };
}

/** A folder of one test file, gone when it ends. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
