import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import neo4j from "neo4j-driver";

const root = resolve(import.meta.dirname, "../..");
/** Seconds for a start: on a busy machine, after a kill, it took two minutes. */
const wait = "1200";

/** A real Neo4j of its own, that can be killed and started again on the same data and port. */
export interface Server {
  readonly uri: string;
  readonly http: string;
  /** Milliseconds of its slowest start so far. */
  readonly slowest: number;
  kill(): Promise<void>;
  /** SIGSTOP: it keeps its connections and says nothing. SIGCONT: it goes on. */
  signal(signal: "SIGSTOP" | "SIGCONT"): void;
  start(): Promise<void>;
  clear(): Promise<void>;
  stop(): Promise<void>;
}

export async function ownServer(options: readonly string[] = []): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), "dateline-neo4j-"));
  const script = join(root, "scripts/neo4j/start-neo4j.mjs");
  let launcher: ChildProcess;
  let [uri, http, pid, slowest] = ["", "", 0, 0];
  const start = async () => {
    const began = Date.now();
    const port = uri === "" ? [] : ["--bolt", uri.split(":").at(-1)!, "--http", http.split(":").at(-1)!];
    const words = [
      script,
      join(root, ".cache/neo4j"),
      "--home",
      home,
      "--heap",
      "512m",
      "--wait",
      wait,
      ...port,
      ...options,
    ];
    launcher = spawn(process.execPath, [...words, "--while", String(process.pid)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let errors = "";
    launcher.stderr!.on("data", (text) => {
      errors = `${errors}${text}`.slice(-2_000);
    });
    let line = "";
    for await (const text of launcher.stdout!) {
      line += text;
      if (line.includes("\n")) break;
    }
    if (!line.includes("\n")) throw new Error(`Neo4j did not start: ${errors.trim().split("\n").at(-1)}`);
    ({ uri, http, pid } = JSON.parse(line) as { uri: string; http: string; pid: number });
    slowest = Math.max(slowest, Date.now() - began);
  };
  await start();
  return {
    get uri() {
      return uri;
    },
    get http() {
      return http;
    },
    get slowest() {
      return slowest;
    },
    start,
    signal: (signal) => void process.kill(pid, signal),
    kill: async () => {
      const ended = once(launcher, "exit");
      process.kill(pid, "SIGKILL");
      await ended;
    },
    clear: async () => {
      const driver = neo4j.driver(uri);
      await driver.executeQuery("MATCH (n) DETACH DELETE n");
      await driver.close();
    },
    stop: async () => {
      const ended = once(launcher, "exit");
      launcher.kill("SIGTERM");
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
