import { type GraphNode, nodeRow, type Properties } from "../../../schema/index.ts";

/** The words for a node: its name, what is said, the quantity. */
export function nameOf({ node, properties }: GraphNode): string {
  const said = Array.isArray(properties.content) ? properties.content.join(" … ") : "";
  return (
    wordsOf(properties, "name") ??
    wordsOf(properties, "title") ??
    (said === "" ? undefined : `“${said}”`) ??
    figureOf(properties) ??
    wordsOf(properties, "about") ??
    wordsOf(properties, "cue") ??
    wordsOf(properties, "ref") ??
    node
  );
}

/** What a node is: an entity's type, else its label. */
export function kindOf({ labels }: Pick<GraphNode, "labels">): string {
  return labels.find((label) => label !== "Entity") ?? "Entity";
}

/** The label of the schema's table that a node has. */
export function familyOf({ labels }: Pick<GraphNode, "labels">): string {
  return labels.find((label) => nodeRow(label) !== undefined) ?? labels[0] ?? "Node";
}

const pages: Readonly<Record<string, string>> = {
  Entity: "entity",
  Event: "event",
  Statement: "statement",
  Article: "article",
};

/** The address of a node's page; undefined for what has none. */
export function pageOf(node: GraphNode, base: string): string | undefined {
  const page = pages[familyOf(node)];
  return page && `${base}${page}/${encodeURIComponent(node.node)}`;
}

/** The address at which a sentence is shown with its words marked. */
export function evidencePage(properties: Properties, base: string): string | undefined {
  const { article, start, end } = properties;
  if (typeof start !== "number" || typeof end !== "number") return undefined;
  return `${base}article/${encodeURIComponent(String(article))}?start=${start}&end=${end}#evidence`;
}

function figureOf({ text, counts }: Properties): string | undefined {
  if (typeof text !== "string") return undefined;
  return typeof counts === "string" && !text.includes(counts) ? `${text} ${counts}` : text;
}

function wordsOf(properties: Properties, key: string): string | undefined {
  const value = properties[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}
