import type { GraphNode } from "../../../schema/index.ts";
import { phraseOf } from "../../graph/phrases.table.ts";
import type { Account, Assertion, Spot } from "../read/assertion.ts";
import { kindOf, nameOf } from "../read/face.ts";

/** The evidence of a row or edge, in the columns of a named query. */
export function spotJson({ article, start, end, quote, voice, statement }: Spot) {
  return { article: article.id, start, end, quote, voice, statement };
}

/** A node at the end of an edge: enough to show it and to ask for more. */
export function faceJson(node: GraphNode) {
  return { id: node.node, labels: node.labels, kind: kindOf(node), name: nameOf(node) };
}

/** An edge between two nodes with its own properties and its evidence. */
export function assertionJson({ edge, from, to, spot, factuality }: Assertion) {
  const { quote: _, article: __, start: ___, end: ____, voice: _____, id: ______, ...own } = edge.properties;
  return {
    id: edge.edge,
    type: edge.type,
    relation: phraseOf(edge),
    from: faceJson(from),
    to: faceJson(to),
    factuality,
    ...own,
    ...spotJson(spot),
  };
}

/** An account or a mention. */
export function accountJson({ edge, spot }: Pick<Account, "edge" | "spot">) {
  const { quote: _, article: __, start: ___, end: ____, voice: _____, id: ______, ...own } = edge.properties;
  return { id: edge.edge, type: edge.type, ...own, ...spotJson(spot) };
}
