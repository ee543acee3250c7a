import { z } from "zod";
import { entityTypes } from "./entities.ts";
import { relationTypes } from "./relations.ts";
import { placeRoles, roles } from "./roles.ts";

/** What a property may hold in both engines: no maps, no mixed lists, no nulls. */
export const PropertyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** How a property is kept: `?` at the end says that it may be absent. */
export type PropertyKind = "string" | "integer" | "number" | "strings" | "integers" | "string?" | "integer?" | "number?" | "strings?" | "integers?";

export interface NodeRow {
  readonly label: string;
  readonly description: string;
  /** Labels of which each node has exactly one beside `label`. */
  readonly kinds?: readonly string[];
  readonly properties: Readonly<Record<string, PropertyKind>>;
}

/**
 * What the gazetteer tells of a place that is settled. It is no assertion of an article, so it makes no edge: it stands on
 * the node, and on the first mention in each article, so that it comes and goes with those that support it.
 */
export const placeProperties = { latitude: "number?", longitude: "number?", country: "string?", within: "strings?", placeNames: "strings?" } as const satisfies Record<string, PropertyKind>;

/** Node labels with their properties; every node has `id`. */
export const nodeTypes = [
  { label: "Source", description: "Who publishes", properties: { id: "string", name: "string", keys: "strings" } },
  {
    label: "Article",
    description: "One version of a published text, with the text",
    properties: {
      id: "string",
      ref: "string",
      text: "string",
      digest: "string",
      language: "string",
      title: "string?",
      url: "string?",
      published: "string?",
      publishedPrecision: "string?",
      publishedFrom: "string?",
      dateline: "string?",
      datelineStart: "integer?",
      datelineEnd: "integer?",
      version: "string",
      model: "string",
      messageLevels: "strings?",
      messageRules: "strings?",
      messageReasons: "strings?",
      messageStarts: "integers?",
      messageEnds: "integers?",
      messageQuotes: "strings?",
      timeStarts: "integers?",
      timeEnds: "integers?",
      timeValues: "strings?",
      timePrecisions: "strings?",
      timeAnchors: "strings?",
    },
  },
  {
    label: "Entity",
    description: "What mentions refer to, after resolution; `keys` are its names without accents, in lower case; of a place that the gazetteer settles a point of it, its country's code, the ids of what it lies in, and the gazetteer's names of it and of those",
    kinds: entityTypes.map((row) => row.type),
    properties: { id: "string", type: "string", name: "string", names: "strings", keys: "strings", wikidata: "string?", geonames: "string?", ...placeProperties },
  },
  { label: "Event", description: "What happens, is announced, demanded or denied; one node however many reports tell of it", properties: { id: "string", type: "string", name: "string", lemma: "string", keys: "strings" } },
  {
    label: "Statement",
    description: "What somebody says; `speaker` has the words that name the speaker",
    properties: { id: "string", kind: "string", cue: "string?", cueClass: "string?", speaker: "string?", content: "strings", contentStarts: "integers", contentEnds: "integers", certainty: "string?", alternatives: "strings?", time: "string?", timePrecision: "string?", timeText: "string?" },
  },
  { label: "Figure", description: "A quantity reported", properties: { id: "string", text: "string", value: "number?", low: "number?", high: "number?", bound: "string", unit: "string", counts: "string?", period: "string?", periodPrecision: "string?", periodText: "string?" } },
  { label: "Disagreement", description: "Two that cannot both hold, or two numbers for what may be the same", properties: { id: "string", kind: "string", about: "string", reason: "string" } },
  { label: "Office", description: "An office, title or rank that is held", properties: { id: "string", name: "string", keys: "strings" } },
] as const satisfies readonly NodeRow[];

export type NodeLabel = (typeof nodeTypes)[number]["label"];

/** What every relationship that asserts something carries: where it stands, its words, who asserts it, which rule found it. */
export const evidenceProperties = {
  id: "string",
  article: "string",
  start: "integer",
  end: "integer",
  quote: "string",
  /** `source`, or the id of the innermost statement in whose words it stands. */
  voice: "string",
  rule: "string?",
} as const satisfies Record<string, PropertyKind>;

export interface EdgeRow {
  readonly type: string;
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  /** Whether it is an assertion of the text, with evidence. */
  readonly asserted: boolean;
  /** `actor`, `target` or `other`: of roles only. */
  readonly part?: string;
  readonly properties: Readonly<Record<string, PropertyKind>>;
  readonly description: string;
}

