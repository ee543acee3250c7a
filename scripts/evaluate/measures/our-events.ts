import type { PredictedEvent, Prediction } from "../prediction.ts";
import { type Range, rangeOf } from "../text/spans.ts";

export type Side = "actor" | "target" | "place";

/** What takes part in one of our events: its side, its phrase and its head. */
export interface OurParticipant {
  readonly side: string;
  readonly phrase: Range;
  readonly head: Range;
}

/** One telling of one of our events; a statement's cue counts as an event with its speaker, and has no `event`. */
export interface Telling {
  readonly trigger: Range;
  readonly participants: readonly OurParticipant[];
  readonly event?: PredictedEvent;
}

/** Every telling of an event in our output, each with what takes part in it. */
export function tellings(ours: Prediction): readonly Telling[] {
  const out: Telling[] = [];
  for (const event of ours.events) {
    const told = event.accounts?.length
      ? event.accounts.map((account) => account.trigger)
      : event.trigger
        ? [event.trigger]
        : [];
    for (const [index, trigger] of told.entries()) {
      // A participant counts for its own account; without one, for all.
      const own = (one: { readonly account?: number | null | undefined }): boolean =>
        one.account === undefined || one.account === index;
      const participants = [
        ...event.participants.flatMap((one) =>
          one.evidence && own(one)
            ? [
                {
                  side: one.part ?? "",
                  phrase: rangeOf(one.evidence),
                  head: rangeOf(one.head ?? one.evidence),
                },
              ]
            : [],
        ),
        ...event.places.flatMap((one) =>
          one.evidence && own(one)
            ? [{ side: "place", phrase: rangeOf(one.evidence), head: rangeOf(one.evidence) }]
            : [],
        ),
      ];
      out.push({ trigger: rangeOf(trigger), participants, event });
    }
  }
  for (const { cue, speakerMention } of ours.statements) {
    if (!cue) continue;
    const speaker = speakerMention ? rangeOf(speakerMention) : undefined;
    out.push({
      trigger: rangeOf(cue),
      participants: speaker ? [{ side: "actor", phrase: speaker, head: speaker }] : [],
    });
  }
  return out;
}
