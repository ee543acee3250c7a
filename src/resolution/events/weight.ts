import { eventTypeRow } from "../../../schema/index.ts";
import type { Work } from "../context.ts";
import type { Telling } from "./telling.ts";

/**
 * How much an event weighs in the report. What stands in the headline and the lead weighs most, and less towards the end;
 * each further telling, each participant with a name, a date, a place, and a type of the table add to it; what stands
 * only in somebody's words, or has not happened, and what is but a word for some action weigh less.
 */
export function weightOf(work: Work, telling: Telling): number {
  const { drafts } = telling;
  const { sentences } = work.context;
  const first = Math.min(...drafts.map((one) => one.sentence));
  const last = Math.max(1, sentences.length);
  const saidOnly = drafts.every((one) => isSaid(work, one.trigger.start, one.trigger.end));
  const named = [...telling.all].filter((one) => one.named).length;
  let weight = 3 * (1 - first / last) + (first === 0 ? 3 : first === 1 ? 2 : 0);
  weight += Math.min(4, (drafts.length - 1) * 1.2) + Math.min(3, named);
  if (!telling.types.has("action")) weight += 1.5;
  if (
    telling.types.size === 1 &&
    !telling.types.has("action") &&
    eventTypeRow(drafts[0]!.type).domain === "other"
  )
    weight -= 1;
  if (telling.actors.size > 0) weight += 1;
  if (drafts.some((one) => one.time)) weight += 0.5;
  if (telling.wheres.size > 0) weight += 0.7;
  if (saidOnly) weight -= 4;
  if (drafts.every((one) => one.factuality !== "actual" && one.factuality !== "ongoing")) weight -= 1;
  return weight;
}

function isSaid(work: Work, start: number, end: number): boolean {
  return work.draft.statements.some((one) =>
    one.content.some((piece) => piece.start <= start && end <= piece.end),
  );
}
