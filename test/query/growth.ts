import { stableId } from "../../schema/index.ts";
import { syntheticSubgraphs } from "../../scripts/bench/synthetic-graph.ts";
import type { Subgraph } from "../../src/graph/subgraph.ts";
import type { NamedQuery } from "../../src/query/named-query.ts";

/** A question, and whether its answer stays as it is while the graph grows. */
export interface Asked {
  readonly query: string;
  readonly given: Readonly<Record<string, string>>;
  readonly stays: boolean;
}

/** A graph, as much again of the same world, an article more, and what is asked of it. */
export interface Growing {
  readonly first: readonly Subgraph[];
  readonly later: readonly Subgraph[];
  readonly extra: Subgraph;
  readonly questions: readonly Asked[];
  /** What asks by a name, which one engine looks for among all names the first time. */
  readonly byName: Asked;
}

/**
 * Made-up articles in which few names stand in most. Of what is asked, a part is about what one early article tells alone, beside
 * names that everybody has, or wants the first rows of all: that answer stays. The rest is about the best known.
 */
export function growing(articles: number, queries: ReadonlyMap<string, NamedQuery>): Growing {
  const all = [...syntheticSubgraphs(2 * articles + 1)];
  const first = all.slice(0, articles);
  const named = new Map<string, string[]>();
  for (const { article, nodes } of all)
    for (const { node, labels } of nodes)
      if (labels.includes("Entity")) named.set(node, [...(named.get(node) ?? []), article]);
  const isEarly = (article: string) => first.slice(0, articles / 2).some((one) => one.article === article);
  const kindOf = new Map(
    all.flatMap(({ nodes }) => nodes.map(({ node, labels }) => [node, labels] as const)),
  );
  const ranked = (label: string) =>
    [...named]
      .filter(([node]) => kindOf.get(node)!.includes(label))
      .sort(([, a], [, b]) => b.length - a.length);
  const rare = (label: string) =>
    ranked(label)
      .filter(([, its]) => its.length === 1 && isEarly(its[0]!))
      .map(([node]) => node);
  const [person, other] = rare("Person");
  const nameOf = (id: string) =>
    String(all.flatMap(({ nodes }) => nodes).find(({ node }) => node === id)!.properties.name);
  const event = first[3]!.nodes.find(({ labels }) => labels.includes("Event"))!;
  const narrow: Values = {
    entity: person!,
    event: event.node,
    place: rare("Place")[0]!,
    article: "report-3",
    text: nameOf(person!),
    date: "2020-01-02",
  };
  const [hub, place] = [ranked("Entity")[0]![0], ranked("Place")[0]![0]];
  const wide: Values = {
    entity: hub,
    place: place,
    event: "rally",
    text: "rally",
    type: "rally",
    relation: "located in",
    date: "2020",
  };
  return {
    first,
    later: all.slice(articles, 2 * articles),
    extra: all.at(-1)!,
    byName: { query: "events-of", given: { entity: nameOf(person!) }, stays: true },
    questions: [...queries.values()].flatMap((query) => [
      ...(query.parameters.some((one) => one.required)
        ? []
        : [{ query: query.name, given: {}, stays: true }]),
      ...about(query, narrow, other!, true),
      ...about(query, wide, other!, false),
    ]),
  };
}

type Values = Readonly<Record<string, string>>;

/**
 * What a query can be asked with one value; where two things are needed, the other is known little. Of dates, a range of
 * one; of the best known, the first thing of a kind.
 */
function about(
  { name: query, parameters }: NamedQuery,
  values: Values,
  other: string,
  stays: boolean,
): readonly Asked[] {
  const dates = parameters.filter(({ kind }) => kind === "date").map(({ name }) => name);
  return parameters
    .filter(({ kind }) => kind in values)
    .filter((one, at, all) => {
      const isFirst = all.findIndex(({ kind }) => kind === one.kind) === at;
      return isFirst || (stays && one.kind !== "date");
    })
    .map(({ name, kind }) => ({
      query,
      given: Object.fromEntries([
        ...parameters.filter((one) => one.required && one.name !== name).map((one) => [one.name, other]),
        ...(kind === "date" ? dates : [name]).map((one) => [one, values[kind]!]),
      ]),
      stays,
    }));
}

/** The same article, said to have another content: it is put in the old one's place. */
export const changed = (one: Subgraph): Subgraph => ({ ...one, hash: stableId("h", one.hash) });
