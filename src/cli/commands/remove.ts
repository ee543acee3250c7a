import type { GraphStore } from "../../store/graph-store.ts";
import type { Configuration } from "../configuration.ts";
import { print } from "../output.ts";
import { withStore } from "../stores.ts";
import { CommandError } from "../usage-error.ts";

/** Takes away what only one article supports. `article` is its id or its ref. */
export async function remove(configuration: Configuration, article: string): Promise<number> {
  const counts = await withStore(configuration, "write", async (store) =>
    store.remove(await articleNamed(store, article)),
  );
  await print(`removed ${article}: ${counts.nodesRemoved} nodes and ${counts.edgesRemoved} relationships\n`);
  return 0;
}

async function articleNamed(store: GraphStore, article: string): Promise<string> {
  const exact = await store.read("MATCH (a:Article {id: $article}) RETURN a.id AS id", { article });
  if (exact.length > 0) return article; // by its id no other article is looked at
  const rows = await store.read("MATCH (a:Article) WHERE a.ref = $article RETURN a.id AS id ORDER BY id", {
    article,
  });
  if (rows.length === 0) throw new CommandError(`no article “${article}” in the store`);
  if (rows.length > 1)
    throw new CommandError(
      `“${article}” is ${rows.length} articles: name one by its id (${rows.map((row) => row.id).join(", ")})`,
    );
  return String(rows[0]!.id);
}
