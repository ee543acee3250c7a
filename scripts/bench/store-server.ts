import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import neo4j, { type Driver } from "neo4j-driver";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { operatorSettings } from "../neo4j/operator-settings.ts";

/** A Neo4j for measuring, which is emptied. */
export interface BenchServer {
  readonly uri: string;
  readonly options: { readonly username?: string; readonly password?: string };
  /** Its jars, where we started it. */
  readonly jars?: string;
  readonly driver: Driver;
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** The Neo4j that `DATELINE_BENCH_NEO4J` names, which may be emptied, or one started for this; undefined where there is no Java. */
export async function benchServer(): Promise<BenchServer | undefined> {
  const { DATELINE_BENCH_NEO4J: given, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  if (given)
    return serverAt(
      given,
      { ...(username ? { username } : {}), ...(password ? { password } : {}) },
      async () => {},
    );
  const home = mkdtempSync(join(tmpdir(), "dateline-bench-neo4j-"));
  const root = packageRoot();
  const child = spawn(
    process.execPath,
    [
      join(root, "scripts", "neo4j", "start-neo4j.mjs"),
      join(root, ".cache", "neo4j"),
      ...["--home", home, "--heap", "2g", "--while", String(process.pid)],
      ...operatorSettings(),
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const ended = new Promise<undefined>((resolve) => child.once("exit", () => resolve(undefined)));
  const line = new Promise<string>((resolve) =>
    createInterface({ input: child.stdout }).once("line", resolve),
  );
  const ready = await Promise.race([line, ended]);
  if (ready === undefined) return undefined;
  const { uri, jars } = JSON.parse(ready) as { uri: string; jars: string };
  return serverAt(
    uri,
    {},
    async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
    existsSync(jars) ? jars : undefined,
  );
}

function serverAt(
  uri: string,
  options: BenchServer["options"],
  end: () => Promise<void>,
  jars?: string,
): BenchServer {
  const { username, password } = options;
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? "");
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true, telemetryDisabled: true });
  return {
    uri,
    options,
    driver,
    ...(jars === undefined ? {} : { jars }),
    clear: async () => {
      const session = driver.session();
      await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
      await session.close();
    },
    stop: async () => {
      await driver.close();
      await end();
    },
  };
}
