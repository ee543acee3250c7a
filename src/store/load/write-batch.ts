import type { Subgraph } from "../../graph/subgraph.ts";
import { type Changes, changesSince, type Writing } from "../engine.ts";
import {
  type Linkable,
  type Linked,
  linkArticles,
  linkable,
  linkKeys,
  linkKeysOf,
} from "../link-articles.ts";
import { removeArticles } from "../remove-articles.ts";
import { beside } from "../rows.ts";
import { lockState, nextState, type StoreState, seenState } from "../state.ts";
import { StoreError } from "../store-error.ts";
import { writeOwn, writeShared, writingsOf } from "../write-articles.ts";
import { marksIn } from "./marks.ts";

/** What was written of a batch; the rest was there. */
export interface Written {
  readonly changes: Changes;
  readonly written: number;
  /** Of the changes, the links between articles. */
  readonly linked: Linked;
}

/** How a batch is written. */
export interface Manner {
  /** What its articles have, and what leads to shared nodes that are there, is written before the store's state is locked: others may be at work meanwhile. */
  readonly early: boolean;
  /** Waits, not for ever, until no other writer of this process has the state: waiting here costs nothing, in the database it does. */
  readonly turn: () => Promise<void>;
}

/** What a writer counted on is otherwise: the batch is to be written with the state locked first. */
export class Overtaken extends StoreError {
  constructor(value: string) {
    super("write beside others", value, "articles that are not there, in a store that was begun");
  }
}

/**
 * Writes a batch of articles in one transaction: those whose mark is there are left, others are put in the old one's
 * place. The store's state is locked before anything that several articles share, so that writers follow each other there
 * and never wait for each other in a circle; `early`, what only these articles have is written before that. Throws
 * `Overtaken` where that will not do.
 */
export function writeBatch(writing: Writing, batch: readonly Subgraph[], manner: Manner): Promise<Written> {
  return manner.early ? writeEarly(writing, batch, manner) : writeAlone(writing, batch, manner);
}

async function writeAlone(writing: Writing, batch: readonly Subgraph[], manner: Manner): Promise<Written> {
  await manner.turn();
  const before = await lockState(writing);
  const there = await marksIn(writing, batch);
  const fresh = batch.filter((one) => there.get(one.article) !== one.hash);
  if (fresh.length === 0) return nothingOf(writing);
  const start = writing.changes();
  const old = fresh.map((one) => one.article).filter((id) => there.has(id));
  const keys = await linkKeys(writing, old);
  await removeArticles(writing, old);
  const writings = writingsOf(fresh);
  await writeShared(writing, writings, await writeOwn(writing, writings, false));
  const articles = await linkable(writing, [keys, linkKeysOf(fresh)]);
  return settle(writing, before, start, fresh, articles);
}

async function writeEarly(writing: Writing, batch: readonly Subgraph[], manner: Manner): Promise<Written> {
  const [seen, there] = await beside(writing, [() => seenState(writing), () => marksIn(writing, batch)]);
  const fresh = batch.filter((one) => there.get(one.article) !== one.hash);
  if (seen === undefined || fresh.some((one) => there.has(one.article))) throw new Overtaken("an article");
  if (fresh.length === 0) return nothingOf(writing);
  const start = writing.changes();
  const writings = writingsOf(fresh);
  const written = await writeOwn(writing, writings, true);
  await manner.turn();
  // What is read here is asked for at once, behind the lock.
  const [before, , articles] = await beside(writing, [
    () => lockState(writing),
    () => writeShared(writing, writings, written),
    () => linkable(writing, [linkKeysOf(fresh)]),
  ]);
  return settle(writing, before, start, fresh, articles);
}

async function settle(
  writing: Writing,
  before: StoreState,
  start: Changes,
  fresh: readonly Subgraph[],
  articles: Linkable,
): Promise<Written> {
  const linked = await linkArticles(writing, articles);
  const changes = changesSince(start, writing.changes());
  const deed = fresh.map((one) => `${one.article} ${one.hash}`).join("\n");
  await nextState(writing, before, changes, `load\n${deed}`);
  return { changes, written: fresh.length, linked };
}

function nothingOf(writing: Writing): Written {
  return {
    changes: changesSince(writing.changes(), writing.changes()),
    written: 0,
    linked: { made: [], gone: [] },
  };
}
