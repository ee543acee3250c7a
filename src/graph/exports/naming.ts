import { type GraphNode, nodeRow, type Properties } from "../../../schema/index.ts";

/** The words for a node: its name or title, what is said, the quantity. */
export function nameOf({ node, labels, properties }: GraphNode): string {
  if (labels.includes("Article")) return titleOf(properties);
  const said = Array.isArray(properties.content) ? properties.content.join(" … ") : "";
  return (
    wordsOf(properties, "name") ??
    (said === "" ? undefined : `“${said}”`) ??
    figureOf(properties) ??
    wordsOf(properties, "about") ??
    wordsOf(properties, "cue") ??
    node
  );
}

/** Longer than this no name is where it stands for what it names. */
const longestName = 160;

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

/** An article without a title goes by its first line. */
function titleOf({ title, text, ref }: Properties): string {
  if (typeof title === "string" && title.trim() !== "") return title;
  const [line = ""] = String(text ?? "")
    .slice(0, 400)
    .trim()
    .split(/[\r\n]/);
  return line === "" ? String(ref) : shortened(line);
}

/** A name on one line, as long as a line may be. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  const letters =
    plain.length <= longestName ? plain : [...plain.slice(0, 2 * longestName)].slice(0, longestName);
  return typeof letters === "string" ? letters : `${letters.join("").trimEnd()}…`;
}
