import { describe, expect, it } from "vitest";
import type { GraphEdge, GraphNode } from "../../schema/index.ts";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import { mergedFace } from "../../src/graph/face.ts";

function union(seed: number) {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const subgraph of syntheticSubgraphs(40, seed)) {
    for (const one of subgraph.nodes) {
      const there = nodes.get(one.node);
      nodes.set(one.node, there ? { ...one, properties: mergedFace(there.properties, one.properties) } : one);
    }
    for (const one of subgraph.edges) edges.set(one.edge, one);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

describe("the made-up graph of the benches", () => {
  it("is a graph of the schema, with evidence for everything", () => {
    const { nodes, edges } = union(1);
    expect(checkGraph(nodes, edges)).toEqual([]);
  });

  it("is the same for a seed, and another for another", () => {
    const hashes = (seed: number) => [...syntheticSubgraphs(5, seed)].map((one) => one.hash);
    expect(hashes(1)).toEqual(hashes(1));
    expect(hashes(1)).not.toEqual(hashes(2));
  });

  it("has a few names that stand nearly everywhere, and statements, figures, disagreements and places in countries", () => {
    const { nodes, edges } = union(1);
    const labels = new Set(nodes.flatMap((one) => one.labels));
    expect([...labels]).toEqual(
      expect.arrayContaining(["Statement", "Figure", "Disagreement", "Office", "Person", "Organization"]),
    );
    expect(nodes.some((one) => one.properties.within !== undefined)).toBe(true);
    const often = new Map<string, number>();
    for (const { from, to } of edges) for (const id of [from, to]) often.set(id, (often.get(id) ?? 0) + 1);
    const degrees = nodes
      .filter((one) => one.labels.includes("Entity"))
      .map((one) => often.get(one.node) ?? 0)
      .sort((a, b) => b - a);
    expect(degrees[0]).toBeGreaterThan(20 * degrees[Math.floor(degrees.length / 2)]!);
  });
});
