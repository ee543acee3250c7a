import type { ExploreOrder } from "../../../schema/index.ts";
import type { Match } from "./match.ts";

/** A match with what it is ordered by, each worked out once. */
interface Keyed {
  readonly match: Match;
  readonly id: string;
  readonly reports: number;
  /** Its place in the report of which it is the weightiest part. */
  readonly weight: number;
  /** How much is known of it: who, whom, where and when count more than that it happened. */
  readonly known: number;
  readonly first: number | undefined;
}
type Compare = (a: Keyed, b: Keyed) => number;

const byDate: Compare = (a, b) => (a.first === b.first ? 0 : (a.first ?? 0) < (b.first ?? 0) ? -1 : 1);
const byId: Compare = (a, b) => (a.id < b.id ? -1 : 1);
/** What has no date comes last either way. */
const datedFirst: Compare = (a, b) => Number(a.first === undefined) - Number(b.first === undefined);

const orders: Readonly<Record<ExploreOrder, Compare>> = {
  weight: (a, b) => b.reports - a.reports || a.weight - b.weight || b.known - a.known || byId(a, b),
  newest: (a, b) => datedFirst(a, b) || byDate(b, a) || byId(a, b),
  oldest: (a, b) => datedFirst(a, b) || byDate(a, b) || byId(a, b),
};

/** Matches in an order; equal ones by id, so that the order is the same every time. */
export function sorted(matches: readonly Match[], order: ExploreOrder): readonly Match[] {
  return matches
    .map(keyed)
    .sort(orders[order])
    .map(({ match }) => match);
}

function keyed(match: Match): Keyed {
  const { entry, tellings } = match;
  return {
    match,
    id: entry.id,
    reports: tellings.length === 1 ? 1 : new Set(tellings.map(({ article }) => article)).size,
    weight: Math.min(...tellings.map((one) => one.weight)),
    known: entry.parties.filter(({ id }) => id !== null).length + (entry.days ? 1 : 0),
    first: entry.days?.first,
  };
}
