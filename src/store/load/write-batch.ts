import type { Subgraph } from "../../graph/subgraph.ts";
import { type Changes, changesSince, type Writing } from "../engine.ts";
import { type LinkKeys, linkArticles, linkKeys, linkKeysOf } from "../link-articles.ts";
import { removeArticles } from "../remove-articles.ts";
import { lockState, nextState, type StoreState, seenState } from "../state.ts";
import { StoreError } from "../store-error.ts";
import { type Manner, writeArticles } from "../write-articles.ts";
import { marksIn } from "./marks.ts";

/** What was written of a batch; the rest was there. */
export interface Written {
  readonly changes: Changes;
  readonly written: number;
}

/** Another writer changed what this one counted on: to be written again, alone. */
export class Overtaken extends StoreError {
  constructor(value: string) {
    super("write beside others", value, "nothing to be taken away meanwhile");
  }
}

/**
 * Writes a batch of articles in one transaction: those whose mark is there are left, others are put in the old one's
 * place. Alone, the store's state is locked first, and all follows in peace. Together with other writers it is locked
 * last, for the links between articles and the counts: the transactions run side by side and are kept one after the other.
 * Throws `Overtaken` where only the first way will do.
 */
export function writeBatch(writing: Writing, batch: readonly Subgraph[], manner: Manner): Promise<Written> {
  return manner.together ? writeTogether(writing, batch, manner) : writeAlone(writing, batch, manner);
}

async function writeAlone(writing: Writing, batch: readonly Subgraph[], manner: Manner): Promise<Written> {
  const before = await lockState(writing);
  const there = await marksIn(writing, batch);
  const fresh = batch.filter((one) => there.get(one.article) !== one.hash);
  if (fresh.length === 0) return { changes: changesSince(writing.changes(), writing.changes()), written: 0 };
  const start = writing.changes();
  const old = fresh.map((one) => one.article).filter((id) => there.has(id));
  const keys = await linkKeys(writing, old);
  await removeArticles(writing, old);
  await writeArticles(writing, fresh, manner);
  return settle(writing, before, start, fresh, [keys], old.length > 0);
}

async function writeTogether(writing: Writing, batch: readonly Subgraph[], manner: Manner): Promise<Written> {
  const seen = await seenState(writing);
  const there = await marksIn(writing, batch);
  const fresh = batch.filter((one) => there.get(one.article) !== one.hash);
  if (seen === undefined || fresh.some((one) => there.has(one.article))) throw new Overtaken("an article");
  const start = writing.changes();
  if (fresh.length === 0) return { changes: changesSince(start, start), written: 0 };
  await writeArticles(writing, fresh, manner);
  const before = await lockState(writing);
  if (before.removals !== seen.removals) throw new Overtaken(fresh[0]!.article);
  return settle(writing, before, start, fresh, [], false);
}

async function settle(
  writing: Writing,
  before: StoreState,
  start: Changes,
  fresh: readonly Subgraph[],
  keys: readonly LinkKeys[],
  removed: boolean,
): Promise<Written> {
  await linkArticles(writing, [...keys, linkKeysOf(fresh)]);
  const changes = changesSince(start, writing.changes());
  const deed = fresh.map((one) => `${one.article} ${one.hash}`).join("\n");
  await nextState(writing, before, changes, `load\n${deed}`, removed);
  return { changes, written: fresh.length };
}
