import type { Exporting } from "../exporting.ts";
import { described } from "./describe.ts";
import { doubleText, type Resource, timeKind, type Value, wholeCharacters } from "./resource.ts";
import { prefixes, type TermKind, terms } from "./terms.table.ts";

const kinds = new Map(terms.map(({ term, kind }) => [term, kind]));
const coerced: Readonly<Record<Exclude<TermKind, "string" | "time">, string>> = {
  id: "@id",
  integer: "xsd:integer",
  offset: "xsd:nonNegativeInteger",
  double: "xsd:double",
};

/** What the short names of the document mean; the same in every export, and nothing is fetched for it. */
export const context = {
  "@version": 1.1,
  ...prefixes,
  ...Object.fromEntries(
    terms.map(({ term, iri, kind }) => [
      term,
      kind === "string" || kind === "time" ? iri : { "@id": iri, "@type": coerced[kind] },
    ]),
  ),
};

/** The graph as one JSON-LD document, a resource a line, that says the same as the Turtle. */
export async function* jsonld(exporting: Exporting): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let before = "\n";
  for await (const resource of described(exporting)) {
    yield before + JSON.stringify(nodeOf(resource));
    before = ",\n";
  }
  yield "\n]}\n";
}

function nodeOf({ id, types, values }: Resource) {
  const entries = Object.entries(values).flatMap(([term, given]) => {
    if (given === undefined) return [];
    const all = (typeof given === "object" ? [...new Set(given)] : [given]).map((one) =>
      termValue(kinds.get(term)!, one),
    );
    return all.length === 0 ? [] : [[term, all.length === 1 ? all[0] : all] as const];
  });
  return { "@id": id, ...(types ? { "@type": types } : {}), ...Object.fromEntries(entries) };
}

/** A number of kind `double` is written as a text: its letters then stay the same. */
function termValue(kind: TermKind, value: Value) {
  if (kind === "integer" || kind === "offset") return Number(value);
  if (kind === "double") return doubleText(Number(value));
  const text = wholeCharacters(String(value));
  if (kind !== "time" || timeKind(text) === "string") return text;
  return { "@value": text, "@type": `xsd:${timeKind(text)}` };
}
