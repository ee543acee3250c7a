import type { Assertion } from "../read/assertion.ts";
import { familyOf, nameOf } from "../read/face.ts";
import type { Neighbourhood } from "../read/neighbourhood.ts";

export interface Chosen {
  /** Ids, those asked for first. */
  readonly nodes: readonly string[];
  readonly assertions: readonly Assertion[];
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
export function choose({ focus, nodes, assertions }: Neighbourhood, cap: number): Chosen {
  const drawn = assertions.filter(({ from, to }) => from.node !== to.node);
  const chosen = new Set(focus.slice(0, cap).map((one) => one.node));
  const weigh =
    (order: readonly string[]) =>
    (id: string): readonly number[] => {
      const mine = drawn.filter(({ from, to }) => from.node === id || to.node === id);
      const known = new Set(
        mine.flatMap(({ from, to }) => [from.node, to.node]).filter((end) => chosen.has(end)),
      );
      return [-known.size, order.indexOf(familyOf(nodes.get(id)!)), -mine.length];
    };
  const own = new Set(chosen);
  const beside = new Set(
    drawn.filter(({ from, to }) => own.has(from.node) !== own.has(to.node)).map((one) => other(one, own)),
  );
  const ends = drawn.flatMap(({ from, to }) => [from.node, to.node]);
  const all = new Set([...focus.map((one) => one.node), ...ends]);
  add(chosen, sorted([...beside], weigh(near), nodes), Math.max(own.size, Math.ceil(cap * 0.6)));
  const behind = [...all].filter((id) => !chosen.has(id) && !beside.has(id));
  const reached = behind.filter((id) => weigh(far)(id)[0]! < 0);
  add(chosen, sorted(reached, weigh(far), nodes), cap);
  const rest = [...beside].filter((id) => !chosen.has(id));
  add(chosen, sorted(rest, weigh(near), nodes), cap);
  return {
    nodes: [...chosen],
    assertions: drawn.filter(({ from, to }) => chosen.has(from.node) && chosen.has(to.node)),
    left: [...all].filter((id) => !chosen.has(id)).length,
  };
}

function other({ from, to }: Assertion, own: ReadonlySet<string>): string {
  return own.has(from.node) ? to.node : from.node;
}

function add(chosen: Set<string>, ids: readonly string[], cap: number): void {
  for (const id of ids) if (chosen.size < cap) chosen.add(id);
}

function sorted(
  ids: readonly string[],
  weight: (id: string) => readonly number[],
  nodes: Neighbourhood["nodes"],
): readonly string[] {
  const keyed = ids.map((id) => ({ id, weight: weight(id), name: nameOf(nodes.get(id)!) }));
  keyed.sort((a, b) => {
    const at = a.weight.findIndex((one, place) => one !== b.weight[place]);
    if (at >= 0) return a.weight[at]! - b.weight[at]!;
    if (a.name !== b.name) return a.name < b.name ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  return keyed.map(({ id }) => id);
}
