import { DataFactory, Writer } from "n3";
import type { Exporting } from "../exporting.ts";
import { described } from "./describe.ts";
import { doubleText, type Resource, timeKind, type Value, wholeCharacters } from "./resource.ts";
import { expanded, prefixes, type TermKind, type TermRow, terms } from "./terms.table.ts";

const { namedNode, literal, quad } = DataFactory;
const byTerm = new Map(terms.map((row) => [row.term, row]));
const type = namedNode(`${prefixes.rdf}type`);
const kinds: Readonly<Record<Exclude<TermKind, "id" | "time" | "string">, string>> = {
  integer: "integer",
  offset: "nonNegativeInteger",
  double: "double",
};

/** The graph as Turtle, piece by piece. */
export async function* turtle(exporting: Exporting): AsyncIterable<string> {
  let written: string[] = [];
  const output = {
    write: (chunk: string, _encoding: string, done?: () => void) => {
      written.push(chunk);
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output as never, { prefixes: { ...prefixes, "": "urn:dateline:" } });
  for await (const resource of described(exporting)) {
    add(writer, resource);
    if (written.length < 64) continue;
    yield written.join("");
    written = [];
  }
  await new Promise<void>((resolve) => writer.end(() => resolve()));
  yield written.join("");
}

function add(writer: Writer, { id, types = [], values }: Resource): void {
  const subject = namedNode(expanded(id));
  for (const one of types) writer.addQuad(quad(subject, type, namedNode(expanded(one))));
  for (const [term, given] of Object.entries(values)) {
    if (given === undefined) continue;
    const row = byTerm.get(term)!;
    const predicate = namedNode(expanded(row.iri));
    for (const value of typeof given === "object" ? new Set(given) : [given])
      writer.addQuad(quad(subject, predicate, objectOf(row, value)));
  }
}

function objectOf({ kind }: TermRow, value: Value) {
  if (kind === "id") return namedNode(expanded(String(value)));
  const text = kind === "double" ? doubleText(Number(value)) : wholeCharacters(String(value));
  if (kind === "string") return literal(text);
  return literal(text, namedNode(prefixes.xsd + (kind === "time" ? timeKind(text) : kinds[kind])));
}
