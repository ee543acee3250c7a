import { type GraphEdge, type Properties, placeRoles, roles } from "../../../../schema/index.ts";
import type { Background } from "../background.ts";
import type { Resource, Value } from "./resource.ts";
import { urn } from "./terms.table.ts";
import { timeValues } from "./time-values.ts";

interface Plain {
  readonly term: string;
  /** The second end has the first, not the first the second. */
  readonly inverse?: boolean;
}

/** What stands for an edge as one plain triple, where a source says it in its own voice. */
const plain: Readonly<Record<string, readonly Plain[]>> = {
  ...Object.fromEntries(roles.map(({ edge }) => [edge, [{ term: "hasActor", inverse: true }]])),
  AT: [{ term: "hasPlace" }],
  SAID: [
    { term: "spokenByCharacter", inverse: true },
    { term: "wasAttributedTo", inverse: true },
  ],
  ABOUT: [{ term: "about" }],
  REPORTED_IN: [{ term: "subjectOf" }],
  MENTIONED_IN: [{ term: "mentions", inverse: true }],
  PUBLISHED_BY: [{ term: "publisher" }],
  REPLACES: [{ term: "wasRevisionOf" }],
  COPY_OF: [{ term: "alternateOf" }],
  DISAGREES: [{ term: "between" }],
  LOCATED_IN: [{ term: "containedInPlace" }],
  MEMBER_OF: [{ term: "memberOf" }],
  EMPLOYED_BY: [{ term: "worksFor" }],
  OWNS: [{ term: "owns" }],
  FOUNDED: [{ term: "founder", inverse: true }],
  NATIONALITY: [{ term: "nationality" }],
  FAMILY_OF: [{ term: "relatedTo" }],
};

/** Properties of an edge that are told under their own names. */
const told = [
  "rule",
  "role",
  "part",
  "head",
  "phrase",
  "form",
  "relation",
  "certainty",
  "reason",
  "trigger",
  "purpose",
  "slogans",
  "timeText",
  "timePrecision",
  "account",
  "weight",
] as const;

const spatial = new Set<string>([...roles.map(({ edge }) => edge), ...placeRoles.map(({ edge }) => edge)]);

/** An edge as a statement of its own: what it says, who says so, how surely, from which words, found by what. */
export function describeEdge(
  edge: GraphEdge,
  background: Background,
  evidence: string | undefined,
): readonly Resource[] {
  const { type, from, to, properties } = edge;
  const values: Record<string, Value | readonly Value[] | undefined> = {
    subject: urn(from),
    predicate: `dateline:${type}`,
    object: urn(to),
  };
  for (const key of told) values[key] = termValue(properties[key]);
  const factuality = background.factualityOf(edge);
  if (evidence !== undefined) Object.assign(values, groundOf(edge, background, evidence, factuality));
  const annotation = type === "MENTIONED_IN" && evidence !== undefined;
  if (annotation)
    Object.assign(values, { hasBody: urn(from), hasTarget: evidence, motivatedBy: "oa:identifying" });
  const types = [
    "rdf:Statement",
    ...(spatial.has(type) ? ["sem:Role"] : []),
    ...(annotation ? ["oa:Annotation"] : []),
  ];
  const own: Resource = { id: urn(edge.edge), types, values };
  const said =
    evidence === undefined ||
    (properties.voice === "source" && (factuality === "actual" || factuality === "ongoing"));
  return said ? [own, ...plainly(edge)] : [own];
}

function groundOf(
  edge: GraphEdge,
  background: Background,
  evidence: string,
  factuality: string,
): Resource["values"] {
  const { article, voice } = edge.properties;
  const sources = background.articleOf(edge)?.sources ?? [];
  return {
    factuality,
    voice: background.voiceOf(edge),
    accordingTo:
      voice !== "source" ? urn(String(voice)) : sources.length > 0 ? sources.map(urn) : urn(String(article)),
    wasDerivedFrom: evidence,
    wasGeneratedBy: `${urn(String(article))}:run`,
    attribute: pairs(edge.properties.attributeNames, edge.properties.attributeValues),
    participantWords: pairs(edge.properties.wordRoles, edge.properties.words),
    ...timeValues(background.timeOf(edge)),
  };
}

function plainly({ type, from, to }: GraphEdge): readonly Resource[] {
  return (plain[type] ?? []).map(({ term, inverse }) =>
    inverse ? { id: urn(to), values: { [term]: urn(from) } } : { id: urn(from), values: { [term]: urn(to) } },
  );
}

/** Two lists side by side as texts such as `office: mayor`. */
function pairs(names: unknown, values: unknown): readonly string[] | undefined {
  if (!Array.isArray(names) || !Array.isArray(values)) return undefined;
  return names.map((name, at) => `${name}: ${values[at] ?? ""}`);
}

function termValue(value: Properties[string] | undefined): Value | readonly Value[] | undefined {
  return typeof value === "boolean" ? String(value) : value;
}
