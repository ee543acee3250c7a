import type { Event, Figure } from "../../schema/index.ts";
import { comparable, keyOf, type Pair, quoted, type Side } from "./figure-pair.ts";
import { differInSize } from "./range.ts";

interface Told {
  readonly text: string;
  readonly events: ReadonlyMap<string, Event>;
  /** Who gives a figure, as one string for one voice; undefined where nobody knows. */
  readonly speakerOf: (figure: Figure) => string | undefined;
}

/** How far apart two tellings may stand, in UTF-16 code units: about four sentences. */
const reach = 700;
/** How many times greater one number of those who were killed or held may be: beyond it they are of another time. */
const most = 5;
/** Words of a clause that counts others, a part, or a longer time. */
const apart =
  /-(?:held|controlled|occupied)\b|\b(?:another|others?|more|separate(?:ly)?|second|since|so far|in total|overall|altogether|to date|earlier|previous(?:ly)?|initially|last|this (?:year|month|week)|including|among them|of (?:them|whom|those|these)|also|an? [\p{L}-]+ (?:attack|strike|bombing|raid|incident|explosion|blast|shooting|march|rally|protest))\b/iu;

/**
 * Two numbers for what two voices may tell of the same: "A bomb killed 12 people, the ministry said. Hospitals said 30 had
 * died." The second must tell of no place, time or people of its own.
 */
export function inTwoTellings(one: Side, other: Side, told: Told): Pair | undefined {
  const [a, b] = [one.counted.predicate, other.counted.predicate];
  if (!a || a !== b || a.predicate === "present" || a.predicate === "infected") return undefined;
  if (!comparable(one, other) || !differInSize(one.figure, other.figure)) return undefined;
  const [p, q] = [one.figure, other.figure];
  const [speaker, second] = [p, q].map(told.speakerOf);
  if (q.start - p.end > reach || !speaker || !second || speaker === second) return undefined;
  if (q.where !== undefined && q.where !== p.where) return undefined;
  if (q.period !== undefined && q.period.value !== p.period?.value) return undefined;
  if (ownOccasion(p, q, told.events)) return undefined;
  if (q.evidence && apart.test(told.text.slice(q.evidence.start, q.evidence.end))) return undefined;
  if (a.adds && ratio(p, q) > most) return undefined;
  const noun = one.counted.head ?? other.counted.head ?? "people";
  return {
    key: keyOf("differs", a.predicate, one, other),
    kind: "differs",
    about: `${noun} ${a.predicate}`,
    reason: `${quoted(one, other)} may count the same ${noun}`,
  };
}

/** Whether the second's event says of itself that it is another: another day or place, or one of them did not happen. */
function ownOccasion(one: Figure, other: Figure, events: ReadonlyMap<string, Event>): boolean {
  const [p, q] = [one, other].map((figure) => events.get(figure.event ?? ""));
  if (!q || p === q) return false;
  const where = (event: Event | undefined): readonly string[] =>
    (event?.places ?? []).filter((place) => place.role === "where").map((place) => place.entity);
  const mine = where(p);
  return (
    (q.time?.value !== undefined && q.time.value !== p?.time?.value) ||
    (where(q).length > 0 && !where(q).some((place) => mine.includes(place))) ||
    (p !== undefined && p.factuality !== q.factuality)
  );
}

function ratio(one: Figure, other: Figure): number {
  const [a, b] = [one, other].map(({ value, low, high }) => value ?? high ?? low ?? 1);
  return Math.max(a!, b!) / Math.max(1, Math.min(a!, b!));
}
