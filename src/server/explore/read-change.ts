import type { GraphNode, NodeLabel } from "../../../schema/index.ts";
import type { Store } from "../dependencies.ts";
import { articleFaces } from "../read/articles.ts";
import {
  claims,
  edgeRow,
  edgesOf,
  namingIn,
  namings,
  nodeIn,
  nodeRow,
  ofAccount,
  ofClaim,
} from "./catalogue-rows.ts";
import type { Change } from "./changed-catalogue.ts";
import type { RawEdge } from "./claim-of.ts";

const facts = ["Event", "Statement", "Figure"] as const satisfies readonly NodeLabel[];
const common = ["Entity", "Office"] as const satisfies readonly NodeLabel[];
const lot = 500;

const typesBetween = (from: readonly NodeLabel[], to: readonly NodeLabel[]): string =>
  claims
    .filter((row) => row.from.some((one) => from.includes(one)) && row.to.some((one) => to.includes(one)))
    .map(({ type }) => type)
    .join("|");

/** Where assertions are: at what is an article's own, and between what others name too. Offices are known by who holds them: they are last. */
const around = [
  ...facts.flatMap((label) => [
    {
      label,
      pattern: `(node:${label} {id: id})-[edge:${typesBetween([label], [...facts, ...common])}]->(next)`,
    },
    {
      label,
      pattern: `(node)-[edge:${typesBetween([...facts, ...common], [label])}]->(next:${label} {id: id})`,
    },
  ]),
  ...common.map((label) => ({
    label,
    pattern: `(node:${label} {id: id})-[edge:${typesBetween([label], common)}]->(next)`,
  })),
];

export interface Changed {
  readonly gone: ReadonlySet<string>;
  readonly fresh: readonly string[];
  /** What those that are gone name, which others may name too: the kind of each, by id. */
  readonly shared: ReadonlyMap<string, string>;
}

/** What articles tell that are `fresh` to a catalogue, and what is left now of that which those that are `gone` share with others. */
export async function readChange(store: Store, { gone, fresh, shared }: Changed): Promise<Change> {
  const asked = async (cypher: string, ids: readonly string[]) => {
    const rows = [];
    for (let at = 0; at < ids.length; at += lot)
      rows.push(...(await store.read(cypher, { ids: ids.slice(at, at + lot), articles: fresh })));
    return rows;
  };
  const nodes = new Map<string, GraphNode>();
  const add = (rows: Awaited<ReturnType<Store["read"]>>): void => {
    for (const node of rows.map(nodeIn)) nodes.set(node.node, node);
  };
  const look = async (label: NodeLabel, ids: Iterable<string>) =>
    add(await asked(`UNWIND $ids AS id MATCH (node:${label} {id: id}) ${nodeRow}`, [...ids]));
  const told = (rest: string) =>
    asked(`UNWIND $ids AS id MATCH (next:Article {id: id})<-[edge:REPORTED_IN]-${rest}`, fresh);

  const reported = edgesOf(
    await told(`(node) WHERE edge.quote IS NOT NULL ${edgeRow(ofAccount)}`),
    ofAccount,
  );
  for (const label of facts) add(await told(`(node:${label}) ${nodeRow}`));
  const named = (await asked(namings("UNWIND $ids AS id"), fresh)).map(namingIn);
  const office = (id: string): boolean => shared.get(id) === "Office";
  const others = [...shared.keys()].filter((id) => !office(id));
  await look("Entity", new Set([...named.map(({ node }) => node), ...others]));
  await look("Office", [...shared.keys()].filter(office));

  const asserted = new Map<string, RawEdge>();
  for (const { label, pattern } of fresh.length === 0 ? [] : around) {
    const ids = [...nodes.values()].filter(({ labels }) => labels.includes(label)).map(({ node }) => node);
    const cypher = `UNWIND $ids AS id MATCH ${pattern} WHERE edge.article IN $articles AND edge.quote IS NOT NULL ${edgeRow(ofClaim)}`;
    const found = edgesOf(await asked(cypher, ids), ofClaim);
    for (const edge of found) asserted.set(String(edge.properties.id), edge);
    await look("Office", new Set(found.flatMap(({ type, to }) => (type === "HOLDS_OFFICE" ? [to] : []))));
  }
  return {
    gone,
    faces: [...(await articleFaces(store, fresh)).values()].map(({ later: _, ...face }) => face),
    nodes: [...nodes.values()],
    left: new Set([...shared.keys()].filter((id) => !nodes.has(id))),
    named,
    reported,
    asserted: [...asserted.values()],
  };
}
