import type { Assertion } from "../read/assertion.ts";
import { familyOf, nameOf } from "../read/face.ts";
import type { Neighbourhood } from "../read/neighbourhood.ts";

/** What of an assertion it takes to choose. */
interface Ends {
  readonly from: { readonly node: string };
  readonly to: { readonly node: string };
}

export interface Chosen<Link extends Ends = Assertion> {
  /** Ids, those asked for first. */
  readonly nodes: readonly string[];
  readonly assertions: readonly Link[];
  /** How many nodes were left out. */
  readonly left: number;
}

/** What is told first when there is not room for all: beside what was asked for, and behind it. */
const near = ["Event", "Entity", "Office", "Statement", "Figure", "Disagreement"];
const far = ["Entity", "Office", "Event", "Statement", "Figure", "Disagreement"];

/**
 * At most `cap` nodes: those asked for, then their neighbours (events and entities before words and figures, more
 * often asserted first), then what lies behind, the best connected first. The same for every order of reading.
 */
export function choose<Link extends Ends>(
  {
    focus,
    nodes,
    assertions,
  }: Pick<Neighbourhood, "focus" | "nodes"> & { readonly assertions: readonly Link[] },
  cap: number,
): Chosen<Link> {
  const drawn = assertions.filter(({ from, to }) => from.node !== to.node);
  const beside = besides(drawn);
  const asked = focus.map((one) => one.node);
  const chosen = new Set(asked.slice(0, cap));
  const add = (ids: Iterable<string>, order: readonly string[], most: number): void => {
    if (chosen.size >= most) return;
    const weighed = [...ids]
      .filter((id) => !chosen.has(id))
      .map((id) => weightOf(id, nodes, beside.get(id) ?? [], chosen, order));
    for (const { id } of weighed.filter((one) => one.known > 0).sort(compare))
      if (chosen.size < most) chosen.add(id);
  };
  const neighbours = new Set(asked.flatMap((id) => beside.get(id) ?? []));
  add(neighbours, near, Math.max(chosen.size, Math.ceil(cap * 0.6)));
  add(
    [...beside.keys()].filter((id) => !neighbours.has(id)),
    far,
    cap,
  );
  add(neighbours, near, cap);
  const all = new Set([...asked, ...beside.keys()]);
  return {
    nodes: [...chosen],
    assertions: drawn.filter(({ from, to }) => chosen.has(from.node) && chosen.has(to.node)),
    left: all.size - chosen.size,
  };
}

/** For each node the other ends of its assertions, each as often as it is one. */
function besides(assertions: readonly Ends[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const put = (id: string, other: string): void => {
    const others = found.get(id);
    if (others) others.push(other);
    else found.set(id, [other]);
  };
  for (const { from, to } of assertions) {
    put(from.node, to.node);
    put(to.node, from.node);
  }
  return found;
}

interface Weighed {
  readonly id: string;
  /** Nodes already chosen that it is connected with. */
  readonly known: number;
  readonly order: number;
  readonly often: number;
  readonly name: string;
}

function weightOf(
  id: string,
  nodes: Neighbourhood["nodes"],
  others: readonly string[],
  chosen: ReadonlySet<string>,
  order: readonly string[],
): Weighed {
  const node = nodes.get(id)!;
  const known = new Set(others.filter((one) => chosen.has(one))).size;
  return { id, known, order: order.indexOf(familyOf(node)), often: others.length, name: nameOf(node) };
}

function compare(a: Weighed, b: Weighed): number {
  const differ = b.known - a.known || a.order - b.order || b.often - a.often;
  if (differ !== 0) return differ;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
