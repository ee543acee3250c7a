import type { GraphNode, Properties } from "../../../../schema/index.ts";
import { familyOf, kindOf, nameOf, pageOf } from "../naming.ts";
import type { Resource, Value } from "./resource.ts";
import { urn } from "./terms.table.ts";
import { timeValues } from "./time-values.ts";

const types: Readonly<Record<string, readonly string[]>> = {
  Source: ["schema:NewsMediaOrganization", "prov:Agent", "sem:Authority"],
  Article: ["schema:NewsArticle", "prov:Entity"],
  Person: ["schema:Person", "sem:Actor", "prov:Agent"],
  Organization: ["schema:Organization", "sem:Actor", "prov:Agent"],
  Place: ["schema:Place", "sem:Place"],
  Facility: ["schema:Place", "sem:Place", "dateline:Facility"],
  Group: ["dateline:Group", "sem:Actor", "prov:Agent"],
  Platform: ["schema:WebSite", "sem:Actor"],
  Work: ["dateline:Work", "sem:Object"],
  Event: ["sem:Event", "schema:Event"],
  Statement: ["schema:Quotation", "prov:Entity"],
  Figure: ["schema:QuantitativeValue"],
  Disagreement: ["dateline:Disagreement"],
  Office: ["dateline:Office"],
};

/** For each kind of node, the terms of its properties. */
const told: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Source: { name: "name" },
  Article: {
    ref: "identifier",
    url: "url",
    published: "datePublished",
    language: "inLanguage",
    text: "articleBody",
    dateline: "datelineText",
  },
  Entity: {
    name: "name",
    latitude: "latitude",
    longitude: "longitude",
    country: "addressCountry",
    placeNames: "within",
  },
  Event: { name: "name", lemma: "lemma" },
  Statement: {
    kind: "kind",
    cue: "cue",
    cueClass: "cueClass",
    speaker: "speaker",
    certainty: "certainty",
    timeText: "timeText",
    timePrecision: "timePrecision",
  },
  Figure: {
    text: "description",
    value: "value",
    low: "minValue",
    high: "maxValue",
    unit: "unitText",
    bound: "bound",
    counts: "counts",
    periodText: "timeText",
    periodPrecision: "timePrecision",
  },
  Disagreement: { kind: "kind", about: "topic", reason: "reason" },
  Office: { name: "name" },
};

/** A node as what the vocabularies say of such a thing. */
export function describeNode(node: GraphNode, base: string): readonly Resource[] {
  const { properties } = node;
  const family = familyOf(node);
  const values: Record<string, Value | readonly Value[] | undefined> = { seeAlso: pageOf(node, base) };
  for (const [key, term] of Object.entries(told[family] ?? {})) values[term] = termValue(properties[key]);
  const more = { ...values, ...moreOf(family, node), ...timeValues(properties.time ?? properties.period) };
  const id = urn(node.node);
  const own = { id, types: types[kindOf(node)] ?? ["rdfs:Resource"], values: more };
  return family === "Article" ? [own, ...partsOf(id, properties)] : [own];
}

function moreOf(family: string, node: GraphNode): Resource["values"] {
  const { properties } = node;
  if (family === "Entity") {
    const others = (properties.names as readonly string[]).filter((name) => name !== properties.name);
    const wikidata =
      typeof properties.wikidata === "string"
        ? [`http://www.wikidata.org/entity/${encodeURIComponent(properties.wikidata)}`]
        : [];
    const geonames =
      typeof properties.geonames === "string"
        ? [`https://sws.geonames.org/${encodeURIComponent(properties.geonames)}/`]
        : [];
    return { alternateName: others, sameAs: [...wikidata, ...geonames] };
  }
  if (family === "Event")
    return { eventType: `dateline:event-${encodeURIComponent(String(properties.type))}` };
  if (family === "Statement") return { text: (properties.content as readonly string[]).join(" … ") };
  if (family === "Article") return { headline: nameOf(node) };
  return family === "Disagreement" ? { name: nameOf(node) } : {};
}

/** The state of the text that offsets count in, and the run of the program that read it. */
function partsOf(id: string, { digest, version, model }: Properties): readonly Resource[] {
  return [
    { id: `${id}:text`, types: ["oa:State"], values: { sha256: String(digest).replace(/^sha256:/, "") } },
    {
      id: `${id}:run`,
      types: ["prov:Activity"],
      values: { used: id, version: String(version), model: String(model) },
    },
  ];
}

function termValue(value: Properties[string] | undefined): Value | readonly Value[] | undefined {
  return typeof value === "boolean" ? String(value) : value;
}
