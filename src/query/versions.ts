import { groupBy } from "../../schema/group-by.ts";
import { isLater } from "../../schema/moment.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { known } from "./remembered.ts";

/** Which versions of an article an answer may rest on: those that stand, or those too that a later one has replaced. */
export const versionChoices = ["current", "all"] as const;
/** What the choice means, for who asks. */
export const versionsTold =
  "current: without what only replaced versions of an article say (those that a version of a later date stands for); all: with it";

/** One version and the one that it replaces. */
interface Replacing {
  readonly later: string;
  readonly laterDate: string | null;
  readonly earlier: string;
  readonly earlierDate: string | null;
}

const links = `MATCH (later:Article)-[:REPLACES]->(earlier:Article)
  RETURN later.id AS later, later.published AS laterDate, earlier.id AS earlier, earlier.published AS earlierDate`;

/**
 * The ids of articles of which a version stands that was certainly published later, in order; read once for each state
 * of a store. Versions of one day, or without a date, have an order of their own in the graph, so that it is the same in
 * whatever order they came; which of them is the correction nobody can tell, and none is left out.
 */
export async function replacedArticles(store: GraphStore, version: string): Promise<readonly string[]> {
  const kept = known<readonly string[]>(store, version, "replaced");
  const before = kept.get("all");
  if (before) return before;
  const found = replacedAmong((await store.read(links, {})) as unknown as readonly Replacing[]);
  kept.set("all", found);
  return found;
}

/** Among these articles and their versions, those of which nobody can tell which stands, in pairs, in order. */
export async function undecidedVersions(
  store: Pick<GraphStore, "read">,
  articles: ReadonlySet<string>,
): Promise<readonly (readonly [one: string, other: string])[]> {
  const rows = (await store.read(links, {})) as unknown as readonly Replacing[];
  return rows
    .filter((row) => articles.has(row.later) || articles.has(row.earlier))
    .filter((row) => !isLater(row.laterDate, row.earlierDate))
    .map(({ earlier, later }) => [earlier, later] as const)
    .sort();
}

/** Of these links, the versions behind which a certainly later one stands, be it several steps on. */
export function replacedAmong(rows: readonly Replacing[]): readonly string[] {
  const nexts = groupBy(rows, (row) => row.earlier);
  const isReplaced = ([first]: readonly Replacing[]): boolean => {
    const seen = new Set<string>();
    const open = [first!.earlier];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const { later, laterDate } of nexts.get(id) ?? []) {
        if (isLater(laterDate, first!.earlierDate)) return true;
        if (!seen.has(later)) open.push(later);
        seen.add(later);
      }
    }
    return false;
  };
  return [...nexts].flatMap(([id, out]) => (isReplaced(out) ? [id] : [])).sort();
}
