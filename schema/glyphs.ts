/*
 * How a kind of node looks, on pages, in drawings and in the explorer alike. No zod and no other table is imported here:
 * the browser has it too.
 */

export interface GlyphRow {
  readonly kind: string;
  /** What the legend calls it. */
  readonly words: string;
  /** A path in a square of 16 by 16: the shape tells the type without its colour. */
  readonly path: string;
  /** The outline around it in a graph, in a square of 24 by 24; told apart where the inside is too small to be seen. */
  readonly outline: string;
}

/** One shape for each kind of node. */
export const glyphs: readonly GlyphRow[] = [
  { kind: "Person", words: "person", path: "M8 1.5a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4ZM1.8 15a6.2 6.2 0 0 1 12.4 0Z", outline: "M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22Z" },
  { kind: "Organization", words: "organization", path: "M2.5 15V2h7v4h4v9ZM4.5 4.5h3v1.6h-3Zm0 3.6h3v1.6h-3Zm0 3.6h3v1.6h-3Z", outline: "M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z" },
  { kind: "Place", words: "place", path: "M8 15.5C5 11.6 3 9 3 6.2a5 5 0 0 1 10 0C13 9 11 11.6 8 15.5ZM8 4.4a1.9 1.9 0 1 0 0 3.8a1.9 1.9 0 1 0 0-3.8Z", outline: "M12 0.5L22 6.2V17.800L12 23.500L2 17.800V6.200Z" },
  { kind: "Facility", words: "building, square", path: "M8 1l7 4.2v1.6H1V5.2ZM2.6 8h2v5h-2Zm4.4 0h2v5H7Zm4.4 0h2v5h-2ZM1 14h14v1.5H1Z", outline: "M12 1L23 9.500L19.500 22h-15L1 9.500Z" },
  { kind: "Group", words: "group of people", path: "M5 3a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8Zm6 0a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8ZM.6 14a4.3 4.3 0 0 1 7.4-3a4.3 4.3 0 0 1 7.4 3Z", outline: "M8 1.500h8L22.500 8v8L16 22.500H8L1.500 16V8Z" },
  { kind: "Platform", words: "network, site", path: "M1 2h14v9.5H1Zm1.8 1.8v5.9h10.4V3.800ZM5 13h6v1.6H5Z", outline: "M4.500 4.500h15a3.500 3.500 0 0 1 3.500 3.500v8a3.500 3.500 0 0 1-3.500 3.500h-15A3.500 3.500 0 0 1 1 16V8a3.500 3.500 0 0 1 3.500-3.500Z" },
  { kind: "Work", words: "work, product", path: "M3 1h7l3 3v11H3Zm2 5.200v1.4h6V6.200Zm0 3v1.400h6V9.200Zm0 3v1.400h4v-1.400Z", outline: "M3 2h13l5.500 5.500V22H3Z" },
  { kind: "Event", words: "event", path: "M8 .8l2.100 4.700l5.100.500l-3.800 3.400l1.100 5L8 11.900l-4.500 2.500l1.100-5L.8 6l5.100-.500Z", outline: "M12 .5L23.500 12L12 23.500L.5 12Z" },
  { kind: "Statement", words: "what somebody said", path: "M1 2h14v9.500H7.500L4 15v-3.500H1Z", outline: "M4 3h16a2.500 2.500 0 0 1 2.500 2.500v10a2.500 2.500 0 0 1-2.500 2.500h-8l-6 4.500V18H4a2.500 2.500 0 0 1-2.500-2.500v-10A2.500 2.500 0 0 1 4 3Z" },
  { kind: "Figure", words: "figure", path: "M4.600 1.500h1.800L6.100 5h3.200l.3-3.500h1.800L11.100 5H14v1.700h-3l-.2 2.700H14v1.700h-3.400l-.3 3.400H8.500l.3-3.400H5.600l-.3 3.400H3.500l.3-3.400H1V9.400h3l.2-2.700H1V5h3.300Zm1.300 5.200l-.2 2.700h3.200l.2-2.700Z", outline: "M12 1.500L23.500 21.500H.5Z" },
  { kind: "Office", words: "office held", path: "M8 1l6 2.200v4.300c0 3.500-2.500 6-6 7.500c-3.500-1.500-6-4-6-7.500V3.200Z", outline: "M12 1l10 3.500v7c0 5.500-4 9.500-10 11.500c-6-2-10-6-10-11.500v-7Z" },
  { kind: "Disagreement", words: "disagreement", path: "M1 4h10V1.500L15 5.200L11 9V6.500H1ZM15 10.500H5V8L1 11.800L5 15.500V13h10Z", outline: "M1 5h22l-4 7l4 7H1l4-7Z" },
];

const byKind = new Map(glyphs.map((row) => [row.kind, row]));

/** The row of a kind. */
export function glyphRow(kind: string): GlyphRow {
  return byKind.get(kind) ?? byKind.get("Work")!;
}
