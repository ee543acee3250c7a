import type { ExploreOrder } from "../../../schema/index.ts";
import type { Match } from "./match.ts";

type Compare = (a: Match, b: Match) => number;

const reports = ({ tellings }: Match): number => new Set(tellings.map(({ article }) => article)).size;
const weight = ({ tellings }: Match): number => Math.min(...tellings.map((one) => one.weight));
/** How much is known of it: who, whom, where and when count more than that it happened. */
const known = ({ entry }: Match): number =>
  entry.parties.filter(({ id }) => id !== null).length + (entry.days ? 1 : 0);
const byDate = (a: Match, b: Match): number => (a.entry.days?.first ?? 0) - (b.entry.days?.first ?? 0);
const byId: Compare = (a, b) => (a.entry.id < b.entry.id ? -1 : 1);
/** What has no date comes last either way. */
const datedFirst: Compare = (a, b) => Number(a.entry.days === null) - Number(b.entry.days === null);

const orders: Readonly<Record<ExploreOrder, Compare>> = {
  weight: (a, b) => reports(b) - reports(a) || weight(a) - weight(b) || known(b) - known(a) || byId(a, b),
  newest: (a, b) => datedFirst(a, b) || byDate(b, a) || byId(a, b),
  oldest: (a, b) => datedFirst(a, b) || byDate(a, b) || byId(a, b),
};

/** Matches in an order; equal ones by id, so that the order is the same every time. */
export function sorted(matches: readonly Match[], order: ExploreOrder): readonly Match[] {
  return [...matches].sort(orders[order]);
}
