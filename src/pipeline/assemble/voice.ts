import type { StatementDraft } from "../../../schema/index.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds who asserts a stretch of text: the innermost statement in whose content it stands (its place in the list), or undefined for the source. */
export function voiceFinder(
  statements: readonly StatementDraft[],
): (stretch: Stretch, except?: number) => number | undefined {
  const pieces = statements
    .flatMap((statement) =>
      statement.content.map((piece) => ({
        id: statement.id,
        start: piece.start,
        end: piece.end,
        length: piece.end - piece.start,
      })),
    )
    .sort((a, b) => a.length - b.length || a.start - b.start || a.id - b.id);
  return (stretch, except) =>
    pieces.find((piece) => piece.id !== except && piece.start <= stretch.start && stretch.end <= piece.end)
      ?.id;
}
