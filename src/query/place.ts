import type { NamedQuery } from "./named-query.ts";

/** A row as the store gives it. */
export type Found = Readonly<Record<string, unknown>>;

/**
 * A place in the order of a query's rows, right behind one of them: what the order begins with, then where the row
 * stands. Rows come and go elsewhere without moving it.
 */
export interface Place {
  /** Of a report its date, else the time, the row's key or the article itself. */
  readonly group: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** Rows behind it that stand at these very characters, and those of the same group. */
  readonly same: number;
  readonly before: number;
}

/** No report or time is later. */
export const last = "~~";

/** A report's key in the order: its date, those without one last, and its id. */
export function reportKey(published: unknown, id: string): string {
  return `${typeof published === "string" ? published : "~"} ${id}`;
}

/** The first key of the order's beginning that may have rows after a place. */
export function keyOf({ group, article }: Place, pages: NamedQuery["pages"]): string {
  return pages === "report" ? reportKey(group, article) : group;
}

/** Takes rows in their order and leaves out those behind a place. */
export function beyond(place: Place | undefined, pages: NamedQuery["pages"]): (row: Found) => boolean {
  if (!place) return () => true;
  let left = place.same;
  const own = ownGroup(place, pages);
  return (row) => {
    if (groupOf(row, pages) !== own) return true;
    const way = compare(
      [row.article, Number(row.start ?? 0), Number(row.end ?? 0)],
      [place.article, place.start, place.end],
    );
    return way > 0 || (way === 0 && left-- <= 0);
  };
}

/** Follows rows as they are given out, some at a time; then says where the next goes on. Only the last of them and those that stand with it are looked at. */
export function follow(from: Place | undefined, pages: NamedQuery["pages"]) {
  let at = from;
  return {
    see: (rows: readonly Found[]): void => {
      const row = rows.at(-1);
      if (row === undefined) return;
      const [article, start, end] = [String(row.article), Number(row.start ?? 0), Number(row.end ?? 0)];
      const group = groupOf(row, pages);
      const isHere = (one: Found): boolean =>
        one.article === row.article && Number(one.start ?? 0) === start && Number(one.end ?? 0) === end;
      const before = trailing(rows, (one) => groupOf(one, pages) === group);
      const same = trailing(rows.slice(rows.length - before), isHere);
      // What came before these goes on with them, where they are all of one kind.
      const sameGroup = before === rows.length && at !== undefined && ownGroup(at, pages) === group;
      const samePlace = same === rows.length && sameGroup && at!.article === article;
      const isSame = samePlace && at!.start === start && at!.end === end;
      at = {
        group,
        article,
        start,
        end,
        same: same + (isSame ? at!.same : 0),
        before: before + (sameGroup ? at!.before : 0),
      };
    },
    at: (): Place => at!,
  };
}

/** How many at the end of a list are of a kind. */
function trailing<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length - 1 - items.findLastIndex((one) => !is(one));
}

function groupOf(row: Found, pages: NamedQuery["pages"]): string {
  return String(pages === "time" ? row.when : pages === "key" ? row.key : row.article);
}

function ownGroup({ group, article }: Place, pages: NamedQuery["pages"]): string {
  return pages === "time" || pages === "key" ? group : article;
}

function compare(one: readonly unknown[], other: readonly unknown[]): number {
  for (const [at, value] of one.entries()) {
    const [a, b] = [value as string | number, other[at] as string | number];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
