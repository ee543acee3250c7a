import type { GraphNode } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { standingOf, standingRow } from "../standing.table.ts";
import type { Account, Assertion, Spot } from "./assertion.ts";
import { nameOf, textOf } from "./face.ts";
import type { Surroundings } from "./surroundings.ts";

/** One value that accounts give, and the places where they give it. */
interface Given {
  readonly value: string;
  readonly spots: readonly Spot[];
}

export interface Aspect {
  readonly name: string;
  readonly given: readonly Given[];
  readonly verdict: "agreed" | "not agreed" | "told once" | "compatible";
}

/** What the accounts of an event agree and do not agree on, by aspect; nothing where there is one account. */
export async function comparisonOf(
  store: Store,
  node: GraphNode,
  around: Surroundings,
): Promise<readonly Aspect[]> {
  const accounts = around.accounts.filter(({ edge }) => edge.from === node.node);
  if (accounts.length < 2) return [];
  const at = (type: string) => around.assertions.filter((one) => one.edge.type === type);
  const counts = at("COUNTS").filter(({ to }) => to.node === node.node);
  const disputed = await disputedOf(
    store,
    counts.map(({ from }) => from),
  );
  return [
    aspect("How sure", accounts.map(sureness), (values) => values.length > 1),
    aspect("When", accounts.flatMap(time), cannotBothBe),
    aspect("Where", placesOf(at("AT"), node), () => false),
    aspect("How many", counts.map(figure), () => disputed > 0),
  ].filter(({ given }) => given.length > 0);
}

type Told = readonly [value: string, spot: Spot];

function aspect(name: string, told: readonly Told[], apart: (values: readonly string[]) => boolean): Aspect {
  const given = new Map<string, Spot[]>();
  for (const [value, spot] of told) given.set(value, [...(given.get(value) ?? []), spot]);
  return {
    name,
    given: [...given].map(([value, spots]) => ({ value, spots })),
    verdict: apart([...given.keys()])
      ? "not agreed"
      : told.length < 2
        ? "told once"
        : given.size === 1
          ? "agreed"
          : "compatible",
  };
}

function sureness({ factuality, spot }: Account): Told {
  const { standing, words } = standingRow(standingOf({ factuality, spot: { statement: null } }));
  return [standing === "reported" ? "happened" : words, spot];
}

function time({ edge, spot }: Account): readonly Told[] {
  const value = textOf(edge.properties, "time") ?? textOf(edge.properties, "timeText");
  return value === undefined ? [] : [[value, spot]];
}

function placesOf(assertions: readonly Assertion[], { node }: GraphNode): readonly Told[] {
  return assertions.filter(({ from }) => from.node === node).map(({ to, spot }) => [nameOf(to), spot]);
}

function figure({ from, spot }: Assertion): Told {
  return [nameOf(from), spot];
}

/** Two dates of which neither is a part of the other; what is no plain date is not compared. */
function cannotBothBe(values: readonly string[]): boolean {
  const dates = values.filter((value) => /^\d{4}(-\d\d){0,2}(T[\d:]+)?$/.test(value));
  return dates.some((one) => dates.some((other) => !one.startsWith(other) && !other.startsWith(one)));
}

/** How many of these figures are a side of a disagreement. */
async function disputedOf(store: Store, figures: readonly GraphNode[]): Promise<number> {
  const [row] = await store.read(
    "UNWIND $ids AS id MATCH (:Disagreement)-[:DISAGREES]->(node:Figure {id: id}) RETURN count(DISTINCT node) AS sides",
    { ids: [...new Set(figures.map(({ node }) => node))].sort() },
  );
  return Number(row?.sides ?? 0);
}
