import type { Properties, PropertyValue } from "../../../../schema/index.ts";
import type { Column } from "../columns.ts";

const types: Readonly<Record<Column["kind"], string>> = {
  string: "string",
  integer: "long",
  number: "double",
  strings: "string[]",
  integers: "long[]",
};

/** A column's head, with its type. */
export function head({ name, kind }: Column): string {
  return `${name}:${types[kind]}`;
}

/** A row with its line end: a text in quotes, a number without, nothing where nothing is. */
export function row(cells: readonly (PropertyValue | undefined)[], delimiter: string): string {
  return `${cells.map((value) => cell(value, delimiter)).join(",")}\n`;
}

/** Columns for properties outside the schema, with the kind that their values have. */
export function columnsFor(all: Iterable<Properties>): readonly Column[] {
  const kinds = new Map<string, Column["kind"]>();
  for (const properties of all)
    for (const [name, value] of Object.entries(properties))
      if (!kinds.has(name)) kinds.set(name, kindOf(value));
  return [...kinds].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf(value: PropertyValue): Column["kind"] {
  if (typeof value === "object") return typeof value[0] === "number" ? "integers" : "strings";
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : "string";
}

function cell(value: PropertyValue | undefined, delimiter: string): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = typeof value === "object" ? value.join(delimiter) : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whether a value is a list that the importer leaves out: an empty one, or one of an empty text. */
export function isLost(value: PropertyValue): boolean {
  return typeof value === "object" && (value.length === 0 || (value.length === 1 && value[0] === ""));
}
