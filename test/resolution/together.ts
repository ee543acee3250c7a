import type { Resolution } from "../../schema/index.ts";
import type { Marked } from "./marked.ts";

/** The labels of each entity by its name, those that stay open under "open". */
export function together(marked: Marked, resolution: Resolution): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [label, mention] of [...marked.mention].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const entity = resolution.entityOf[mention];
    const name = entity === undefined ? "open" : resolution.entities[entity]!.name;
    found[name] = name in found ? `${found[name]} ${label}` : label;
  }
  return found;
}
