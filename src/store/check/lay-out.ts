import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { checkShape } from "../../graph/check-shape.ts";
import { type Problem, wrong } from "../../graph/problem.ts";
import type { Parts } from "../disk/parts.ts";
import { touch, touchedIn } from "../disk/touched.ts";
import type { GraphStore } from "../graph-store.ts";

/** A graph on disk: by id and by article, and what articles tell of what they share. */
export type Laid = Parts<"nodes" | "touched" | "edges" | "shares" | "faces" | "families" | "digests">;

/** What is seen of each node and edge alone. */
export interface Seen {
  readonly nodes: number;
  readonly edges: number;
  readonly problems: Problem[];
  /** Edges that no article asserts, by id. */
  readonly links: ReadonlyMap<string, GraphEdge>;
}

/** Lays a graph on disk by article, each with the nodes that its edges touch, and looks at each node and edge alone. */
export async function layOut(store: Pick<GraphStore, "nodes" | "edges">, disk: Laid): Promise<Seen> {
  const problems: Problem[] = [];
  const links = new Map<string, GraphEdge>();
  let [nodes, edges] = [0, 0];
  for await (const node of store.nodes()) {
    nodes += 1;
    const expected = checkShape({ node });
    if (expected !== undefined) problems.push(wrong("schema", node.node, `expected ${expected}`));
    disk.write("nodes", node.node, JSON.stringify(node));
    if (node.labels.includes("Article")) touch(disk, node.node, node.node);
  }
  for await (const edge of store.edges()) {
    edges += 1;
    const { article, voice } = edge.properties;
    // What no article asserts leads from one article to another, unless something is wrong with it.
    const key = typeof article === "string" ? article : edge.from;
    if (typeof article !== "string") links.set(edge.edge, edge);
    disk.write("edges", key, `${key}\t${JSON.stringify(edge)}`);
    for (const node of new Set([edge.from, edge.to, key, String(voice)])) touch(disk, node, key);
  }
  for (let part = 0; part < disk.count; part++) problems.push(...(await shareOut(disk, part)));
  return { nodes, edges, problems, links };
}

/** Gives each node of a part to the articles that touch it; tells of those that none touches. */
async function shareOut(disk: Laid, part: number): Promise<readonly Problem[]> {
  const touched = await touchedIn(disk, part);
  const problems: Problem[] = [];
  for await (const line of disk.read("nodes", part)) {
    const { node } = JSON.parse(line) as GraphNode;
    if (!touched.has(node)) problems.push(wrong("support", node, "is a node that no article supports"));
    for (const article of touched.get(node) ?? []) disk.write("shares", article, `${article}\t${line}`);
  }
  return problems;
}
