import {
  type Disagreement,
  type Event,
  type Extraction,
  eventTypes,
  type Figure,
  stableId,
} from "../../schema/index.ts";
import { type Counted, countedBy } from "./counted.ts";
import { findDateConflicts } from "./date-conflicts.ts";
import { differInSize, excludeEachOther } from "./range.ts";

type Found = Pick<Extraction, "events" | "figures" | "entities"> & { readonly text: string };
type Side = { readonly figure: Figure; readonly counted: Counted };

const gatherings: ReadonlySet<string> = new Set(
  eventTypes
    .filter((row) => row.domain === "protest" || row.also.some((role) => role === "attended"))
    .map((row) => row.type),
);

/**
 * What cannot both hold within one article (two attendances, two tolls, two dates of one event), and two numbers for what
 * may be the same people or things in one place. One for each pair of distinct values; where it is not clear that the
 * same is counted, none.
 */
export function findDisagreements(found: Found): readonly Disagreement[] {
  const sides = [...found.figures]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((figure) => ({ figure, counted: countedBy(figure, found.text) }));
  const events = new Map(found.events.map((one) => [one.id, one]));
  const names = new Map(found.entities.map((one) => [one.id, one.name]));
  const seen = new Set<string>();
  const all: Disagreement[] = [];
  for (const [index, one] of sides.entries()) {
    for (const other of sides.slice(index + 1)) {
      const pair = inEvent(one, other, events) ?? inPlace(one, other, names);
      if (!pair || seen.has(pair.key)) continue;
      seen.add(pair.key);
      const between: [string, string] = [one.figure.id, other.figure.id];
      all.push({
        id: stableId("d", pair.kind, ...between),
        kind: pair.kind,
        about: pair.about,
        between,
        reason: pair.reason,
      });
    }
  }
  return [...all, ...findDateConflicts(found.events)];
}

interface Pair {
  readonly key: string;
  readonly kind: "conflict" | "differs";
  readonly about: string;
  readonly reason: string;
}

/** Two counts of one event that exclude each other. */
function inEvent(one: Side, other: Side, events: ReadonlyMap<string, Event>): Pair | undefined {
  const event = one.figure.event === undefined ? undefined : events.get(one.figure.event);
  if (!event || other.figure.event !== event.id || !comparable(one, other)) return undefined;
  if (!excludeEachOther(one.figure, other.figure)) return undefined;
  const [a, b] = [one, other].map(({ counted }) => counted.predicate?.predicate);
  const attended =
    gatherings.has(event.type) &&
    one.counted.people &&
    other.counted.people &&
    isGathering(a) &&
    isGathering(b);
  if (!attended && (a === undefined || a !== b)) return undefined;
  const name = event.name ?? event.trigger.text;
  const about = attended ? `attendance of ${name}` : `${a} in ${name}`;
  return {
    key: keyOf("conflict", event.id, one, other),
    kind: "conflict",
    about,
    reason: `${quoted(one, other)} cannot both be the ${attended ? "attendance" : `number ${a}`}`,
  };
}

/** Two counts in one place, of no one event, that differ in size. */
function inPlace(one: Side, other: Side, names: ReadonlyMap<string, string>): Pair | undefined {
  const { where } = one.figure;
  if (where === undefined || other.figure.where !== where || !comparable(one, other)) return undefined;
  if (one.figure.event !== undefined && other.figure.event !== undefined) return undefined;
  const [a, b] = [one.counted.predicate, other.counted.predicate];
  if (!a || a !== b || a.predicate === "gathered" || !differInSize(one.figure, other.figure))
    return undefined;
  const [p, q] = [one, other].map(({ figure }) => figure.period?.value ?? figure.period?.text.text);
  if (p !== q && (a.adds || (p !== undefined && q !== undefined))) return undefined;
  const noun =
    one.counted.head === other.counted.head && one.counted.head !== undefined
      ? one.figure.counts!.text
      : "people";
  const about = `${noun} in ${names.get(where) ?? "one place"}`;
  return {
    key: keyOf("differs", where, one, other),
    kind: "differs",
    about,
    reason: `${quoted(one, other)} may count the same ${noun}`,
  };
}

/** Whether two figures may count the same: one unit, people as such or the same noun, and not side by side in one clause. */
function comparable(one: Side, other: Side): boolean {
  const [a, b] = [one.figure, other.figure];
  const sameClause =
    a.evidence && b.evidence && a.evidence.start === b.evidence.start && a.evidence.end === b.evidence.end;
  const same = (one.counted.people && other.counted.people) || one.counted.head === other.counted.head;
  return a.unit === "count" && b.unit === "count" && same && !sameClause;
}

function isGathering(predicate: string | undefined): boolean {
  return predicate === undefined || predicate === "gathered";
}

function keyOf(kind: string, what: string, one: Side, other: Side): string {
  const values = [one, other]
    .map(({ figure }) => String(figure.value ?? `${figure.low}–${figure.high}`))
    .sort();
  return [kind, what, ...values].join("\t");
}

function quoted(one: Side, other: Side): string {
  return `“${one.figure.text}” and “${other.figure.text}”`;
}
