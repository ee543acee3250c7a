import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FormatRow } from "../../src/graph/exports/formats.table.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { formats } from "../../src/server/exports/formats.table.ts";
import { wholeGraph } from "../../src/server/exports/whole.ts";
import { storeBeside } from "../../src/store/beside.ts";
import { openStore } from "../../src/store/open-store.ts";
import { say } from "./measure.ts";
import { syntheticSubgraphs } from "./synthetic-graph.ts";

interface Measured {
  readonly things: number;
  readonly bytes: number;
  readonly first: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly before: number;
  readonly most: number;
  readonly heap: number;
}

/** Reads as much as a form does and writes nothing: what the store takes by itself. */
const nothing: Pick<FormatRow, "write"> & { readonly format: string } = {
  format: "nothing",
  write: async function* ({ graph }) {
    for await (const _ of graph.nodes()) yield { file: "", text: "" };
    for await (const _ of graph.edges()) yield { file: "", text: "" };
  },
};
const forms = [nothing, ...formats];

/**
 * Every form of export of a large graph, each in a process of its own that throws the text away: nodes and relationships
 * a second, bytes, when the first piece comes, processor time, and memory before and at most, of which
 * the JavaScript heap; the first row only reads the graph. Words behind `exports`
 * choose some by name. `DATELINE_BENCH_STORE` and `DATELINE_BENCH_ARTICLES` as for `queries`.
 */
export async function exportsBench(): Promise<void> {
  const { DATELINE_BENCH_ARTICLES: articles = "5200", DATELINE_BENCH_STORE: given } = process.env;
  const temporary = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const folder = given ?? join(temporary, "store");
  const store = await openStore(folder, {});
  if ((await store.articles()).size === 0) await store.load(syntheticSubgraphs(Number(articles)));
  await store.close();
  const words = process.argv.slice(3);
  for (const { format } of forms) {
    if (words.length > 0 && !words.includes(format)) continue;
    const child = spawnSync(
      process.execPath,
      ["--expose-gc", "--import", "tsx", import.meta.filename, `write ${format}`, folder],
      { cwd: packageRoot(), encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
    );
    if (child.status !== 0) throw new Error(`${format} ended with ${child.status}`);
    const { things, bytes, first, seconds, cpu, before, most, heap } = JSON.parse(child.stdout) as Measured;
    say(
      format,
      `${Math.round(things / seconds)} nodes and relationships a second`,
      `${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor time`,
      `first piece ${first.toFixed(0)} ms`,
      `memory ${before.toFixed(0)} → at most ${most.toFixed(0)} MB, JavaScript heap ${heap.toFixed(0)}`,
    );
  }
  rmSync(temporary, { recursive: true, force: true });
}

/** Writes one form and says what it took. */
async function written(format: string, folder: string): Promise<Measured> {
  const store = await openStore(folder, { readOnly: true });
  const row = forms.find((one) => one.format === format)!;
  const [counted] = await store.read("MATCH (n) RETURN count(n) AS nodes", {});
  const [joined] = await store.read("MATCH ()-[e]->() RETURN count(e) AS edges", {});
  globalThis.gc?.();
  const memory = () => process.memoryUsage.rss() / 1e6;
  const before = memory();
  let [most, heap, bytes, first] = [before, 0, 0, 0];
  const watch = setInterval(() => {
    most = Math.max(most, memory());
    heap = Math.max(heap, process.memoryUsage().heapTotal / 1e6);
  }, 50);
  const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
  const beside = format === "neo4j-admin" ? await storeBeside(store) : undefined;
  for await (const { text } of row.write({
    graph: wholeGraph(store),
    base: "http://127.0.0.1:7070/",
    beside,
  })) {
    if (text === "") continue;
    first ||= performance.now() - began;
    bytes += Buffer.byteLength(text);
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  await store.close();
  const things = Number(counted!.nodes) + Number(joined!.edges);
  return { things, bytes, first, seconds, cpu: (user + system) / 1e6, before, most, heap };
}

const [own, folder] = process.argv.slice(2);
if (own?.startsWith("write ")) console.log(JSON.stringify(await written(own.slice(6), folder!)));
