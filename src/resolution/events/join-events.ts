import type { EventDraft, Resolution } from "../../../schema/index.ts";
import type { Work } from "../context.ts";
import { contradictions } from "./contradictions.table.ts";
import { type Geography, geographyOf } from "./geography.ts";
import { isPartOf } from "./part-of.ts";
import { type SameRule, sameRules } from "./same-rules.table.ts";
import { type Telling, tellingOf, together } from "./telling.ts";
import { weightOf } from "./weight.ts";

interface Known {
  telling: Telling;
  readonly reasons: string[];
}

/** How many tellings back an event is looked for: what was told of last comes first. */
const memory = 400;

/** Which tellings are of one event, in text order, each join with its reason; which event is a part of another; the main event first. */
export function joinEvents(work: Work): Resolution["events"] {
  const geography = geographyOf(work);
  const known: Known[] = [];
  const at = new Map<number, Known>();
  for (const draft of work.draft.events) {
    const telling = tellingOf(work, draft);
    const bySyntax = draft.sameAs === undefined ? undefined : at.get(draft.sameAs);
    const found = bySyntax
      ? { event: bySyntax, reason: "one telling by its syntax" }
      : findSame(known, telling, geography);
    if (found) {
      found.event.telling = together(found.event.telling, telling);
      found.event.reasons.push(`“${draft.trigger.text}” at ${draft.trigger.start}: ${found.reason}`);
      at.set(draft.id, found.event);
      known.splice(known.indexOf(found.event), 1);
      known.push(found.event);
    } else {
      const event: Known = { telling, reasons: [] };
      known.push(event);
      at.set(draft.id, event);
    }
  }
  const ordered = known
    .map((event) => ({ event, weight: weightOf(work, event.telling), first: first(event) }))
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
    .map(({ event }) => event);
  return ordered.map((event) => {
    const said = partBySyntax(event, at);
    const whole =
      said ?? ordered.find((other) => other !== event && isPartOf(event.telling, other.telling, geography));
    return {
      drafts: event.telling.drafts.map((one) => one.id).sort((a, b) => a - b),
      reasons: whole
        ? [...event.reasons, "a part of what goes on in all the places in which its own lies"]
        : event.reasons,
      ...(whole ? { partOf: ordered.indexOf(whole) } : {}),
    };
  });
}

function first(event: Known): number {
  return Math.min(...event.telling.drafts.map((one: EventDraft) => one.id));
}

function findSame(
  known: readonly Known[],
  telling: Telling,
  geography: Geography,
): { readonly event: Known; readonly reason: string } | undefined {
  const recent = known.slice(-memory).reverse();
  const open = recent.filter(
    (event) => !contradictions.some((row) => row.holds(event.telling, telling, geography)),
  );
  for (const rule of sameRules) {
    const fits = open.filter((event) => rule.fits(event.telling, telling, geography));
    const event = choose(rule, fits);
    if (event) return { event, reason: rule.reason };
  }
  return undefined;
}

/** The one told of last; for "the event" a gathering told of more than once goes before. */
function choose(rule: SameRule, fits: readonly Known[]): Known | undefined {
  if (!rule.name.startsWith("event.generic")) return fits[0];
  return fits.find((one) => one.telling.drafts.length > 1) ?? fits[0];
}

function partBySyntax(event: Known, at: ReadonlyMap<number, Known>): Known | undefined {
  const part = event.telling.drafts.find((one) => one.partOf !== undefined)?.partOf;
  const whole = part === undefined ? undefined : at.get(part);
  return whole === event ? undefined : whole;
}
