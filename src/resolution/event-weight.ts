import type { Work } from "./context.ts";

/**
 * How much an event weighs in the report: its place (headline and lead first), how often it is told, who takes part by
 * name, whether it has a type, a date and a place of its own. What stands only in somebody's words weighs less.
 */
export function weightOf({ draft, context, clusters }: Work, tellings: readonly number[]): number {
  const events = tellings.map((id) => draft.events[id]!);
  const first = events[0]!;
  const sentences = Math.max(1, context.sentences.length);
  const told = (start: number, end: number): boolean =>
    draft.statements.some((one) => one.content.some((piece) => piece.start <= start && end <= piece.end));
  const named = new Set(
    events.flatMap((event) =>
      event.participants
        .filter((one) => one.mention !== undefined && draft.mentions[one.mention]!.form === "name")
        .map((one) => clusters.find(one.mention!)),
    ),
  );
  let weight =
    3 * (1 - first.sentence / sentences) + (first.sentence === 0 ? 3 : first.sentence === 1 ? 2 : 0);
  weight += Math.min(4, (tellings.length - 1) * 1.2) + Math.min(3, named.size);
  if (first.type !== "action") weight += 1.5;
  if (events.some((event) => event.participants.some((one) => one.part === "actor"))) weight += 1;
  if (events.some((event) => event.time)) weight += 0.5;
  if (events.some((event) => event.places.length > 0)) weight += 0.7;
  if (events.every((event) => told(event.trigger.start, event.trigger.end))) weight -= 4;
  if (events.every((event) => event.factuality !== "actual" && event.factuality !== "ongoing")) weight -= 1;
  return weight;
}
