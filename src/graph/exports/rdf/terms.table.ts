/** What a term's values are: names of things, or literals of one kind; `time` has the kind that its value tells. */
export type TermKind = "id" | "string" | "integer" | "offset" | "double" | "time";

export interface TermRow {
  readonly term: string;
  readonly iri: string;
  readonly kind: TermKind;
}

/** The vocabularies, by their prefixes. `dateline` is our own, for what none of the others says. */
export const prefixes = {
  dateline: "urn:dateline:vocabulary:",
  schema: "https://schema.org/",
  sem: "http://semanticweb.cs.vu.nl/2009/11/sem/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const rows = (kind: TermKind, names: string): readonly TermRow[] => names.split(" ").map((iri) => ({ term: iri.slice(iri.indexOf(":") + 1), iri, kind }));

/** Every property that a resource may have, by the short name under which JSON-LD has it. */
export const terms: readonly TermRow[] = [
  ...rows("string", "schema:name schema:alternateName schema:headline schema:articleBody schema:inLanguage schema:identifier schema:sha256 schema:text schema:description schema:unitText schema:addressCountry schema:url"),
  ...rows("double", "schema:value schema:minValue schema:maxValue schema:latitude schema:longitude"),
  ...rows("time", "schema:datePublished sem:hasTimeStamp sem:hasBeginTimeStamp sem:hasEndTimeStamp"),
  ...rows("id", "schema:sameAs schema:publisher schema:isPartOf schema:subjectOf schema:mentions schema:spokenByCharacter schema:about schema:containedInPlace schema:memberOf schema:worksFor schema:owns schema:founder schema:nationality schema:relatedTo"),
  ...rows("id", "sem:hasActor sem:hasPlace sem:eventType sem:subEventOf sem:accordingTo"),
  ...rows("id", "prov:wasDerivedFrom prov:wasGeneratedBy prov:used prov:wasAttributedTo prov:wasRevisionOf prov:alternateOf"),
  ...rows("id", "oa:hasSource oa:hasSelector oa:hasState oa:hasBody oa:hasTarget oa:motivatedBy"),
  ...rows("offset", "oa:start oa:end"),
  ...rows("string", "oa:exact oa:prefix oa:suffix"),
  ...rows("id", "rdf:subject rdf:predicate rdf:object rdfs:seeAlso dateline:between"),
  ...rows(
    "string",
    "dateline:factuality dateline:voice dateline:rule dateline:role dateline:part dateline:head dateline:phrase dateline:form dateline:relation dateline:certainty dateline:reason dateline:trigger dateline:purpose dateline:slogans dateline:timeText dateline:timePrecision dateline:lemma dateline:kind dateline:cue dateline:cueClass dateline:speaker dateline:bound dateline:counts dateline:topic dateline:datelineText dateline:version dateline:model dateline:attribute dateline:participantWords dateline:within",
  ),
  ...rows("integer", "dateline:account dateline:weight"),
];

/** The name of a thing of ours: the same in every export, wherever it is made. */
export function urn(id: string): string {
  return `urn:dateline:${encodeURIComponent(id)}`;
}

/** The whole name of what a prefix shortens. */
export function expanded(name: string): string {
  const at = name.indexOf(":");
  const prefix = prefixes[name.slice(0, at) as keyof typeof prefixes] as string | undefined;
  return prefix === undefined ? name : prefix + name.slice(at + 1);
}
