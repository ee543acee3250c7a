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
  for (const key of Object.keys(properties)) if (!Object.hasOwn(kinds, key)) return `no property ${key}`;
  for (const { key, kind, optional, fits } of wantedOf(kinds)) {
    const value = properties[key];
    if (value === undefined ? !optional : !fits(value)) return `${key} as ${kind}`;
  }
  return undefined;
}

interface Wanted {
  readonly key: string;
  readonly kind: PropertyKind;
  readonly optional: boolean;
  readonly fits: (value: unknown) => boolean;
}

/** What the schema's tables want, by the table: it is asked of every node and edge. */
const known = new WeakMap<Readonly<Record<string, PropertyKind>>, readonly Wanted[]>();

function wantedOf(kinds: Readonly<Record<string, PropertyKind>>): readonly Wanted[] {
  const there = known.get(kinds);
  if (there) return there;
  const wanted = Object.entries(kinds).map(([key, kind]) => {
    const optional = kind.endsWith("?");
    return { key, kind, optional, fits: isKind[optional ? kind.slice(0, -1) : kind]! };
  });
  known.set(kinds, wanted);
  return wanted;
}
