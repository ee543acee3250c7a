import {
  edgeProperties,
  edgeTypes,
  nodeTypes,
  type PropertyKind,
  type PropertyValue,
} from "../../../schema/index.ts";

/** How a property is kept, whether it may be absent or not. */
export type ColumnKind = "string" | "integer" | "number" | "strings" | "integers";

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** What GraphML and GEXF call these; a list is a text there. */
export const attributeTypes: Readonly<Record<ColumnKind, string>> = {
  string: "string",
  integer: "long",
  number: "double",
  strings: "string",
  integers: "string",
};

/** Every property that a node may have, but its id, in the schema's order. */
export const nodeColumns: readonly Column[] = columnsOf(nodeTypes.map((row) => row.properties));

/** Every property that an edge may have, but its id, in the schema's order. */
export const edgeColumns: readonly Column[] = columnsOf(edgeTypes.map(edgeProperties));

/** The columns of rows of the schema's tables, each once. A name that is kept in two ways is a text. */
export function columnsOf(rows: readonly Readonly<Record<string, PropertyKind>>[]): readonly Column[] {
  const kinds = new Map<string, ColumnKind>();
  for (const [name, given] of rows.flatMap((row) => Object.entries(row))) {
    const kind = given.replace("?", "") as ColumnKind;
    const seen = kinds.get(name);
    kinds.set(name, seen === undefined || seen === kind ? kind : "string");
  }
  kinds.delete("id");
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

/** A value as one text for people: a list with a bar between its items. */
export function listed(value: PropertyValue): string {
  return typeof value === "object" ? value.join(" | ") : String(value);
}

/** A value as one text for programs: a list as JSON. */
export function exact(value: PropertyValue): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
