import type { EventDraft, Resolution } from "../../schema/index.ts";
import { eventTypeRow } from "../../schema/index.ts";
import type { Work } from "./context.ts";
import { weightOf } from "./event-weight.ts";

interface Known {
  readonly drafts: number[];
  readonly reasons: string[];
  type: EventDraft["type"];
}

/** The entity set that a mention stands for. */
export type SetOf = (mention: number) => number;

/** Which tellings are of one event, and which event is a part of another; the main event first. */
export function joinEvents(work: Work): Resolution["events"] {
  const { draft } = work;
  const known: Known[] = [];
  const at = new Map<number, Known>();
  for (const telling of draft.events) {
    const linked = telling.sameAs === undefined ? undefined : at.get(telling.sameAs);
    const [match, reason] = linked
      ? [linked, "one telling by its syntax"]
      : (findSame(work, known, telling) ?? [undefined, ""]);
    if (match) {
      match.drafts.push(telling.id);
      match.reasons.push(`“${telling.trigger.text}” (${telling.trigger.start}): ${reason}`);
      at.set(telling.id, match);
    } else {
      const event: Known = { drafts: [telling.id], reasons: [], type: telling.type };
      known.push(event);
      at.set(telling.id, event);
    }
  }
  const ordered = known
    .map((event) => ({ event, weight: weightOf(work, event.drafts) }))
    .sort((a, b) => b.weight - a.weight || a.event.drafts[0]! - b.event.drafts[0]!)
    .map(({ event }) => event);
  return ordered.map((event) => {
    const whole = ordered.findIndex((other) => other !== event && contains(work, other, event));
    return { drafts: event.drafts, reasons: event.reasons, ...(whole >= 0 ? { partOf: whole } : {}) };
  });
}

const gatherings = (type: EventDraft["type"]): boolean =>
  type !== "action" && (eventTypeRow(type).also as readonly string[]).includes("attended");
const repeated = new Set<EventDraft["type"]>([
  "genocide",
  "aggression",
  "bombardment",
  "siege",
  "war",
  "killing",
  "invasion",
  "occupation",
  "military offensive",
  "attack",
  "coup",
  "election",
  "earthquake",
  "storm",
  "flood",
  "fire",
  "accident",
  "explosion",
  "epidemic",
  "summit",
  "trial",
  "lawsuit",
  "ceasefire",
  "agreement",
  "contract",
  "acquisition",
  "merger",
  "launch",
  "order",
  "death",
  "strike",
]);

function findSame(
  work: Work,
  known: readonly Known[],
  telling: EventDraft,
): readonly [Known, string] | undefined {
  const { events } = work.draft;
  const recent = [...known].reverse();
  if (telling.generic || (telling.type === "meeting" && telling.lemma === "gathering")) {
    if (!telling.definite) return undefined;
    const open = recent.filter(
      (one) =>
        gatherings(one.type) &&
        one.drafts.some((id) => events[id]!.number !== "plural") &&
        !one.drafts.some((id) => events[id]!.number === "plural"),
    );
    const best = open.sort(
      (a, b) => b.drafts.length - a.drafts.length || b.drafts.at(-1)! - a.drafts.at(-1)!,
    )[0];
    return best ? [best, `“the ${telling.lemma}” is the ${best.type} told of before`] : undefined;
  }
  if (telling.form === "verb") {
    const same = recent.find(
      (one) =>
        one.type === telling.type &&
        telling.type !== "action" &&
        one.drafts.some((id) => agreesByVerb(work, events[id]!, telling)),
    );
    return same ? [same, "the same deed by the same on the same"] : undefined;
  }
  const alike = (one: Known): boolean =>
    gatherings(telling.type) ||
    (repeated.has(telling.type) && one.drafts.some((id) => events[id]!.lemma === telling.lemma));
  const fits = recent.filter(
    (one) =>
      one.type === telling.type && alike(one) && one.drafts.every((id) => agrees(work, events[id]!, telling)),
  );
  const best =
    fits.find((one) => one.drafts.some((id) => shares(work, events[id]!, telling))) ??
    (telling.definite || telling.form === "name" ? fits[0] : undefined);
  return best
    ? [best, `the same ${telling.type}: nothing in time, place or participants contradicts`]
    : undefined;
}

