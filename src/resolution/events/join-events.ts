import type { EventDraft, Resolution } from "../../../schema/index.ts";
import type { Work } from "../context.ts";
import { contradictions } from "./contradictions.table.ts";
import { type Geography, geographyOf } from "./geography.ts";
import { type KnownEvent, knownEvents } from "./known-events.ts";
import { isPartOf } from "./part-of.ts";
import { harms, onslaughts, type SameRule, sameRules } from "./same-rules.table.ts";
import { type Telling, tellingOf, together } from "./telling.ts";
import { weightOf } from "./weight.ts";

/** Which tellings are of one event, in text order, each join with its reason; which event is a part of another; the main event first. */
export function joinEvents(work: Work): Resolution["events"] {
  const geography = geographyOf(work);
  const known = knownEvents();
  const at = new Map<number, KnownEvent>();
  for (const draft of work.draft.events) {
    const telling = tellingOf(work, draft);
    const bySyntax = draft.sameAs === undefined ? undefined : at.get(draft.sameAs);
    const found = bySyntax
      ? { event: bySyntax, reason: "one telling by its syntax" }
      : findSame(known.like(draft), telling, geography);
    const event = found?.event ?? { telling, reasons: [], last: 0 };
    if (found) {
      event.telling = together(event.telling, telling);
      event.reasons.push(`“${draft.trigger.text}” at ${draft.trigger.start}: ${found.reason}`);
    }
    known.tell(event, draft);
    at.set(draft.id, event);
  }
  const ordered = [...new Set(at.values())]
    .map((event) => ({ event, weight: weightOf(work, event.telling), first: first(event) }))
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
    .map(({ event }) => event);
  const placeOf = new Map(ordered.map((event, place) => [event, place]));
  const wholes = ordered.filter((event) => event.telling.number === "plural");
  return ordered.map((event) => {
    const whole =
      partBySyntax(event, at) ??
      wholes.find((other) => other !== event && isPartOf(event.telling, other.telling, geography));
    return {
      drafts: inOrder(work, event.telling.drafts),
      reasons: whole
        ? [...event.reasons, "a part of what goes on in all the places in which its own lies"]
        : event.reasons,
      ...(whole ? { partOf: placeOf.get(whole)! } : {}),
    };
  });
}

/** The tellings in text order; a headline comes after the sentences that it sums up, unless it says when and they do not at once. */
function inOrder(work: Work, drafts: readonly EventDraft[]): number[] {
  const inHeadline = (one: EventDraft): boolean => work.context.sentences[one.sentence]?.kind === "headline";
  const body = drafts.find((one) => !inHeadline(one));
  const timed = body?.time !== undefined;
  const told = body !== undefined && (body.standing !== "phrase" || body.form !== "noun");
  const late = (one: EventDraft): number => Number(inHeadline(one) && told && (timed || !one.time));
  return [...drafts].sort((a, b) => late(a) - late(b) || a.id - b.id).map((one) => one.id);
}

function first(event: KnownEvent): number {
  return Math.min(...event.telling.drafts.map((one: EventDraft) => one.id));
}

function findSame(
  like: readonly KnownEvent[],
  telling: Telling,
  geography: Geography,
): { readonly event: KnownEvent; readonly reason: string } | undefined {
  if (like.length === 0) return undefined;
  const open = like.filter(
    (event) => !contradictions.some((row) => row.holds(event.telling, telling, geography)),
  );
  for (const rule of sameRules) {
    if (rule.alone && like.filter(({ telling: one }) => [...one.types].every(isOnslaught)).length !== 1)
      continue;
    const fits = open.filter((event) => rule.fits(event.telling, telling, geography));
    const event = choose(rule, fits, telling);
    const next =
      event && rule.name === "event.definite" ? kinToldLater(open, event, telling, geography) : undefined;
    if (next) return next;
    if (event) return { event, reason: rule.reason };
  }
  return undefined;
}

const isOnslaught = (type: EventDraft["type"]): boolean => onslaughts.includes(type);
const kinRule = sameRules.find((rule) => rule.name === "event.definite-kin")!;

/** "A shell hit a house. A car bomb exploded. IS said it carried out the attack": the violence told of last, not an older one of the very type. */
function kinToldLater(
  open: readonly KnownEvent[],
  older: KnownEvent,
  telling: Telling,
  geography: Geography,
): { readonly event: KnownEvent; readonly reason: string } | undefined {
  const { lemma } = telling.drafts[0]!;
  if (older.telling.drafts.some((draft) => draft.lemma === lemma)) return undefined;
  const fits = open.filter((one) => kinRule.fits(one.telling, telling, geography));
  const event = choose(kinRule, fits, telling);
  const last = ({ telling: { drafts } }: KnownEvent): number => drafts.at(-1)!.sentence;
  return event && last(event) > last(older) ? { event, reason: kinRule.reason } : undefined;
}

/** The one told of last; for "the event" a gathering told of more than once goes before, for "the airstrike" an airstrike before an attack, for "the crime" a killing before the wounds dealt with it. */
function choose(rule: SameRule, fits: readonly KnownEvent[], telling: Telling): KnownEvent | undefined {
  if (rule.name === "event.definite") {
    const lemma = telling.drafts[0]!.lemma;
    return fits.find((one) => one.telling.drafts.some((draft) => draft.lemma === lemma)) ?? fits[0];
  }
  if (rule.name === "event.definite-kin" || rule.name === "event.incident") {
    const order = rule.name === "event.incident" ? harms : onslaughts;
    const sentenceOf = (event: KnownEvent | undefined) => event?.telling.drafts.at(-1)?.sentence;
    const near = fits.filter((one) => sentenceOf(one) === sentenceOf(fits[0]));
    const rank = ({ telling }: KnownEvent) => order.indexOf(telling.drafts[0]!.type);
    return [...near].sort((a, b) => rank(a) - rank(b))[0];
  }
  if (rule.name === "event.deed") {
    const last = fits[0]?.telling.drafts.at(-1)?.sentence ?? 0;
    const near = fits.filter(({ telling: { drafts } }) => last - drafts.at(-1)!.sentence <= 1);
    return near.find(({ telling: { types } }) => types.has("killing")) ?? fits[0];
  }
  if (!rule.name.startsWith("event.generic")) return fits[0];
  return fits.find((one) => one.telling.drafts.length > 1) ?? fits[0];
}

function partBySyntax(event: KnownEvent, at: ReadonlyMap<number, KnownEvent>): KnownEvent | undefined {
  const part = event.telling.drafts.find((one) => one.partOf !== undefined)?.partOf;
  const whole = part === undefined ? undefined : at.get(part);
  return whole === event ? undefined : whole;
}
