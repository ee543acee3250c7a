import type { Subgraph } from "../../graph/subgraph.ts";
import type { Engine } from "../engine.ts";
import { failureKind } from "../failure.ts";
import type { LoadCounts, LoadOptions } from "../graph-store.ts";
import { hasRemains, ownsNothing, removeRemains } from "../remains.ts";
import { adoptSchema, readState, schemaVersion } from "../state.ts";
import { writeOnce } from "../write-once.ts";
import { batches } from "./batches.ts";
import { added, nothing } from "./counts.ts";
import { marksThere } from "./marks.ts";
import { type Pace, paceOf } from "./pace.ts";
import { withoutPassing } from "./passing-links.ts";
import { refusalOf } from "./refusal.ts";
import { type Turns, turnsOf } from "./turns.ts";
import { Overtaken, writeBatch } from "./write-batch.ts";

interface Load {
  readonly engine: Engine;
  readonly options: LoadOptions;
  readonly pace: Pace;
  readonly turns: Turns;
  readonly lasting: ReturnType<typeof withoutPassing>;
  /** The engine takes the next statement while it works on the one before, and lets several write. */
  readonly ahead: boolean;
  /** Whether the store says of itself what it holds: until it does, its state is locked first. */
  begun: boolean;
}

/** Writers where nobody says how many: one packs and begins the next transaction while the other's is kept. */
const usual = 2;

/**
 * Writes articles in batches, each one transaction, by as many writers as told. What the store has already is not written
 * again. An article that cannot be stored is found by halving its batch; all others are loaded. Throws `StoreError`: the
 * store cannot be written to, or, where nobody takes refusals, at the end the first article's reason.
 */
export async function loadArticles(
  engine: Engine,
  subgraphs: Iterable<Subgraph> | AsyncIterable<Subgraph>,
  options: LoadOptions,
): Promise<LoadCounts> {
  // The embedded engine has one writer, and what it does not share needs no second.
  const ahead = engine.name === "neo4j";
  const writers = ahead ? (options.writers ?? usual) : 1;
  const state = await readState(engine);
  const begun = state !== undefined;
  const own = { pace: paceOf(), turns: turnsOf(), lasting: withoutPassing() };
  const load: Load = { engine, options, ...own, ahead, begun };
  // Where the store is of another layout: the articles that come, for once all were written again it is of this one.
  const seen = begun && state.schema !== schemaVersion ? new Set<string>() : undefined;
  const failures: unknown[] = [];
  const running = new Map<Promise<void>, ReadonlySet<string>>();
  let counts = nothing;
  let done = 0;
  const write = async (batch: readonly Subgraph[]): Promise<void> => {
    try {
      const written = await store(load, batch, failures);
      counts = added(counts, written);
      done += batch.length;
      options.onProgress?.(done);
    } catch (error) {
      failures.unshift(error);
      failed = true;
    }
  };
  let failed = false;
  try {
    for await (const batch of batches(subgraphs, load.pace)) {
      const ids = new Set(batch.map((one) => one.article));
      const meets = () =>
        [...running.values()].some((others) => batch.some((one) => others.has(one.article)));
      while (running.size >= writers || meets()) await Promise.race(running.keys());
      if (failed) break;
      for (const id of seen === undefined ? [] : ids) seen!.add(id);
      const mine: Promise<void> = write(batch).then(() => void running.delete(mine));
      running.set(mine, ids);
    }
  } finally {
    await Promise.all(running.keys());
    if (failures.length === 0 && seen !== undefined) await adoptIfWhole(engine, seen);
    if (counts.written > 0) await engine.settle();
  }
  if (failures.length > 0) throw failures[0];
  return counts;
}

/** Writes what of a batch is not there. */
async function store(load: Load, batch: readonly Subgraph[], failures: unknown[]): Promise<LoadCounts> {
  const marks = await marksThere(load.engine, batch);
  const fresh = batch.filter((one) => marks.get(one.article) !== one.hash);
  const unchanged = { ...nothing, unchanged: batch.length - fresh.length };
  if (fresh.length === 0) return unchanged;
  for (const one of fresh) if (ownsNothing(one)) await mended(load, one);
  const early = load.ahead && load.begun && !fresh.some((one) => marks.has(one.article));
  return added(unchanged, await attempt(load, fresh, early, failures));
}

async function attempt(
  load: Load,
  batch: readonly Subgraph[],
  early: boolean,
  failures: unknown[],
): Promise<LoadCounts> {
  const { engine, turns, pace, options } = load;
  const place = turns.place();
  try {
    const start = performance.now();
    let waited = 0;
    const turn = async (): Promise<void> => {
      const asked = performance.now();
      await place.take();
      waited += performance.now() - asked;
    };
    const { changes, written, linked } = await writeOnce(
      engine,
      (writing) => writeBatch(writing, batch, { early, turn }),
      (now) => now.written === 0,
    ).finally(place.give);
    load.begun = true;
    if (batch.length > 1) pace.took(performance.now() - start - waited);
    const lasting = load.lasting(changes, linked);
    return { ...nothing, ...lasting, written, unchanged: batch.length - written };
  } catch (error) {
    const kind = failureKind(error);
    if (early && (error instanceof Overtaken || kind === "row")) return attempt(load, batch, false, failures);
    if (kind !== "row" && kind !== "memory") throw error;
    if (kind === "memory") pace.tooMuch();
    if (batch.length > 1) {
      const half = batch.length >> 1;
      const first = await attempt(load, batch.slice(0, half), early, failures);
      return added(first, await attempt(load, batch.slice(half), early, failures));
    }
    if (await mended(load, batch[0]!)) return attempt(load, batch, false, failures);
    if (options.onRefused) await options.onRefused(refusalOf(batch[0]!, error));
    else failures.push(error);
    return { ...nothing, refused: 1 };
  }
}

/** Takes away what is in an article's way: what is left of itself, where its own node is gone. Gives whether something was. */
async function mended({ engine }: Load, subgraph: Subgraph): Promise<boolean> {
  if (!(await hasRemains(engine, subgraph)) || (await marksThere(engine, [subgraph])).size > 0) return false;
  const removed = await removeRemains(engine, subgraph.article);
  return removed !== undefined && removed.nodesRemoved + removed.edgesRemoved > 0;
}

async function adoptIfWhole(engine: Engine, seen: ReadonlySet<string>): Promise<void> {
  const rows = await engine.read("MATCH (a:Article) RETURN a.id AS id");
  if (rows.every((row) => seen.has(String(row.id)))) await engine.write(adoptSchema);
}
