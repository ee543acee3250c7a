import { inQuotes } from "../../../../schema/in-quotes.ts";
import type { ExploreFilter } from "../../../../schema/index.ts";
import { withoutValue } from "../../explore/addresses.ts";
import type { Catalogue } from "../../explore/catalogue.ts";
import { endsOf } from "../../explore/chain.ts";
import type { Looked } from "../../explore/explore.ts";
import { dateWords } from "../words.ts";

/** One condition of a filter in plain words, and what takes it away. */
export interface Condition {
  readonly name: keyof ExploreFilter;
  readonly words: string;
  readonly without: Partial<ExploreFilter>;
}

type Named = (value: string) => string;

const many: readonly (readonly [name: keyof ExploreFilter, before: string])[] = [
  ["entity", "with"],
  ["event", "part of"],
  ["type", ""],
  ["kind", "with a"],
  ["role", "part played:"],
  ["relation", "relation:"],
  ["source", "from"],
  ["standing", ""],
  ["place", "at"],
];
const dates: readonly (readonly [name: keyof ExploreFilter, before: string])[] = [
  ["from", "from"],
  ["to", "until"],
  ["publishedFrom", "published from"],
  ["publishedTo", "published until"],
];

/** From whom to whom the chains of a filter lead, by name; several of one name are named once. */
export function endsNamed(
  { chain }: Pick<ExploreFilter, "chain">,
  things: Catalogue["things"],
): { readonly from: string; readonly to: string } | undefined {
  const [from, to] = ([0, 1] as const).map((end) => [
    ...new Set(chain.flatMap((one) => things.get(endsOf(one)[end])?.name ?? [])),
  ]);
  return from!.length > 0 && to!.length > 0 ? { from: from!.join(" or "), to: to!.join(" or ") } : undefined;
}

/** What a filter asks for, condition by condition. */
export function conditionsOf(
  filter: ExploreFilter,
  answer: Pick<Looked, "facets" | "names" | "nodes" | "rows">,
  { things }: Pick<Catalogue, "things">,
): readonly Condition[] {
  const named: Readonly<Record<string, Named>> = {
    entity: (value) =>
      answer.names.find((one) => one.parameter === "entity" && one.value === value)?.name ?? value,
    place: (value) =>
      answer.names.find((one) => one.parameter === "place" && one.value === value)?.name ?? value,
    event: (value) => {
      const { name } = [...answer.nodes, ...answer.rows].find(({ id }) => id === value) ?? {};
      return name === undefined ? "one event" : inQuotes(name);
    },
  };
  const wordsOf = (name: string, value: string): string =>
    named[name]?.(value) ?? answer.facets[name]?.find((one) => one.value === value)?.words ?? value;
  const lists = many.flatMap(([name, before]) =>
    (filter[name] as readonly string[]).map(
      (value): Condition => ({
        name,
        words: `${before} ${wordsOf(name, value)}`.trim(),
        without: withoutValue(filter, name, value),
      }),
    ),
  );
  const days = dates.flatMap(([name, before]): readonly Condition[] => {
    const value = filter[name] as string;
    return value === "" ? [] : [{ name, words: `${before} ${dateWords(value)}`, without: { [name]: "" } }];
  });
  const words: readonly Condition[] =
    filter.q === "" ? [] : [{ name: "q", words: `“${filter.q}”`, without: { q: "" } }];
  const drawn: readonly Condition[] = [
    ...(filter.expand.length > 0
      ? [
          {
            name: "expand" as const,
            words: filter.expand.length === 1 ? "one group added" : `${filter.expand.length} groups added`,
            without: { expand: [] },
          },
        ]
      : []),
    ...(filter.hide.length > 0
      ? [{ name: "hide" as const, words: `${filter.hide.length} hidden`, without: { hide: [] } }]
      : []),
  ];
  const ends = endsNamed(filter, things);
  const between: readonly Condition[] = ends
    ? [{ name: "chain", words: `from ${ends.from} to ${ends.to}`, without: { chain: [] } }]
    : [];
  const versions: readonly Condition[] =
    filter.versions === "all"
      ? [{ name: "versions", words: "replaced versions too", without: { versions: "current" } }]
      : [];
  return [...words, ...between, ...lists, ...days, ...versions, ...drawn];
}
