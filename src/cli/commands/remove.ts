import { articlesLike, articlesNamed } from "../../store/articles-named.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import type { Configuration } from "../configuration.ts";
import { print } from "../output.ts";
import { withStore } from "../stores.ts";
import { CommandError } from "../usage-error.ts";

/** Takes away what only one article supports. `article` is its id or its ref. */
export async function remove(configuration: Configuration, article: string): Promise<number> {
  const removed = async (store: GraphStore) => store.remove(await articleNamed(store, article));
  const counts = await withStore(configuration, "write", removed, { existing: true });
  await print(`removed ${article}: ${counts.nodesRemoved} nodes and ${counts.edgesRemoved} relationships\n`);
  return 0;
}

async function articleNamed(store: GraphStore, article: string): Promise<string> {
  const [id, ...others] = await articlesNamed(store, article);
  if (id === undefined) {
    const like = await articlesLike(store, article);
    const meant = like.length === 0 ? "" : `; is it ${like.join(" or ")}?`;
    throw new CommandError(`no article “${article}” in the store${meant}`);
  }
  if (others.length > 0)
    throw new CommandError(
      `“${article}” is ${others.length + 1} articles: name one by its id (${[id, ...others].join(", ")})`,
    );
  return id;
}
