/** A word for `--errors`, and the rows of the table whose mistakes it prints; a row's own name serves too. */
export interface ErrorKind {
  readonly kind: string;
  readonly measures: readonly string[];
}

const events = { trigger: ["events: trigger"], who: ["events: who, head", "events: who"], whom: ["events: whom or what, head", "events: whom or what"], where: ["events: where, head", "events: where"], date: ["events: date"], factuality: ["events: factuality"] } as const;

export const errorKinds: readonly ErrorKind[] = [
  { kind: "names", measures: ["names: exact and type"] },
  { kind: "coreference", measures: ["coreference mentions found", "coreference B3 precision", "coreference B3 recall"] },
  { kind: "linking", measures: ["linking: wikidata", "linking: geonames"] },
  { kind: "places", measures: ["places: within 161 km"] },
  { kind: "statements", measures: ["statements: speaker and content"] },
  { kind: "contents", measures: ["statements: content"] },
  { kind: "speakers", measures: ["statements: speaker, where content is found"] },
  { kind: "kinds", measures: ["statements: kind, where content is found"] },
  { kind: "cues", measures: ["statements: cue", "sayings: cue"] },
  { kind: "sayings", measures: ["sayings: cue and speaker", "sayings: cue, speaker and what is said"] },
  ...Object.entries(events).map(([kind, measures]) => ({ kind, measures })),
  { kind: "events", measures: [...Object.values(events).flat(), "events: who did it to whom, in one event"] },
  { kind: "times", measures: ["times: found", "times: value, all kinds"] },
  { kind: "figures", measures: ["figures: found", "figures: value", "figures: bound"] },
  { kind: "relations", measures: ["relations: found"] },
  { kind: "incidents", measures: ["incidents: found, kind and one who or whom right", "incidents: false events in texts with none (fp)"] },
  { kind: "perpetrators", measures: ["incidents: perpetrator, precision", "incidents: perp individual", "incidents: perp org"] },
  { kind: "victims", measures: ["incidents: victim, precision", "incidents: victim name", "incidents: victim desc", "incidents: phys target"] },
  { kind: "main-event", measures: ["who", "what", "where", "when"].map((question) => `5W1H: ${question}, F1 >= .5`) },
];

/** Rows whose mistakes make up an article's: one a kind of thing, so that none is counted twice. */
export const headRows: ReadonlySet<string> = new Set([
  "names: exact and type",
  "coreference B3 precision",
  "coreference B3 recall",
  "statements: speaker and content",
  "sayings: cue and speaker",
  "events: trigger",
  "events: who, head",
  "events: whom or what, head",
  "events: where, head",
  "events: who did it to whom, in one event",
  "events: date",
  "events: factuality",
  "times: value, all kinds",
  "figures: found",
  "relations: found",
  "incidents: found, kind and one who or whom right",
]);
