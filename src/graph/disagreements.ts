import {
  type Disagreement,
  type Event,
  type Extraction,
  eventTypes,
  type Figure,
  stableId,
} from "../../schema/index.ts";
import { countedBy } from "./counted.ts";
import { findDateConflicts } from "./date-conflicts.ts";
import { comparable, keyOf, type Pair, quoted, type Side } from "./figure-pair.ts";
import { inTwoTellings } from "./figure-tellings.ts";
import { differInSize, excludeEachOther } from "./range.ts";

type Found = Pick<Extraction, "events" | "figures" | "entities" | "statements"> & { readonly text: string };

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
    .map((figure): Side => ({ figure, counted: countedBy(figure, found.text) }))
    .map(anew);
  const events = new Map(found.events.map((one) => [one.id, one]));
  const names = new Map(found.entities.map((one) => [one.id, one.name]));
  const told = { text: found.text, events, speakerOf: speakers(found.statements) };
  const seen = new Set<string>();
  const all: Disagreement[] = [];
  for (const [index, one] of sides.entries()) {
    for (const other of sides.slice(index + 1)) {
      const pair =
        inEvent(one, other, events) ?? inPlace(one, other, names) ?? inTwoTellings(one, other, told);
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

/** "Police put the number at 30": it is told of those whom the figure of the same event before it counts. */
function anew(side: Side, at: number, all: readonly Side[]): Side {
  const { figure, counted } = side;
  if (counted.predicate || counted.head !== undefined || figure.event === undefined) return side;
  const before = all.slice(0, at).findLast((one) => one.figure.event === figure.event);
  return before ? { figure, counted: { ...counted, predicate: before.counted.predicate } } : side;
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
  const name = nounOf(event);
  const about = attended ? attendanceOf(name ?? event.type) : name ? `${a} in ${name}` : `people ${a}`;
  return {
    key: keyOf("conflict", event.id, one, other),
    kind: "conflict",
    about,
    reason: `${quoted(one, other)} cannot both be the ${attended ? "attendance" : `number ${a}`}`,
  };
}

/** The name of an event told by a noun; a verb's is its whole phrase, "gathered outside the hall", and reads as no name. */
function nounOf({ name, trigger, lemma }: Event): string | undefined {
  const called = name ?? trigger.text;
  const isNoun =
    !called.startsWith(trigger.text) || [lemma, `${lemma}s`].includes(trigger.text.toLowerCase());
  return isNoun ? called : undefined;
}

function attendanceOf(name: string): string {
  return name === "action" ? "attendance" : `attendance of ${name}`;
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

function isGathering(predicate: string | undefined): boolean {
  return predicate === undefined || predicate === "gathered";
}

/** Who gives a figure: the speaker, else the words that name one, else the source; undefined for a pronoun of nobody known. */
function speakers(statements: Found["statements"]): (figure: Figure) => string | undefined {
  const byId = new Map(statements.map((one) => [one.id, one]));
  return ({ voice }) => {
    const statement = byId.get(voice);
    const words = statement?.speakerMention?.text;
    if (!statement?.speaker && words && /^(?:he|she|they|it|who|we|i)$/iu.test(words)) return undefined;
    return statement ? (statement.speaker ?? words?.toLowerCase() ?? voice) : voice;
  };
}
