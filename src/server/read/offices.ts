import { groupBy } from "../../../schema/group-by.ts";
import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { titleKey } from "../office-titles.table.ts";
import type { Assertion } from "./assertion.ts";
import type { LeftOut } from "./left-out.ts";
import type { Outlined } from "./outline.ts";

/** For each office at an entity the node that is shown for it: one for all that are the same office, named with whose it is or who holds it. */
export type Offices = ReadonlyMap<string, GraphNode>;

/** An office as it stands in the graph, which has one for each title, body and, where no body is said, article. */
export interface StatedOffice {
  readonly id: string;
  readonly title: string;
  /** How often it is told of here. */
  readonly told: number;
  /** The other end: the body whose office it is, or whoever holds it. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Offices of one holder. Equal titles of one body are one office; a title without a body is that of the only body
 * named with it (“the president” of “the president of Cuba”), and of none where there are several.
 */
export function heldOffices(stated: readonly StatedOffice[]): Offices {
  return shown(stated, (alike) => {
    const bodies = new Map(alike.flatMap(({ others }) => others.map(({ id, name }) => [id, name])));
    const [only] = bodies.size === 1 ? bodies.keys() : [];
    return ({ others }) => {
      const body = others[0]?.id ?? only;
      return body !== undefined ? { key: body, of: ` of ${bodies.get(body)}` } : { key: "", of: "" };
    };
  });
}

/** Offices of one body: equal titles are one, with those who hold it. */
export function officesOfBody(stated: readonly StatedOffice[]): Offices {
  return shown(stated, (alike) => {
    const names = [...new Set(alike.flatMap(({ others }) => others.map(({ name }) => name)))].sort();
    const some = names.length > mostHolders ? [...names.slice(0, mostHolders), "…"] : names;
    const side = { key: "", of: names.length > 0 ? ` (${some.join(", ")})` : "" };
    return () => side;
  });
}

const mostHolders = 3;

/** The side of an office among those of its title, which may be thousands: all that follows from them all is found once. */
type Sides = (alike: readonly StatedOffice[]) => (one: StatedOffice) => Side;

interface Side {
  readonly key: string;
  readonly of: string;
}

function shown(stated: readonly StatedOffice[], sidesOf: Sides): Offices {
  const groups = new Map<string, { readonly of: string; readonly some: StatedOffice[] }>();
  for (const [title, alike] of groupBy(stated, (one) => titleKey(one.title))) {
    const sideOf = sidesOf(alike);
    for (const one of alike) {
      const { key, of } = sideOf(one);
      const at = `${title}\n${key}`;
      const group = groups.get(at) ?? { of, some: [] };
      group.some.push(one);
      groups.set(at, group);
    }
  }
  return new Map(
    [...groups.values()].flatMap(({ of, some }) => {
      // Which stands for all follows from what is told, not from the order in which it was read.
      const first = [...some].sort(
        (a, b) => b.others.length - a.others.length || b.told - a.told || (a.id < b.id ? -1 : 1),
      )[0]!;
      const node = { node: first.id, labels: ["Office"], properties: { name: `${first.title}${of}` } };
      return some.map(({ id }) => [id, node] as const);
    }),
  );
}

/** What to show for the offices in an entity's outline; nothing is asked where there are none. Throws `StoreError`. */
export async function officesAt(
  store: Store,
  self: GraphNode,
  outline: readonly Outlined[],
  { articles }: Pick<LeftOut, "articles">,
): Promise<Offices> {
  const stated = async (type: "HOLDS_OFFICE" | "OF"): Promise<readonly StatedOffice[]> => {
    const told = new Map<string, number>();
    for (const edge of outline)
      if (edge.type === type) {
        const id = type === "OF" ? edge.from : edge.to;
        told.set(id, (told.get(id) ?? 0) + 1);
      }
    if (told.size === 0) return [];
    const other = type === "OF" ? "<-[edge:HOLDS_OFFICE]-" : "-[edge:OF]->";
    const ids = [...told.keys()].sort();
    const [names, ends] = await Promise.all([
      store.read(
        "UNWIND $ids AS id MATCH (office:Office {id: id}) RETURN office.id AS id, office.name AS name",
        { ids },
      ),
      store.read(
        `UNWIND $ids AS id MATCH (office:Office {id: id})${other}(other:Entity)
         RETURN DISTINCT office.id AS id, other.id AS other, other.name AS name, edge.article AS article ORDER BY id, other, article`,
        { ids },
      ),
    ]);
    const others = new Map<string, Map<string, string>>();
    for (const { id, other, name, article } of ends)
      if (!articles.has(String(article)))
        others.set(String(id), (others.get(String(id)) ?? new Map()).set(String(other), String(name)));
    return names.map(({ id, name }) => ({
      id: String(id),
      title: String(name),
      told: told.get(String(id))!,
      others: [...(others.get(String(id)) ?? [])].map(([one, called]) => ({ id: one, name: called })),
    }));
  };
  if (!self.labels.includes("Entity")) return new Map();
  const [held, own] = await Promise.all([stated("HOLDS_OFFICE"), stated("OF")]);
  return new Map([...officesOfBody(own), ...heldOffices(held)]);
}

/** An edge that leads to the office that is shown for its own. */
export function atShown<Edge extends Pick<GraphEdge, "from" | "to">>(edge: Edge, offices: Offices): Edge {
  const [from, to] = [offices.get(edge.from)?.node, offices.get(edge.to)?.node];
  return from === undefined && to === undefined
    ? edge
    : { ...edge, from: from ?? edge.from, to: to ?? edge.to };
}

/** The same of an assertion, with the node that is shown. */
export function withOffices(one: Assertion, offices: Offices): Assertion {
  const edge = atShown(one.edge, offices);
  if (edge === one.edge) return one;
  return {
    ...one,
    edge,
    from: offices.get(one.from.node) ?? one.from,
    to: offices.get(one.to.node) ?? one.to,
  };
}
