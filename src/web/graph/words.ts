import { counted } from "../../../schema/counted.ts";
import type { ExploreEdge, ExploreNode } from "../../../schema/explore.ts";
import { glyphRow } from "../../../schema/glyphs.ts";
import { standingRow } from "../../../schema/standings.ts";

/** What a screen reader is told of a node. */
export function nodeWords({ name, kind, degree, more }: ExploreNode): string {
  const hidden = more > 0 ? `, ${more} more not drawn` : "";
  return `${name}, ${glyphRow(kind).words}, ${counted(degree, "connection")}${hidden}`;
}

/** What a screen reader is told of a line, seen from one of its ends. */
export function edgeWords(edge: ExploreEdge, from: string, nameOf: (id: string) => string): string {
  const other = nameOf(edge.from === from ? edge.to : edge.from);
  const words = edge.relations.map((one) => one.words).join(", ");
  const { words: standing } = standingRow(edge.standing);
  const told = [standing, counted(edge.reports, "report")].filter(Boolean).join(", ");
  return edge.from === from ? `${words} ${other}, ${told}` : `${other} ${words} it, ${told}`;
}
