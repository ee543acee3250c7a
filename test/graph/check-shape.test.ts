import { describe, expect, it } from "vitest";
import { edgeRow, type GraphEdge, type GraphNode, type PropertyValue } from "../../schema/index.ts";
import { checkShape } from "../../src/graph/check-shape.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { sampleNamed } from "./whole.ts";

const { nodes, edges } = subgraphOf(sampleNamed("rally"));
const figure = nodes.find(({ labels }) => labels.includes("Figure"))!;
const asserted = edges.find(({ type }) => edgeRow(type)!.asserted)!;

type Changed = Readonly<Record<string, PropertyValue | undefined>>;
const known = (all: Changed) =>
  Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as GraphNode["properties"];
const node = (more: Changed): { readonly node: GraphNode } => ({
  node: { ...figure, properties: known({ ...figure.properties, ...more }) },
});
const edge = (more: Changed): { readonly edge: GraphEdge } => ({
  edge: { ...asserted, properties: known({ ...asserted.properties, ...more }) },
});

describe("the shape of a node and an edge", () => {
  it("is that of the schema where nothing was changed", () =>
    expect([checkShape(node({})), checkShape(edge({}))]).toEqual([undefined, undefined]));

  const cases: readonly (readonly [what: string, one: Parameters<typeof checkShape>[0], told: string])[] = [
    ["a property that the schema does not know", node({ colour: "red" }), "no property colour"],
    ["one that every object has from elsewhere", node({ constructor: "red" }), "no property constructor"],
    ["the same on an edge", edge({ toString: "red" }), "no property toString"],
    ["one that is missing", edge({ quote: undefined }), "quote as string"],
    ["one of another kind", edge({ start: "3" }), "start as integer"],
    ["another id than its own", edge({ id: "other" }), "its id among its properties"],
    ["no label of the schema", { node: { ...figure, labels: ["Thing"] } }, "labels of the schema, not Thing"],
    [
      "no type of the schema",
      { edge: { ...asserted, type: "KNOWS" } },
      "a relationship of the schema, not KNOWS",
    ],
  ];
  for (const [what, one, told] of cases)
    it(`is not right with ${what}`, () => expect(checkShape(one)).toBe(told));
});
