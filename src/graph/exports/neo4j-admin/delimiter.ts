import type { PropertyValue } from "../../../../schema/index.ts";
import type { GraphSource } from "../graph-source.ts";

const unusual = /[\u001c-\u001f\ue000-\uf8ff]/gu;

/** A character that stands in no list of the graph, to stand between the items of its lists. */
export async function freeDelimiter(graph: GraphSource): Promise<string> {
  const taken = new Set<string>();
  const look = (value: PropertyValue) => {
    if (typeof value !== "object") return;
    for (const item of value)
      if (typeof item === "string") for (const found of item.match(unusual) ?? []) taken.add(found);
  };
  for await (const { properties } of graph.nodes()) Object.values(properties).forEach(look);
  for await (const { properties } of graph.edges()) Object.values(properties).forEach(look);
  for (let code = 0x1f; code <= 0xf8ff; code = code === 0x1f ? 0xe000 : code + 1)
    if (!taken.has(String.fromCharCode(code))) return String.fromCharCode(code);
  throw new RangeError(
    "the lists of this graph have every character for private use: nothing can stand between their items",
  );
}
