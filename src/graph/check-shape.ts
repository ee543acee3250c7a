import {
  EntityType,
  edgeProperties,
  edgeRow,
  type GraphEdge,
  type GraphNode,
  nodeRow,
  type Properties,
  type PropertyKind,
} from "../../schema/index.ts";

/** Whether a value is of a kind that the schema names, without its `?`. */
export const isKind: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isSafeInteger(value),
  strings: (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
  integers: (value) => Array.isArray(value) && value.every((one) => Number.isSafeInteger(one)),
};

/** What of a node or an edge is not as the schema's tables have it; undefined where all is. */
export function checkShape(
  one: { readonly node: GraphNode } | { readonly edge: GraphEdge },
): string | undefined {
  if ("node" in one) {
    const { node, labels, properties } = one.node;
    const rows = labels.flatMap((label) => nodeRow(label) ?? []);
    const kinds = labels.filter((label) => nodeRow(label) === undefined);
    const wanted = rows[0]?.kinds
      ? kinds.length === 1 && EntityType.safeParse(kinds[0]).success
      : kinds.length === 0;
    if (rows.length !== 1 || !wanted) return `labels of the schema, not ${labels.join(":")}`;
    return properties.id === node
      ? checkProperties(properties, rows[0]!.properties)
      : "its id among its properties";
  }
  const { edge, type, properties } = one.edge;
  const row = edgeRow(type);
  if (!row) return `a relationship of the schema, not ${type}`;
  return properties.id === edge
    ? checkProperties(properties, edgeProperties(row))
    : "its id among its properties";
}

function checkProperties(
  properties: Properties,
  kinds: Readonly<Record<string, PropertyKind>>,
): string | undefined {
  const unknown = Object.keys(properties).find((key) => !(key in kinds));
  if (unknown !== undefined) return `no property ${unknown}`;
  for (const [key, kind] of Object.entries(kinds)) {
    const value = properties[key];
    if (value === undefined ? !kind.endsWith("?") : !isKind[kind.replace("?", "")]!(value))
      return `${key} as ${kind}`;
  }
  return undefined;
}
