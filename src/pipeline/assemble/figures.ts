import { type Figure, type FigureDraft, stableId } from "../../../schema/index.ts";
import { restatedEvent } from "../../resolution/figures/restated.ts";
import type { Assembly } from "./assemble.ts";

/** The figures with the event whose participants they count, where that was, and whose figure it is. */
export function figuresOf(assembly: Assembly): readonly Figure[] {
  const { article, draft, entityOf, eventIds, placeOf, voiceOf } = assembly;
  const own = (one: FigureDraft): number | undefined => one.event ?? countedIn(assembly, one);
  return draft.figures.map((one): Figure => {
    const told = (one.size ? restatedEvent(draft, one, own) : undefined) ?? own(one);
    const place = told === undefined ? undefined : placeOf.get(told);
    const where = entityOf(one.where) ?? whereOf(assembly, told);
    const entity = entityOf(one.mention);
    return {
      id: stableId("f", article.id, one.start, one.end),
      value: one.value,
      ...(one.low === undefined ? {} : { low: one.low }),
      ...(one.high === undefined ? {} : { high: one.high }),
      bound: one.bound,
      unit: one.unit,
      counts: one.counts,
      ...(where ? { where } : {}),
      ...(one.period ? { period: one.period } : {}),
      ...(place ? { event: eventIds[place.event]! } : {}),
      ...(entity ? { entity } : {}),
      voice: voiceOf(one),
      start: one.start,
      end: one.end,
      text: one.text,
      evidence: one.evidence,
    };
  });
}

/** The event draft one of whose participants' phrases the figure stands in; the tightest phrase wins. */
function countedIn(
  assembly: Assembly,
  figure: { readonly start: number; readonly end: number },
): number | undefined {
  let best: { readonly event: number; readonly length: number } | undefined;
  for (const event of assembly.draft.events) {
    if (event.rule === "event.named-victims") continue; // "among the dead were two soldiers": some of them
    for (const participant of event.participants) {
      const { start, end } = participant.evidence;
      if (start <= figure.start && figure.end <= end && (!best || end - start < best.length))
        best = { event: event.id, length: end - start };
    }
  }
  return best?.event;
}

/** Where a figure's event is, if it is in one place only. */
function whereOf(assembly: Assembly, event: number | undefined): string | undefined {
  if (event === undefined) return undefined;
  const places = assembly.draft.events[event]!.places.filter((place) => place.role === "where");
  return places.length === 1 ? assembly.entityOf(places[0]!.mention) : undefined;
}
