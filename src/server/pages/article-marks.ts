import { glyphRow } from "../../../schema/glyphs.ts";
import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import type { ReadArticle } from "../read/article.ts";
import { familyOf, kindOf, listOf, nameOf, numbersOf, pathOf } from "../read/face.ts";
import type { Bounds } from "../read/texts.ts";
import { standingOf, standingRow } from "../standing.table.ts";
import type { Mark } from "./marked-text.ts";
import { cut, dateWords } from "./words.ts";

/** Every stretch of the article that something was read from. */
export function articleMarks(
  { node: article, told }: ReadArticle,
  unread: readonly Bounds[] = [],
): readonly Mark[] {
  const here = (start: unknown, end: unknown): string =>
    `/article/${article.node}?start=${start}&end=${end}#evidence`;
  const nothing = unread.map(
    ({ start, end }): Mark => ({
      start,
      end,
      layer: "unread",
      look: "",
      href: here(start, end),
      title: "nothing was taken from this sentence",
    }),
  );
  const marks = told.edges.flatMap((edge): readonly Mark[] => {
    const node = told.nodes.get(edge.from)!;
    const href = pathOf(node) ?? here(edge.properties.start, edge.properties.end);
    if (edge.type === "MENTIONED_IN") return [mentionMark(edge, node, href)];
    const family = familyOf(node);
    if (family === "Statement") return contentMarks(node, href);
    return family === "Event" || family === "Figure" ? triggerMark(edge, node, href) : [];
  });
  return [...marks, ...timeMarks(article, here), ...nothing];
}

/** Dates and times with what they mean, and the date that a relative one was counted from. */
function timeMarks({ properties }: GraphNode, here: (start: number, end: number) => string): readonly Mark[] {
  const ends = numbersOf(properties, "timeEnds");
  const [values, anchors] = [listOf(properties, "timeValues"), listOf(properties, "timeAnchors")];
  return numbersOf(properties, "timeStarts").map((start, at): Mark => {
    const [end, value, anchor] = [ends[at]!, values[at] || undefined, anchors[at] || undefined];
    const meant = value ? dateWords(value) : "not settled which";
    const title = `time: ${meant}${anchor && anchor !== value ? `, counted from ${dateWords(anchor)}` : ""}`;
    return { start, end, layer: "time", look: "", href: here(start, end), title };
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
