import { glyphRow } from "../../../schema/glyphs.ts";
import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import type { ReadArticle } from "../read/article.ts";
import { familyOf, kindOf, nameOf, numbersOf, pathOf } from "../read/face.ts";
import { standingOf, standingRow } from "../standing.table.ts";
import type { Mark } from "./marked-text.ts";
import { cut } from "./words.ts";

/** Every stretch of the article that something was read from. */
export function articleMarks({ node: article, told }: ReadArticle): readonly Mark[] {
  return told.edges.flatMap((edge): readonly Mark[] => {
    const node = told.nodes.get(edge.from)!;
    const href =
      pathOf(node) ??
      `/article/${article.node}?start=${edge.properties.start}&end=${edge.properties.end}#evidence`;
    if (edge.type === "MENTIONED_IN") return [mentionMark(edge, node, href)];
    const family = familyOf(node);
    if (family === "Statement") return contentMarks(node, href);
    return family === "Event" || family === "Figure" ? triggerMark(edge, node, href) : [];
  });
}

function mentionMark({ properties }: GraphEdge, node: GraphNode, href: string): Mark {
  const kind = kindOf(node);
  const title = `${nameOf(node)}: ${glyphRow(kind).words}`;
  return {
    start: Number(properties.start),
    end: Number(properties.end),
    layer: "mention",
    look: `kind-${kind.toLowerCase()}`,
    href,
    title,
  };
}

function contentMarks(node: GraphNode, href: string): readonly Mark[] {
  const ends = numbersOf(node.properties, "contentEnds");
  const said = String(node.properties.cue ?? "said");
  return numbersOf(node.properties, "contentStarts").map((start, at) => ({
    start,
    end: ends[at]!,
    layer: "statement",
    look: "",
    href,
    title: `what somebody said (${said})`,
  }));
}

/** The word that tells of an event, or the number itself. */
function triggerMark({ properties }: GraphEdge, node: GraphNode, href: string): readonly Mark[] {
  if (typeof properties.triggerStart !== "number") return [];
  const event = familyOf(node) === "Event";
  const standing = standingOf({
    factuality: (properties.factuality as "actual" | undefined) ?? "actual",
    spot: { statement: null },
  });
  const { words } = standingRow(standing);
  const title = event
    ? `event: ${cut(nameOf(node), 80)}${words ? `, ${words}` : ""}`
    : `figure: ${nameOf(node)}`;
  return [
    {
      start: properties.triggerStart,
      end: Number(properties.triggerEnd),
      layer: event ? "event" : "figure",
      look: event ? `is-${standing}` : "",
      href,
      title,
    },
  ];
}
