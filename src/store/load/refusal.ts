import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { checkShape } from "../../graph/check-shape.ts";
import type { Subgraph } from "../../graph/subgraph.ts";

/** An article that cannot be stored, with why, and where in it as far as that can be told. */
export interface Refusal {
  readonly article: string;
  /** The caller's name for the article. */
  readonly ref: string;
  /** One line. */
  readonly reason: string;
  /** The node or edge at fault, and its characters in the article's text. */
  readonly at?: { readonly id: string; readonly start?: number; readonly end?: number };
  readonly subgraph: Subgraph;
}

/** The refusal of an article that the store would not take. */
export function refusalOf(subgraph: Subgraph, error: unknown): Refusal {
  const reason = oneLine(error instanceof Error ? error.message : String(error));
  const node = subgraph.nodes.find((one) => one.node === subgraph.article);
  const fault = faultOf(subgraph, reason);
  return {
    article: subgraph.article,
    ref: String(node?.properties.ref ?? subgraph.article),
    reason: fault?.reason === undefined ? reason : `${reason}; ${fault.id}: expected ${fault.reason}`,
    ...(fault ? { at: placeOf(fault.id, fault.thing) } : {}),
    subgraph,
  };
}

interface Fault {
  readonly id: string;
  readonly thing: GraphNode | GraphEdge;
  readonly reason?: string;
}

/** The first part that is not as the schema has it or has an end that is nowhere; else the one that the store's words name. */
function faultOf({ nodes, edges }: Subgraph, reason: string): Fault | undefined {
  const ids = new Set(nodes.map((one) => one.node));
  for (const node of nodes) {
    const wrong = checkShape({ node });
    if (wrong !== undefined) return { id: node.node, thing: node, reason: wrong };
  }
  for (const edge of edges) {
    const lost = [edge.from, edge.to].find((end) => !ids.has(end));
    const wrong =
      checkShape({ edge }) ?? (lost === undefined ? undefined : `${lost} to be a node of the article`);
    if (wrong !== undefined) return { id: edge.edge, thing: edge, reason: wrong };
  }
  const named = [
    ...nodes.map((one) => ({ id: one.node, thing: one })),
    ...edges.map((one) => ({ id: one.edge, thing: one })),
  ];
  return named.find(({ id }) => reason.includes(id));
}

function placeOf(id: string, { properties }: GraphNode | GraphEdge) {
  const { start, end } = properties;
  return typeof start === "number" && typeof end === "number" ? { id, start, end } : { id };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ");
}
