import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { csvExport } from "../../graph/exports/csv.ts";
import { cypherExport } from "../../graph/exports/cypher.ts";
import { jsonExport } from "../../graph/exports/json.ts";
import type { Configuration } from "../configuration.ts";
import { note, print } from "../output.ts";
import { withStore } from "../stores.ts";
import { UsageError } from "../usage-error.ts";

export const exportFormats = ["json", "csv", "cypher"] as const;
type Format = (typeof exportFormats)[number];

/** Writes the graph for other tools: json and cypher to a file or standard output, csv (one file a table) to a folder. */
export async function exportGraph(
  configuration: Configuration,
  format: Format,
  out: string | undefined,
): Promise<number> {
  if (format === "csv" && out === undefined)
    throw new UsageError("--format csv writes several files: name a folder with --out");
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  await withStore(configuration, "read", async (store) => {
    for await (const one of store.nodes()) nodes.push(one);
    for await (const one of store.edges()) edges.push(one);
  });
  if (format === "csv") {
    await mkdir(out!, { recursive: true });
    for (const { name, content } of csvExport(nodes, edges)) await writeFile(join(out!, name), content);
    note(`${nodes.length} nodes and ${edges.length} relationships in ${out}`);
    return 0;
  }
  const pieces = format === "json" ? jsonExport(nodes, edges) : cypherExport(nodes, edges);
  if (out === undefined) for (const piece of pieces) await print(piece);
  else {
    const file = createWriteStream(out);
    for (const piece of pieces) file.write(piece);
    await new Promise<void>((resolve, reject) => {
      file.once("error", reject);
      file.end(resolve);
    });
    note(`${nodes.length} nodes and ${edges.length} relationships in ${out}`);
  }
  return 0;
}
