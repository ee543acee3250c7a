import type { GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import type { Chosen } from "../drawing/choose.ts";
import type { Assertion } from "./assertion.ts";
import { familyOf } from "./face.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";

export interface Neighbourhood {
  readonly focus: readonly GraphNode[];
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly assertions: readonly Assertion[];
  readonly truncated: boolean;
  /** What of it is drawn, where that was chosen already. */
  readonly chosen?: Chosen;
}

/** Events and statements are how entities meet: their other ends belong to the picture. */
const between = new Set(["Event", "Statement"]);
/** Behind so many of them, the most asserted first, is looked. */
const mostBetween = 120;

/** What lies around these nodes: one step, and a second through events and statements. */
export async function neighbourhood(
  store: Store,
  focus: readonly GraphNode[],
  limit: number,
): Promise<Neighbourhood> {
  const near = await surroundings(store, focus, limit);
  const middle = middleOf(focus, near);
  const far = await surroundings(store, middle.slice(0, mostBetween), limit);
  const assertions = new Map([...near.assertions, ...far.assertions].map((one) => [one.edge.edge, one]));
  return {
    focus,
    nodes: new Map([...far.nodes, ...near.nodes]),
    assertions: [...assertions.values()],
    truncated: near.truncated || far.truncated || middle.length > mostBetween,
  };
}

function middleOf(focus: readonly GraphNode[], { nodes, assertions }: Surroundings): readonly GraphNode[] {
  const own = new Set(focus.map((node) => node.node));
  const often = new Map<string, number>();
  for (const { from, to } of assertions)
    for (const { node } of [from, to]) often.set(node, (often.get(node) ?? 0) + 1);
  const found = [...nodes.values()].filter((node) => between.has(familyOf(node)) && !own.has(node.node));
  const weight = ({ node }: GraphNode): number => often.get(node) ?? 0;
  return found.sort((a, b) => weight(b) - weight(a) || (a.node < b.node ? -1 : 1));
}
