import { groupBy } from "../../../schema/group-by.ts";
import type { Catalogue, Claim } from "./catalogue.ts";

/** What stands beside a node: its assertions by the node at their other end, in the order of their ids, and their articles. */
export interface Near {
  readonly by: ReadonlyMap<string, readonly Claim[]>;
  readonly articles: ReadonlySet<string>;
}

/** Kept by the list of a node's assertions: that of a busy one is long, and the same in every picture. */
const known = new WeakMap<readonly Claim[], Near>();
const nothing: Near = { by: new Map(), articles: new Set() };

/** What stands beside a node; itself, where something is asserted of it and itself. */
export function nearOf({ at }: Pick<Catalogue, "at">, id: string): Near {
  const claims = at.get(id);
  if (!claims) return nothing;
  const found = known.get(claims) ?? sortedOut(claims, id);
  known.set(claims, found);
  return found;
}

/** Which of the nodes `there` stand beside a node: the shorter of the two lists is gone through. */
export function besideOf({ by }: Near, there: ReadonlyMap<string, unknown>): readonly string[] {
  const [few, many] = by.size < there.size ? [by, there] : [there, by];
  return [...few.keys()].filter((id) => many.has(id));
}

function sortedOut(claims: readonly Claim[], id: string): Near {
  const by = groupBy(claims, ({ from, to }) => (from === id ? to : from));
  return { by, articles: new Set(claims.map(({ article }) => article)) };
}
