import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { worldOutlines } from "../../src/cli/world-outlines.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { loadQueries } from "../../src/query/load-queries.ts";
import { createApp } from "../../src/server/app.ts";
import type { Store } from "../../src/server/dependencies.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { median, say, timed } from "./measure.ts";
import { syntheticSubgraphs } from "./synthetic-graph.ts";

const runs = 7;

/**
 * How long each page of a large graph takes beside what the store is asked: the clock without the time in which an
 * answer of the store is awaited, asked for the first time by a service that just started (sentences are not divided
 * yet), and the bytes of its HTML. Words behind `pages` choose some by name. `DATELINE_BENCH_STORE` and `DATELINE_BENCH_ARTICLES` as for `queries`.
 */
export async function pagesBench(): Promise<void> {
  const { DATELINE_BENCH_ARTICLES: articles = "5200", DATELINE_BENCH_STORE: folder } = process.env;
  const temporary = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const store = await openStore(folder ?? join(temporary, "store"), {});
  if ((await store.articles()).size === 0) await store.load(syntheticSubgraphs(Number(articles)));
  const queries = await loadQueries(join(packageRoot(), "schema", "queries"));
  const outlines = worldOutlines();
  const watch = watching(store);
  const sentences = (text: string) => readDocument(text).sentences;
  const fresh = () => createApp({ store: watch.store, queries, sentences, outlines });
  const explorer = fresh();
  const words = process.argv.slice(3);
  let read = false;
  for (const [name, path] of await pagesOf(store)) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    const explore = path.startsWith("/explore");
    if (explore && !read) {
      const [ms, block] = await undisturbed(async () => (await explorer.request("/explore?limit=1")).text());
      read = true;
      say(
        "the explorer’s first answer",
        `${(ms / 1000).toFixed(1)} s`,
        `nobody waits longer than ${block.toFixed(0)} ms meanwhile`,
      );
    }
    const [own, all] = [[] as number[], [] as number[]];
    let bytes = 0;
    for (let run = 0; run < runs; run++) {
      // The explorer's catalogue is read once for all pages; another limit is another question to it.
      const app = explore ? explorer : fresh();
      const asked = explore ? `${path}&limit=${200 - run}` : path;
      const before = watch.waited();
      const [text, ms] = await timed(async () => (await app.request(asked)).text());
      own.push(ms - (watch.waited() - before));
      all.push(ms);
      bytes = text.length;
    }
    say(
      name,
      `own ${median(own).toFixed(0)} ms (${Math.min(...own).toFixed(0)} to ${Math.max(...own).toFixed(0)})`.padEnd(
        28,
      ),
      `with the store ${median(all).toFixed(0)} ms`.padEnd(24),
      `${(bytes / 1024).toFixed(0)} kB`,
    );
  }
  await store.close();
  rmSync(temporary, { recursive: true, force: true });
}

/** How long some work takes, and the longest time in which nothing else could be done. */
async function undisturbed(work: () => Promise<unknown>): Promise<readonly [ms: number, block: number]> {
  let [last, longest] = [performance.now(), 0];
  const clock = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  const [, ms] = await timed(work);
  clearInterval(clock);
  return [ms, longest];
}

/** The store, and for how many milliseconds at least one of its answers has been awaited so far. */
function watching(store: GraphStore): { readonly store: Store; readonly waited: () => number } {
  let [under, since, sum] = [0, 0, 0];
  const read: GraphStore["read"] = async (...asked) => {
    if (under++ === 0) since = performance.now();
    try {
      return await store.read(...asked);
    } finally {
      if (--under === 0) sum += performance.now() - since;
    }
  };
  const seen = new Proxy(store, {
    get: (own, name) => {
      if (name === "read") return read;
      const value = Reflect.get(own, name);
      return typeof value === "function" ? value.bind(own) : value;
    },
  });
  return { store: seen, waited: () => sum };
}

/** The pages with most on them, and ordinary ones. */
async function pagesOf(store: GraphStore): Promise<readonly (readonly [name: string, path: string])[]> {
  const first = async (statement: string): Promise<string> =>
    String((await store.read(statement, {}))[0]?.id);
  const by = (label: string, type: string, order = "DESC") =>
    first(
      `MATCH (n:${label})-[at:${type}]-() WITH n, count(at) AS times RETURN n.id AS id ORDER BY times ${order}, id LIMIT 1`,
    );
  const long = await first("MATCH (n:Article) RETURN n.id AS id ORDER BY size(n.text) DESC, id LIMIT 1");
  return [
    ["front", "/"],
    ["entity, the busiest", `/entity/${await by("Entity", "MENTIONED_IN")}`],
    ["entity, in one place", `/entity/${await by("Entity", "MENTIONED_IN", "")}`],
    ["event, the most told", `/event/${await by("Event", "REPORTED_IN")}`],
    ["statement", `/statement/${await by("Statement", "ABOUT")}`],
    ["article, the longest", `/article/${long}`],
    ["coverage of all articles", "/query/coverage"],
    ["who did what, all", "/query/who-did-what"],
    ["figures, all", "/query/figures"],
    ["disagreements, all", "/query/disagreements"],
    ["search without words", "/search"],
    ["search", "/search?q=rally"],
    ...["table", "graph", "timeline", "map"].map(
      (view) => [`explore, ${view}`, `/explore?view=${view}`] as const,
    ),
  ];
}