function setsOf(work: Work, event: EventDraft, part: string): readonly number[] {
  return event.participants
    .filter((one) => one.part === part && one.mention !== undefined)
    .map((one) => work.clusters.find(one.mention!));
}

function placesOf(work: Work, event: EventDraft): readonly number[] {
  return event.places.filter((one) => one.role === "where").map((one) => work.clusters.find(one.mention));
}

/** Whether two tellings may be one: number, time, place, and who did it to whom do not contradict. */
function agrees(work: Work, a: EventDraft, b: EventDraft): boolean {
  if (gatherings(a.type) && a.number && b.number && isMany(work, a) !== isMany(work, b)) return false;
  if (
    a.time?.value &&
    b.time?.value &&
    a.time.value !== b.time.value &&
    a.time.precision === b.time.precision
  )
    return false;
  for (const part of ["actor", "target"]) {
    const [one, other] = [setsOf(work, a, part), setsOf(work, b, part)];
    if (!gatherings(a.type) && one.length > 0 && other.length > 0 && !one.some((set) => other.includes(set)))
      return false;
  }
  const led = (event: EventDraft): readonly number[] =>
    event.participants
      .filter((one) => one.role === "led" && one.mention !== undefined)
      .map((one) => work.clusters.find(one.mention!));
  const [here, there] = [led(a), led(b)];
  return !(here.length > 0 && there.length > 0 && !here.some((set) => there.includes(set)));
}

/** Told in the plural, or as taking place in many places: "the mobilization in provincial capitals". */
function isMany({ draft }: Work, event: EventDraft): boolean {
  return event.number === "plural" || event.places.some((place) => draft.mentions[place.mention]!.type === "Group");
}

function shares(work: Work, a: EventDraft, b: EventDraft): boolean {
  const all = (event: EventDraft): readonly number[] => [
    ...setsOf(work, event, "actor"),
    ...setsOf(work, event, "target"),
    ...placesOf(work, event),
  ];
  const other = all(b);
  return all(a).some((set) => other.includes(set));
}

function agreesByVerb(work: Work, a: EventDraft, b: EventDraft): boolean {
  if (a.factuality !== b.factuality || !agrees(work, a, b)) return false;
  const both = (part: string): boolean =>
    setsOf(work, a, part).some((set) => setsOf(work, b, part).includes(set));
  return both("actor") && both("target");
}

/** Words that two purposes share, apart from the small ones. */
function sharedPurpose(a: EventDraft, b: EventDraft): boolean {
  const words = (event: EventDraft): readonly string[] =>
    (event.purpose?.text.match(/\p{Lu}[\p{L}-]+/gu) ?? []) as readonly string[];
  const other = words(b);
  return words(a).some((word) => other.includes(word));
}

/** Gatherings all over the country contain the one in its capital, where both are for the same. */
function contains(work: Work, whole: Known, part: Known): boolean {
  const { events, mentions } = work.draft;
  const protest = (event: Known): boolean => eventTypeRow(event.type).domain === "protest";
  if (!protest(whole) || !protest(part)) return false;
  const many = whole.drafts.map((id) => events[id]!);
  const one = part.drafts.map((id) => events[id]!);
  const wide = many.some((event) => event.places.some((place) => mentions[place.mention]!.type === "Group"));
  const single =
    one.every(
      (event) =>
        event.number !== "plural" && !event.places.some((place) => mentions[place.mention]!.type === "Group"),
    ) && one.some((event) => event.form === "noun");
  return wide && single && many.some((a) => one.some((b) => sharedPurpose(a, b)));
}
