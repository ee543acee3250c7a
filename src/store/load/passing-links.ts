import type { Changes } from "../engine.ts";
import type { Linked } from "../link-articles.ts";

/**
 * Tells of what transactions of one load changed what stays when it ends: a link between two versions goes when one
 * comes that stands between them, and was neither gained nor lost then. In whatever order the transactions are told.
 */
export function withoutPassing(): (changes: Changes, linked: Linked) => Changes {
  const made = new Map<string, number>();
  return (changes, linked) => {
    let passing = 0;
    for (const id of linked.made) {
      const before = made.get(id) ?? 0;
      if (before < 0) passing++;
      made.set(id, before + 1);
    }
    for (const id of linked.gone) {
      const before = made.get(id) ?? 0;
      if (before > 0) passing++;
      made.set(id, before - 1);
    }
    return {
      ...changes,
      edgesCreated: changes.edgesCreated - passing,
      edgesRemoved: changes.edgesRemoved - passing,
    };
  };
}
