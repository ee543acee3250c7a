import { spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  edgeProperties,
  edgeTypes,
  type GraphEdge,
  type GraphNode,
  nodeTypes,
  type PropertyKind,
} from "../../schema/index.ts";
import type { Subgraph } from "../../src/graph/subgraph.ts";
import { mergedNodes } from "../../src/store/load/shared-nodes.ts";
import { openNeo4j } from "../../src/store/neo4j/open-neo4j.ts";
import { say, timed } from "./measure.ts";
import { recordedLoad } from "./store-recording.ts";
import type { BenchServer } from "./store-server.ts";

/** A load over Bolt beside `neo4j-admin database import full` of the same nodes and relationships, which needs an empty database, no constraint and a stopped server. */
export async function importBeside(server: BenchServer, subgraphs: readonly Subgraph[]): Promise<void> {
  if (server.jars === undefined)
    return say("neo4j: import", "left out: it needs a server that is started here");
  await server.clear();
  const engine = await openNeo4j(server.uri, server.options);
  const [{ counts }, load] = await timed(() => recordedLoad(engine, subgraphs));
  await engine.close();
  const things = counts.nodesCreated + counts.edgesCreated;
  const home = mkdtempSync(join(tmpdir(), "dateline-bench-import-"));
  for (const name of ["conf", "data", "logs", "run", "import"]) mkdirSync(join(home, name));
  const files = [
    ...(await nodeFiles(home, [...mergedNodes(subgraphs.flatMap((one) => one.nodes)).values()])),
    ...(await edgeFiles(
      home,
      subgraphs.flatMap((one) => one.edges),
    )),
  ];
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const words = [
    "database",
    "import",
    "full",
    "neo4j",
    "--array-delimiter=\u001f",
    "--multiline-fields=true",
    "--bad-tolerance=0",
    ...files,
  ];
  const flags = [
    "-Xmx2g",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
    "-cp",
    join(server.jars, "*"),
  ];
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  const [ran, wall] = await timed(() =>
    spawnSync(java, [...flags, "org.neo4j.cli.AdminTool", ...words], {
      env: environment,
      cwd: home,
      encoding: "utf8",
    }),
  );
  rmSync(home, { recursive: true, force: true });
  if (ran.status !== 0) return say("neo4j: import", `failed: ${ran.stderr.trim().split("\n").at(-1)}`);
  const rate = (ms: number) => `${Math.round(things / (ms / 1000))} a second`;
  say(
    `neo4j: load of ${counts.nodesCreated} + ${counts.edgesCreated}`,
    rate(load),
    `${(load / 1000).toFixed(1)} s`,
  );
  say(
    "neo4j: import of the same",
    rate(wall),
    `${(wall / 1000).toFixed(1)} s`,
    `the load has ${(wall / load).toFixed(2)} of its rate`,
    ran.stdout.match(/IMPORT DONE in [^.]*/)?.[0] ?? "",
  );
}

async function nodeFiles(home: string, nodes: readonly GraphNode[]): Promise<string[]> {
  const files: string[] = [];
  for (const row of nodeTypes) {
    const mine = nodes.filter((one) => one.labels.includes(row.label));
    if (mine.length === 0) continue;
    const columns = columnsOf(row.properties, "id");
    const head = ["id:ID", ":LABEL", ...columns.map(([name, type]) => `${name}:${type}`)];
    const path = join(home, `${row.label}.csv`);
    await write(
      path,
      head,
      mine.map((one) => [
        one.node,
        one.labels.join("\u001f"),
        ...columns.map(([name]) => one.properties[name]),
      ]),
    );
    files.push(`--nodes=${path}`);
  }
  return files;
}

async function edgeFiles(home: string, edges: readonly GraphEdge[]): Promise<string[]> {
  const files: string[] = [];
  for (const row of edgeTypes) {
    const mine = edges.filter((one) => one.type === row.type);
    if (mine.length === 0) continue;
    const columns = columnsOf(edgeProperties(row), "");
    const path = join(home, `${row.type}.csv`);
    const head = [":START_ID", ":END_ID", ...columns.map(([name, type]) => `${name}:${type}`)];
    await write(
      path,
      head,
      mine.map((one) => [one.from, one.to, ...columns.map(([name]) => one.properties[name])]),
    );
    files.push(`--relationships=${row.type}=${path}`);
  }
  return files;
}

const types: Readonly<Record<string, string>> = {
  string: "string",
  integer: "long",
  number: "double",
  strings: "string[]",
  integers: "long[]",
};

function columnsOf(
  kinds: Readonly<Record<string, PropertyKind>>,
  left: string,
): (readonly [string, string])[] {
  return Object.entries(kinds)
    .filter(([name]) => name !== left)
    .map(([name, kind]) => [name, types[kind.replace("?", "")]!]);
}

async function write(
  path: string,
  head: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${head.join(",")}\n`);
  for (const row of rows) file.write(`${row.map(cell).join(",")}\n`);
  await new Promise<void>((resolve) => file.end(resolve));
}

function cell(value: unknown): string {
  if (value === undefined) return "";
  const text = Array.isArray(value) ? value.join("\u001f") : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
