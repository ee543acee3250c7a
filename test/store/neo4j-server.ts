import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { operatorSettings } from "../../scripts/neo4j/operator-settings.ts";

/*
 * One Neo4j a test run, started by the first file that asks for it and shared by the others, one at a time. It ends with
 * the run: the server watches the process that runs the tests.
 */

export interface TestServer {
  readonly uri: string;
  /** Waits until no other test file has the database, and keeps it until `give`. */
  take(): Promise<void>;
  /** Empties the database. */
  clear(): Promise<void>;
  give(): void;
}

const root = resolve(import.meta.dirname, "../..");
const run = join(root, ".cache", "neo4j", "runs", String(process.ppid));
const answer = join(run, "answer.jsonl");
const log = join(run, "log.txt");

/** The run's Neo4j, or why there is none. Where `CI` is set, throws instead: a machine that must have it has it. */
export async function neo4jServer(): Promise<TestServer | { readonly reason: string }> {
  start();
  const uri = await untilReady();
  if (typeof uri === "object") {
    if (process.env.CI) throw new Error(uri.reason);
    return uri;
  }
  return { uri, take, clear: () => clear(uri), give };
}

function start(): void {
  mkdirSync(run, { recursive: true });
  let output: number;
  try {
    output = openSync(answer, "wx");
  } catch {
    return; // another file of this run was first
  }
  const errors = openSync(log, "w");
  const script = join(root, "scripts", "neo4j", "start-neo4j.mjs");
  const options = [
    "--home",
    run,
    "--heap",
    "512m",
    "--fresh",
    "--temporary",
    "--while",
    String(process.ppid),
    ...operatorSettings(),
  ];
  const child = spawn(process.execPath, [script, join(root, ".cache", "neo4j"), ...options], {
    stdio: ["ignore", output, errors],
    detached: true,
  });
  writeFileSync(join(run, "pid"), String(child.pid));
  child.on("exit", () => {});
  child.unref();
  closeSync(output);
  closeSync(errors);
}

async function untilReady(): Promise<string | { readonly reason: string }> {
  const deadline = Date.now() + 240_000;
  while (Date.now() < deadline) {
    const line = readFileSync(answer, "utf8");
    if (line.endsWith("\n")) return (JSON.parse(line) as { uri: string }).uri;
    if (hasEnded())
      return { reason: `Neo4j did not start: ${readFileSync(log, "utf8").trim().split("\n").at(-1)}` };
    await sleep(200);
  }
  return { reason: `Neo4j did not start within four minutes; see ${log}` };
}

function hasEnded(): boolean {
  const file = join(run, "pid");
  return existsSync(file) && !isRunning(Number(readFileSync(file, "utf8")));
}

async function take(): Promise<void> {
  const lock = join(run, "lock");
  for (;;) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: "wx" });
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
      if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true });
      await sleep(100);
    }
  }
}

async function clear(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  await session.close();
  await driver.close();
}

function give(): void {
  rmSync(join(run, "lock"), { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
