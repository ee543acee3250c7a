import { articlesLike, articlesNamed } from "../../store/articles-named.ts";
import type { GraphStore, LoadCounts } from "../../store/graph-store.ts";
import { StoreError } from "../../store/store-error.ts";
import type { Configuration } from "../configuration.ts";
import { note, print } from "../output.ts";
import { withStore } from "../stores.ts";
import { CommandError } from "../usage-error.ts";

/**
 * Takes away what only these articles support, each by its id or its ref; where its own node is gone, by its id. The store
 * is opened once: an embedded one takes seconds for that, and an article milliseconds. Where one is not there, or its name
 * is several articles', none is taken away.
 */
export async function remove(configuration: Configuration, articles: readonly string[]): Promise<number> {
  const removed = async (store: GraphStore): Promise<void> => {
    const found = new Map<string, string>();
    for (const article of articles) {
      const id = await articleNamed(store, article);
      if (id !== undefined) found.set(id, article);
      else if (!isId.test(article)) throw await unknown(store, article);
      else await removeRemains(store, article);
    }
    for (const [id, article] of found) await tell(article, await store.remove(id));
  };
  await withStore(configuration, "write", removed, { existing: true, anyCount: true });
  return 0;
}

async function removeRemains(store: GraphStore, article: string): Promise<void> {
  const counts = await remains(store, article);
  if (counts === undefined) throw await unknown(store, article);
  note(`${article} was not there itself: what was left of it, and what no article supports, is removed`);
  await tell(article, counts);
}

function tell(article: string, { nodesRemoved, edgesRemoved }: LoadCounts): Promise<void> {
  return print(`removed ${article}: ${nodesRemoved} nodes and ${edgesRemoved} relationships\n`);
}

/** What an article's id looks like. */
const isId = /^[a-z]+-[0-9a-f]{16}$/;

async function articleNamed(store: GraphStore, article: string): Promise<string | undefined> {
  const [id, ...others] = await articlesNamed(store, article);
  if (id !== undefined && others.length > 0)
    throw new CommandError(
      `“${article}” is ${others.length + 1} articles: name one by its id (${[id, ...others].join(", ")})`,
    );
  return id;
}

/** Takes away what is left of an article; undefined where nothing is. */
async function remains(store: GraphStore, article: string): Promise<LoadCounts | undefined> {
  try {
    return await store.remove(article);
  } catch (error) {
    if (error instanceof StoreError && error.operation === "remove") return undefined;
    throw error;
  }
}

async function unknown(store: GraphStore, article: string): Promise<CommandError> {
  const like = await articlesLike(store, article);
  const meant = like.length === 0 ? "" : `; is it ${like.join(" or ")}?`;
  return new CommandError(`no article “${article}” in the store${meant}`);
}
