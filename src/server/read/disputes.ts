import { groupBy } from "../../../schema/group-by.ts";
import type { QueryAnswer, Row } from "../../query/named-query.ts";

/**
 * Sides by what is disputed: the graph has a disagreement for each two that cannot both hold, so that three figures of one
 * toll are three of them. Those of one kind, about the same, that share a side are one dispute.
 */
export function disputesOf<Side extends Readonly<Record<string, unknown>>>(
  sides: readonly Side[],
  keyOf: (side: Side) => string,
): readonly (readonly Side[])[] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let top = key;
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next;
    return top;
  };
  for (const side of sides) {
    const its = root(`${side.kind}\n${side.about}\n${keyOf(side)}`);
    const own = root(String(side.disagreement));
    if (its !== own) parent.set(its, own);
  }
  return [...groupBy(sides, ({ disagreement }) => root(String(disagreement))).values()];
}

/** The disputes of an answer of the query `disagreements`. Of those that it breaks off among, which may lack sides, none is told if there are others. */
export function disputesIn({
  rows,
  truncated,
}: Pick<QueryAnswer, "rows" | "truncated">): readonly (readonly Row[])[] {
  const all = disputesOf(rows, toldAt);
  const last = rows.at(-1);
  if (!truncated || !last) return all;
  const whole = all.filter(([first]) => first!.kind !== last.kind || first!.about !== last.about);
  return whole.length > 0 ? whole : all;
}

/** The sides of a dispute, each once, in the order of the text, as the sides of one disagreement are. */
export function sidesOf(dispute: readonly Row[]): readonly Row[] {
  return [...groupBy(dispute, toldAt).values()].map(([first]) => first!).sort(byPlace);
}

/** A side is the place where it is told. */
function toldAt({ says, article, start, end, voice }: Row): string {
  return [says, article, start, end, voice].join("\n");
}

function byPlace(one: Row, other: Row): number {
  const [a, b] = [String(one.article), String(other.article)];
  return a < b ? -1 : a > b ? 1 : Number(one.start) - Number(other.start);
}
