import type { NamedQuery } from "../../src/query/named-query.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

export interface Question {
  readonly query: string;
  readonly given: Readonly<Record<string, string>>;
}

/**
 * What is asked of a made-up graph: every query without parameters where it may be, and with each parameter alone, for
 * the most famous name, for one that stands in one place, and for a word that many are described by.
 */
export async function questionsTo(
  store: GraphStore,
  queries: ReadonlyMap<string, NamedQuery>,
): Promise<readonly Question[]> {
  const ranked = async (label: string, order: string) =>
    (
      await store.read(
        `MATCH (n:${label})-[at:MENTIONED_IN]->(:Article) WITH n, count(at) AS mentions
         RETURN n.name AS name ORDER BY mentions ${order}, name LIMIT 2`,
        {},
      )
    ).map((row) => String(row.name));
  const [hub] = await ranked("Person", "DESC");
  const [rare, other] = await ranked("Person", "");
  const [place] = await ranked("Place", "DESC");
  const values: Readonly<Record<string, readonly string[]>> = {
    entity: [hub!, rare!, "students"],
    event: ["rally", `meeting with ${hub}`, place!],
    place: [place!],
    article: ["report-77"],
    text: ["rally", rare!, "north"],
    type: ["rally"],
    relation: ["located in"],
    date: ["2022"],
    boolean: ["true"],
  };
  return [...queries.values()].flatMap((query): Question[] => {
    const needed = query.parameters.filter((one) => one.required);
    const plain = needed.length === 0 ? [{ query: query.name, given: {} }] : [];
    return [
      ...plain,
      ...query.parameters.flatMap(({ name, kind }) =>
        (values[kind] ?? []).map((value) => {
          const rest = needed.filter((one) => one.name !== name).map((one) => [one.name, other!]);
          return { query: query.name, given: { ...Object.fromEntries(rest), [name]: value } };
        }),
      ),
    ];
  });
}
