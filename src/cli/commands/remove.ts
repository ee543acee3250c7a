import { articlesLike, articlesNamed } from "../../store/articles-named.ts";
import type { GraphStore, LoadCounts } from "../../store/graph-store.ts";
import { StoreError } from "../../store/store-error.ts";
import type { Configuration } from "../configuration.ts";
import { note, print } from "../output.ts";
import { withStore } from "../stores.ts";
import { CommandError } from "../usage-error.ts";

/** Takes away what only one article supports. `article` is its id or its ref; where its own node is gone, its id. */
export async function remove(configuration: Configuration, article: string): Promise<number> {
  const removed = async (store: GraphStore) => {
    const id = await articleNamed(store, article);
    if (id !== undefined) return store.remove(id);
    const counts = isId.test(article) ? await remains(store, article) : undefined;
    if (counts === undefined) throw await unknown(store, article);
    note(`${article} was not there itself: what was left of it, and what no article supports, is removed`);
    return counts;
  };
  const counts = await withStore(configuration, "write", removed, { existing: true, anyCount: true });
  await print(`removed ${article}: ${counts.nodesRemoved} nodes and ${counts.edgesRemoved} relationships\n`);
  return 0;
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
