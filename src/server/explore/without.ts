import { type ExploreFilter, type ExploreParameter, everything } from "../../../schema/index.ts";
import type { Catalogue } from "./catalogue.ts";
import { bits, type Failing } from "./match.ts";

/** Which parameters stand for one condition. */
const conditions: readonly { readonly bit: number; readonly names: readonly ExploreParameter["name"][] }[] = [
  ...(
    [
      "q",
      "entity",
      "event",
      "chain",
      "type",
      "kind",
      "role",
      "relation",
      "source",
      "standing",
      "place",
      "show",
    ] as const
  ).map((name) => ({ bit: bits[name], names: [name] })),
  { bit: bits.date, names: ["from", "to"] },
  { bit: bits.published, names: ["publishedFrom", "publishedTo"] },
];

/** For each condition of the filter, the rows there would be without it; most rows first. */
export function withoutEach(
  { entries }: Catalogue,
  fails: Failing,
  filter: ExploreFilter,
): readonly { readonly parameters: string[]; readonly rows: number }[] {
  const asked = conditions.filter(({ names }) =>
    names.some((name) => String(filter[name]) !== String(everything[name])),
  );
  const rows = asked.map(() => 0);
  for (const entry of entries) {
    const failed = entry.tellings.map((telling) => fails(entry, telling));
    for (const [at, { bit }] of asked.entries()) if (failed.some((one) => (one & ~bit) === 0)) rows[at]! += 1;
  }
  return asked
    .map(({ names }, at) => ({ parameters: [...names], rows: rows[at]! }))
    .sort((a, b) => b.rows - a.rows);
}
