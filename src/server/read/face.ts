import {
  type GraphNode,
  type NodeLabel,
  nodeRow,
  nodeTypes,
  type Properties,
} from "../../../schema/index.ts";

/** The shape of an id: a prefix and a hash. */
export function isId(text: string): boolean {
  return /^[a-z]+-[0-9a-f]{16}$/.test(text);
}

/** The family a node belongs to: the label that the schema's table has a row for. */
export function familyOf(node: GraphNode): NodeLabel {
  return nodeTypes.find(({ label }) => node.labels.includes(label))!.label;
}

/** A node of a row, with nothing but what the schema knows. */
export function nodeFrom(labels: unknown, properties: unknown): GraphNode {
  const given = properties as Properties;
  const sorted = [...(labels as string[])].sort();
  const row = sorted.map((label) => nodeRow(label)).find((one) => one !== undefined);
  const known = Object.keys(row?.properties ?? {});
  const kept = Object.fromEntries(
    known.filter((key) => given[key] !== undefined && given[key] !== null).map((key) => [key, given[key]!]),
  );
  return { node: String(given.id), labels: sorted, properties: kept };
}

/** What a node is for a reader: an entity's type, else its label. */
export function kindOf(node: GraphNode): string {
  return node.labels.find((label) => label !== "Entity") ?? "Entity";
}

/** A text property, or nothing. */
export function textOf(properties: Properties, key: string): string | undefined {
  const value = properties[key];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}

/** A list of texts, or none. */
export function listOf(properties: Properties, key: string): readonly string[] {
  const value = properties[key];
  return Array.isArray(value) ? value.map(String) : [];
}

/** A list of numbers, or none. */
export function numbersOf(properties: Properties, key: string): readonly number[] {
  return listOf(properties, key).map(Number);
}

/** The words for a node: its name, what is said, the quantity. */
export function nameOf(node: GraphNode): string {
  const { properties } = node;
  const said = withoutComma(listOf(properties, "content").join(" … "));
  const counted = [textOf(properties, "text"), textOf(properties, "counts")];
  return (
    textOf(properties, "name") ??
    textOf(properties, "title") ??
    (said || undefined) ??
    (node.labels.includes("Figure") ? figureWords(counted) : undefined) ??
    textOf(properties, "about") ??
    textOf(properties, "cue") ??
    textOf(properties, "ref") ??
    node.node
  );
}

/** What was said without the comma behind which a text goes on: “It is over,” she said. */
export function withoutComma(said: string): string {
  return said.replace(/(?<=[\p{L}\p{N}”’"'])[,;]$/u, "");
}

function figureWords([text, counts]: readonly (string | undefined)[]): string | undefined {
  if (text === undefined || counts === undefined) return text;
  if (text.toLowerCase().includes(counts.toLowerCase())) return text;
  // “Thousands of people”, and “30 people”.
  return /(?:hundred|thousand|million|billion|dozen|score|ten)s$/iu.test(text)
    ? `${text} of ${counts}`
    : `${text} ${counts}`;
}

const pages: Readonly<Record<string, string>> = {
  Entity: "entity",
  Event: "event",
  Statement: "statement",
  Article: "article",
};

/** The page of a node; what has none (a figure, an office) is shown on others. */
export function pathOf(node: GraphNode): string | undefined {
  const page = pages[familyOf(node)];
  return page === undefined ? undefined : `/${page}/${encodeURIComponent(node.node)}`;
}
