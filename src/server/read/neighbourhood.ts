import type { GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import type { Assertion } from "./assertion.ts";
import { familyOf } from "./face.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";

export interface Neighbourhood {
  readonly focus: readonly GraphNode[];
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly assertions: readonly Assertion[];
  readonly truncated: boolean;
}

/** Events and statements are how entities meet: their other ends belong to the picture. */
const between = new Set(["Event", "Statement"]);

/** What lies around these nodes: one step, and a second through events and statements. */
export async function neighbourhood(
  store: Store,
  focus: readonly GraphNode[],
  limit: number,
  first?: Surroundings,
): Promise<Neighbourhood> {
  const near = first ?? (await surroundings(store, focus, limit));
  const own = new Set(focus.map((node) => node.node));
  const middle = [...near.nodes.values()].filter(
    (node) => between.has(familyOf(node)) && !own.has(node.node),
  );
  const far = await surroundings(store, middle, limit);
  const assertions = new Map([...near.assertions, ...far.assertions].map((one) => [one.edge.edge, one]));
  return {
    focus,
    nodes: new Map([...far.nodes, ...near.nodes]),
    assertions: [...assertions.values()],
    truncated: near.truncated || far.truncated,
  };
}