const fixed = [
  { type: "PUBLISHED_BY", from: ["Article"], to: ["Source"], asserted: false, properties: { id: "string", article: "string", name: "string" }, description: "who published the article; `name` as that article has it" },
  { type: "REPLACES", from: ["Article"], to: ["Article"], asserted: false, properties: { id: "string" }, description: "an earlier version of the same url" },
  { type: "COPY_OF", from: ["Article"], to: ["Article"], asserted: false, properties: { id: "string" }, description: "the same text from another source, the first in order of id" },
  { type: "MENTIONED_IN", from: ["Entity"], to: ["Article"], asserted: true, properties: { form: "string", name: "string", wikidata: "string?", geonames: "string?", ...placeProperties, certainty: "string?", reason: "string?" }, description: "one mention; `name` as that article's resolution names the entity" },
  {
    type: "REPORTED_IN",
    from: ["Event", "Statement", "Figure"],
    to: ["Article"],
    asserted: true,
    description: "one account: how the article tells it",
    properties: {
      account: "integer?",
      factuality: "string?",
      triggerStart: "integer?",
      triggerEnd: "integer?",
      trigger: "string?",
      time: "string?",
      timePrecision: "string?",
      timeText: "string?",
      purpose: "string?",
      slogans: "strings?",
      /** Participants that are no entity: `role`, and their words, side by side. */
      wordRoles: "strings?",
      wordParts: "strings?",
      words: "strings?",
      /** Place in the report's order of weight, 0 the main event. */
      weight: "integer?",
      reason: "string?",
    },
  },
  { type: "SAID", from: ["Entity", "Event"], to: ["Statement"], asserted: true, properties: { certainty: "string?" }, description: "who says it; from an event, the crowd" },
  { type: "ABOUT", from: ["Statement"], to: ["Entity", "Event"], asserted: true, properties: {}, description: "whom it is about" },
  { type: "DURING", from: ["Statement"], to: ["Event"], asserted: true, properties: {}, description: "the occasion" },
  { type: "THROUGH", from: ["Statement"], to: ["Entity"], asserted: true, properties: {}, description: "the medium" },
  { type: "ASSERTS", from: ["Statement"], to: ["Event", "Figure", "Statement"], asserted: true, properties: {}, description: "what stands in its words" },
  { type: "COUNTS", from: ["Figure"], to: ["Event", "Entity"], asserted: true, properties: {}, description: "what is counted, or of which event" },
  { type: "DISAGREES", from: ["Disagreement"], to: ["Figure", "Event", "Statement"], asserted: false, properties: { id: "string", article: "string" }, description: "one side" },
  { type: "OF", from: ["Office"], to: ["Entity"], asserted: true, properties: { time: "string?", timeText: "string?" }, description: "whose office it is" },
] as const satisfies readonly EdgeRow[];

const roleEdges = roles.map(
  (row): EdgeRow => ({ type: row.edge, from: ["Entity"], to: ["Event"], asserted: true, part: row.part, description: `role “${row.role}”, as in “${row.example}”`, properties: { role: "string", part: "string", account: "integer", head: "string", phrase: "string", phraseStart: "integer", phraseEnd: "integer" } }),
);

const placeEdges = placeRoles.map(
  (row): EdgeRow => ({ type: row.edge, from: row.edge === "AT" ? ["Event", "Figure"] : ["Event"], to: ["Entity"], asserted: true, description: `where an event is, as in “${row.example}”`, properties: { account: "integer?", phrase: "string?", phraseStart: "integer?", phraseEnd: "integer?" } }),
);

const relationEdges = relationTypes.map(
  (row): EdgeRow => ({
    type: row.type,
    from: row.type === "PART_OF" ? ["Entity", "Event"] : ["Entity"],
    to: row.type === "HOLDS_OFFICE" ? ["Office"] : row.type === "PART_OF" ? ["Entity", "Event"] : ["Entity"],
    asserted: true,
    description: `${row.description}, as in “${row.example}”`,
    properties: { relation: "string?", time: "string?", timePrecision: "string?", timeText: "string?", attributeNames: "strings?", attributeValues: "strings?" },
  }),
);

/** A type that is both a place role and a relation (`NEAR`) is one row: the ends and properties of both. */
function merged(rows: readonly EdgeRow[]): readonly EdgeRow[] {
  const byType = new Map<string, EdgeRow>();
  for (const row of rows) {
    const seen = byType.get(row.type);
    byType.set(row.type, seen ? { ...seen, from: [...new Set([...seen.from, ...row.from])], to: [...new Set([...seen.to, ...row.to])], properties: { ...seen.properties, ...row.properties }, description: `${seen.description}; ${row.description}` } : row);
  }
  return [...byType.values()];
}

/** Relationship types with their ends and properties. */
export const edgeTypes: readonly EdgeRow[] = merged([...fixed, ...roleEdges, ...placeEdges, ...relationEdges]);

const edgeRows = new Map(edgeTypes.map((row) => [row.type, row]));
const nodeRows = new Map<string, NodeRow>(nodeTypes.map((row) => [row.label, row]));

/** The row of a relationship type, undefined outside the table. */
export function edgeRow(type: string): EdgeRow | undefined {
  return edgeRows.get(type);
}

/** The row of a node label, undefined outside the table. */
export function nodeRow(label: string): NodeRow | undefined {
  return nodeRows.get(label);
}

const assertedProperties = new Map(edgeTypes.map((row) => [row, { ...evidenceProperties, ...row.properties }]));

/** All properties that a relationship of this row may have: the same object for the same row. */
export function edgeProperties(row: EdgeRow): Readonly<Record<string, PropertyKind>> {
  return row.asserted ? assertedProperties.get(row)! : row.properties;
}

/** A node of the graph, as a dump has it. */
export const GraphNode = z.object({ node: z.string(), labels: z.array(z.string()), properties: z.record(z.string(), PropertyValue) });
export interface GraphNode {
  readonly node: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship of the graph, as a dump has it. */
export const GraphEdge = z.object({ edge: z.string(), type: z.string(), from: z.string(), to: z.string(), properties: z.record(z.string(), PropertyValue) });
export interface GraphEdge {
  readonly edge: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
