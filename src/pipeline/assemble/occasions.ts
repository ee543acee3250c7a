import type { Draft, Resolution } from "../../../schema/index.ts";

/**
 * The occasion of each statement. One that names none keeps that of the statement before it
 * while the same speaker goes on, with no medium or time of its own: "At the rally she said … She added …".
 */
export function occasionsOf(draft: Draft, resolution: Resolution): readonly (number | undefined)[] {
  const order = draft.statements
    .map((one) => one.id)
    .sort((a, b) => draft.statements[a]!.evidence.start - draft.statements[b]!.evidence.start || a - b);
  const found: (number | undefined)[] = draft.statements.map((one) => one.event);
  const who = (id: number): string | undefined => {
    const speaker = draft.statements[id]!.speaker;
    if (!speaker) return undefined;
    return "event" in speaker
      ? `event ${speaker.event}`
      : `entity ${resolution.entityOf[speaker.mention] ?? `mention ${speaker.mention}`}`;
  };
  for (let index = 1; index < order.length; index++) {
    const id = order[index]!;
    const before = order[index - 1]!;
    const statement = draft.statements[id]!;
    if (found[id] !== undefined || statement.medium !== undefined || statement.time !== undefined) continue;
    const inside = draft.statements[before]!.content.some(
      (piece) => piece.start <= statement.evidence.start && statement.evidence.end <= piece.end,
    );
    const near = statement.sentence - draft.statements[before]!.sentence <= 3;
    if (
      !inside &&
      near &&
      who(id) !== undefined &&
      (who(id) === who(before) || resolution.alternatives[id]!.length > 0)
    )
      found[id] = found[before];
  }
  return found;
}
