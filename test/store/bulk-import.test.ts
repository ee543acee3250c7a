import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, describe, expect, test } from "vitest";
import { neo4jAdmin } from "../../src/graph/exports/neo4j-admin/bulk.ts";
import type { Subgraph } from "../../src/graph/subgraph.ts";
import { assembled, subgraphOf } from "../../src/graph/subgraph-of.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { storeBeside } from "../../src/store/beside.ts";
import { checkStore } from "../../src/store/check-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { hostile } from "../cases/server/hostile.ts";
import { fuzzedGraph } from "../graph/exports/fuzzed.ts";
import { moreExtractions } from "../graph/whole.ts";
import { storeDump } from "./dump-of.ts";
import { neo4jServer } from "./neo4j-server.ts";

const server = await neo4jServer(); // also makes the jars, among which the importer is
const cache = join(packageRoot(), ".cache", "neo4j");

describe.skipIf("reason" in server)(
  `what neo4j-admin imports${"reason" in server ? `: ${server.reason}` : ""}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-bulk-"));
    const home = join(folder, "home");
    const version = /<neo4j\.version>([^<]+)</.exec(
      readFileSync(join(packageRoot(), "scripts/neo4j/pom.xml"), "utf8"),
    )![1]!;
    const ended: (() => Promise<void>)[] = [];
    afterAll(async () => {
      for (const end of ended) await end();
      rmSync(folder, { recursive: true, force: true });
    });

    test("is the graph that was exported, and a store: the same dump, nothing to load again, nothing wrong", async () => {
      const samples = [...sampleExtractions, ...moreExtractions(), hostile].map(subgraphOf);
      const embedded = await openStore(join(folder, "embedded"));
      await embedded.load([...samples, ...anyTexts(40)]);
      const wanted = await storeDump(embedded);
      const wholly = (await checkStore(embedded)).map(({ where, rule }) => `${rule} ${where}`);
      await write(
        neo4jAdmin({ graph: embedded, base: "http://127.0.0.1:7070/", beside: await storeBeside(embedded) }),
      );
      const stateVersion = await embedded.version();
      await embedded.close();

      mkdirSync(join(home, "conf"), { recursive: true });
      writeFileSync(join(home, "conf", "neo4j.conf"), "");
      const imported = spawnSync("sh", [join(folder, "files", "import.sh")], {
        encoding: "utf8",
        env: withAdmin(),
      });
      expect(imported.status, imported.stdout + imported.stderr).toBe(0);
      const uri = await start();
      await runScript(uri, readFileSync(join(folder, "files", "after-import.cypher"), "utf8"));

      const store = await openStore(uri);
      expect(await storeDump(store)).toEqual(wanted);
      expect(await store.version()).toBe(stateVersion);
      expect((await checkStore(store)).map(({ where, rule }) => `${rule} ${where}`)).toEqual(
        wholly.map((line) => line.replace(join(folder, "embedded"), store.location)),
      );
      expect(await store.load(samples)).toMatchObject({ written: 0, unchanged: samples.length });
      await store.remove(samples[0]!.article);
      await store.load(samples);
      expect(await storeDump(store)).toEqual(wanted);
      await store.close();
    }, 420_000);

    async function write(pieces: AsyncIterable<{ file: string; text: string }>): Promise<void> {
      mkdirSync(join(folder, "files"));
      for await (const { file, text } of pieces) appendFileSync(join(folder, "files", file), text);
    }

    /** The server's own tool under its own name, as it is on a machine with Neo4j. */
    function withAdmin(): NodeJS.ProcessEnv {
      const bin = join(folder, "bin");
      mkdirSync(bin);
      const opens = ["java.nio", "java.lang"]
        .map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
        .join(" ");
      const jars = join(cache, `jars-${version}`, "*");
      writeFileSync(
        join(bin, "neo4j-admin"),
        `#!/bin/sh\nexec java -Xmx512m ${opens} -cp '${jars}' org.neo4j.cli.AdminTool "$@"\n`,
      );
      chmodSync(join(bin, "neo4j-admin"), 0o755);
      return {
        ...process.env,
        PATH: `${bin}:${process.env.PATH}`,
        NEO4J_HOME: home,
        NEO4J_CONF: join(home, "conf"),
      };
    }

    function start(): Promise<string> {
      const script = join(packageRoot(), "scripts", "neo4j", "start-neo4j.mjs");
      const words = [script, cache, "--home", home, "--heap", "512m", "--while", String(process.pid)];
      const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "ignore"] });
      const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
      ended.push(async () => {
        child.kill("SIGTERM");
        await closed;
      });
      return new Promise((resolve, reject) => {
        child.stdout.once("data", (line: Buffer) =>
          resolve((JSON.parse(line.toString()) as { uri: string }).uri),
        );
        child.once("close", (code) => reject(new Error(`the server ended with ${code}`)));
      });
    }
  },
);

async function runScript(uri: string, script: string): Promise<void> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  for (const statement of script.split(";\n")) if (statement !== "") await session.run(statement);
  await session.close();
  await driver.close();
}

/** Articles whose words are anything that a store can keep. */
function anyTexts(count: number): readonly Subgraph[] {
  const { nodes, edges } = fuzzedGraph(count, 3);
  return Array.from({ length: count }, (_, at) => {
    const own = edges.filter(({ properties }) => properties.article === `article-${at}`);
    const touched = new Set([`article-${at}`, ...own.flatMap(({ from, to }) => [from, to])]);
    return assembled(
      `article-${at}`,
      nodes.filter(({ node }) => touched.has(node)),
      own,
    );
  });
}
