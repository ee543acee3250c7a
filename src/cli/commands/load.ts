import { Extraction } from "../../../schema/index.ts";
import { readDump } from "../../graph/read-dump.ts";
import type { Subgraph } from "../../graph/subgraph.ts";
import { subgraphOf } from "../../graph/subgraph-of.ts";
import type { Configuration } from "../configuration.ts";
import { linesOf } from "../lines.ts";
import { note, print } from "../output.ts";
import { withStore } from "../stores.ts";
import { CommandError } from "../usage-error.ts";

/** Loads a dump, or extractions, into the store. A dump is taken whole or not at all; an extraction that is none is refused by its line. Gives 3 where some were refused. */
export async function load(configuration: Configuration, file: string): Promise<number> {
  const lines: string[] = [];
  for await (const line of await linesOf(file)) if (line.trim() !== "") lines.push(line);
  if (lines.length === 0) throw new CommandError(`${file} is empty: nothing to load`);
  let refused = 0;
  const subgraphs = isExtraction(lines[0]!)
    ? lines.flatMap((line, index) => {
        const read = extracted(line);
        if (typeof read !== "string") return [read];
        refused += 1;
        note(`refused ${file}:${index + 1}: ${read}`);
        return [];
      })
    : await readDump(lines);
  if (subgraphs.length === 0) return 1;
  const counts = await withStore(configuration, "write", (store) => store.load(subgraphs));
  await print(
    `${counts.written} articles written, ${counts.unchanged} unchanged: ${counts.nodesCreated} nodes and ${counts.edgesCreated} relationships created in ${configuration.store}\n`,
  );
  return refused > 0 ? 3 : 0;
}

function isExtraction(line: string): boolean {
  try {
    return typeof (JSON.parse(line) as { contract?: unknown }).contract === "number";
  } catch {
    return false;
  }
}

/** The graph of one line, or why it is none. */
function extracted(line: string): Subgraph | string {
  try {
    const read = Extraction.safeParse(JSON.parse(line));
    if (!read.success)
      return `is no extraction: ${read.error.issues[0]?.path.join(".")}: ${read.error.issues[0]?.message}`;
    return subgraphOf(read.data);
  } catch (error) {
    return error instanceof SyntaxError ? "is not valid JSON" : (error as Error).message;
  }
}
