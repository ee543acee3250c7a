import type { Parts } from "./parts.ts";

/** Writes down that an article touches a node. */
export function touch(disk: Pick<Parts<"touched">, "write">, node: string, article: string): void {
  disk.write("touched", node, `${node}\t${article}`);
}

/** For each node of a part that articles touch, those articles. */
export async function touchedIn(
  disk: Pick<Parts<"touched">, "read">,
  part: number,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const touched = new Map<string, Set<string>>();
  for await (const line of disk.read("touched", part)) {
    const [node, article] = line.split("\t") as [string, string];
    const articles = touched.get(node);
    if (articles) articles.add(article);
    else touched.set(node, new Set([article]));
  }
  return touched;
}
