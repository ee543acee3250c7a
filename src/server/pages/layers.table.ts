export interface LayerRow {
  readonly layer: string;
  readonly title: string;
  readonly description: string;
  /** Whether it is shown where nobody says which are. */
  readonly shown: boolean;
}

/** What can be marked in the text of an article; each can be switched. */
export const layers = [
  { layer: "mention", title: "Names", description: "People, places and bodies, by name, description or pronoun", shown: true },
  { layer: "statement", title: "What was said", description: "Somebody’s words, in quotation marks or not", shown: true },
  { layer: "event", title: "Events", description: "The words that tell of what happens", shown: true },
  { layer: "figure", title: "Figures", description: "Quantities", shown: true },
  { layer: "time", title: "Times", description: "Dates and times, and what they were counted from", shown: true },
  { layer: "unread", title: "Nothing taken", description: "Sentences that told of no event, statement or figure that was taken", shown: false },
] as const satisfies readonly LayerRow[];

export type Layer = (typeof layers)[number]["layer"];

/** The layers an address asks for, by `show=event,figure` or `show=event&show=figure`; those shown by default where it asks for none. */
export function layersOf(asked: readonly string[] | undefined): ReadonlySet<Layer> {
  const names = new Set((asked ?? []).flatMap((one) => one.split(",")));
  const rows = asked === undefined ? layers.filter((row) => row.shown) : layers.filter((row) => names.has(row.layer));
  return new Set(rows.map((row) => row.layer));
}
