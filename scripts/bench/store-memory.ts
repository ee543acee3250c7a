import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { linesIn } from "../../src/store/disk/lines-in.ts";
import { openStore } from "../../src/store/open-store.ts";
import { say } from "./measure.ts";
import type { BenchServer } from "./store-server.ts";
import { syntheticSubgraphs } from "./synthetic-graph.ts";

const [own] = process.argv.slice(2);

interface Told {
  readonly uri: string;
  readonly options: object;
  readonly articles: number;
}

/** The memory of a process that loads so many made-up articles, as another process makes them up, into Neo4j; at a fifth and at the end. */
export async function memoryOfLoad(server: BenchServer, articles: number): Promise<void> {
  await server.clear();
  const told = JSON.stringify({ uri: server.uri, options: server.options, articles } satisfies Told);
  const maker = part("make", told, ["ignore", "pipe", "inherit"]);
  const loader = part("load", told, [maker.stdout, "pipe", "inherit"]);
  const [answer] = await Promise.all([text(loader.stdout!), once(loader, "exit"), once(maker, "exit")]);
  const { edges, early, most } = JSON.parse(answer) as Record<"edges" | "early" | "most", number>;
  say(
    "neo4j: memory",
    `${edges} relationships`,
    `${Math.round(most / 1024)} MB at most`,
    `${Math.round(early / 1024)} at most in the first fifth`,
  );
}

function part(name: string, told: string, stdio: readonly unknown[]): ChildProcess {
  const words = ["--import", "tsx", import.meta.filename, `${name} ${told}`];
  return spawn(process.execPath, words, { cwd: packageRoot(), stdio: stdio as "pipe"[] });
}

function make({ articles }: Told): void {
  const all = syntheticSubgraphs(articles)[Symbol.iterator]();
  const write = (): void => {
    for (let next = all.next(); !next.done; next = all.next())
      if (!process.stdout.write(`${JSON.stringify(next.value)}\n`))
        return void process.stdout.once("drain", write);
  };
  write();
}

async function load({ uri, options, articles }: Told): Promise<void> {
  const store = await openStore(uri, options);
  async function* made() {
    for await (const line of linesIn(process.stdin)) yield JSON.parse(line);
  }
  let early = 0;
  const counts = await store.load(made(), (done) => {
    if (done <= articles / 5) early = most();
  });
  await store.close();
  console.log(JSON.stringify({ edges: counts.edgesCreated, early, most: most() }));
}

/** The most that this process has held, in kB. Linux counts in `maxRSS` what its parent held when it was started. */
function most(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))![1]);
}

if (own?.startsWith("make {")) make(JSON.parse(own.slice(5)));
if (own?.startsWith("load {")) await load(JSON.parse(own.slice(5)));
