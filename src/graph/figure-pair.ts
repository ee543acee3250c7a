import type { Figure } from "../../schema/index.ts";
import type { Counted } from "./counted.ts";

/** A figure with what it counts. */
export type Side = { readonly figure: Figure; readonly counted: Counted };

/** What two figures disagree on; two pairs with one key are one disagreement. */
export interface Pair {
  readonly key: string;
  readonly kind: "conflict" | "differs";
  readonly about: string;
  readonly reason: string;
}

/** Whether two figures may count the same: one unit, people as such, the same noun or none, and not side by side in one clause. */
export function comparable(one: Side, other: Side): boolean {
  const [a, b] = [one.figure, other.figure];
  const sameClause =
    a.evidence && b.evidence && a.evidence.start === b.evidence.start && a.evidence.end === b.evidence.end;
  const [p, q] = [one.counted, other.counted];
  const same = (p.people && q.people) || p.head === q.head || p.head === undefined || q.head === undefined;
  return a.unit === "count" && b.unit === "count" && same && !sameClause;
}

/** What makes two pairs one: their kind, what they are about and their two values. */
export function keyOf(kind: string, what: string, one: Side, other: Side): string {
  const values = [one, other]
    .map(({ figure }) => String(figure.value ?? `${figure.low}–${figure.high}`))
    .sort();
  return [kind, what, ...values].join("\t");
}

/** The words of both. */
export function quoted(one: Side, other: Side): string {
  return `“${one.figure.text}” and “${other.figure.text}”`;
}
