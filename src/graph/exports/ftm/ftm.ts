import { roles } from "../../../../schema/index.ts";
import { accountsOf, publishersOf } from "../accounts.ts";
import { type Background, gathering } from "../background.ts";
import { asWritten, type Exporting } from "../exporting.ts";
import type { GraphSource } from "../graph-source.ts";
import { familyOf, kindOf } from "../naming.ts";
import { once } from "../once.ts";
import { linkEntity, mentionEntity } from "./link-entity.ts";
import { type Around, type FtmEntity, nodeEntity } from "./node-entity.ts";
import { legalEntities, nodeSchemata } from "./schemata.table.ts";

const roleEdges = new Set<string>(roles.map(({ edge }) => edge));

/** What is told of these only by edges: what comes before the first of them waits for no edge but those of publishers. */
const toldByEdges = new Set(["Event", "Statement"]);

/** The graph as entities of the FollowTheMoney model, a JSON object a line: nodes, then for each edge a link with its evidence. */
export async function* ftm({ graph, base, texts }: Exporting): AsyncIterable<string> {
  const publishers = await publishersOf(graph);
  const all = once(() => told(graph));
  for await (const node of graph.nodes()) {
    const around = toldByEdges.has(familyOf(node)) ? (await all()).around(node.node) : nothing;
    yield line(
      nodeEntity(asWritten(node, { texts }), { ...around, source: publishers.get(node.node) }, base),
    );
  }
  const { background, schemaOf } = await all();
  for await (const edge of graph.edges()) {
    yield line(linkEntity(edge, schemaOf, background, base));
    if (edge.type !== "MENTIONED_IN" || !legalEntities.has(schemaOf(edge.from))) continue;
    const mention = mentionEntity(edge, schemaOf(edge.from));
    if (mention) yield line(mention);
  }
}

/** What the whole graph tells of its nodes. */
async function told(graph: GraphSource) {
  const gathered = gathering();
  const schemata = new Map<string, string>();
  for await (const node of graph.nodes()) {
    gathered.add(node);
    schemata.set(node.node, nodeSchemata[kindOf(node)] ?? "Note");
  }
  const background = gathered.with(await accountsOf(graph));
  const schemaOf = (id: string) => schemata.get(id) ?? "Note";
  return { background, schemaOf, around: await aroundOf(graph, schemaOf, background) };
}

function line(entity: FtmEntity): string {
  return `${JSON.stringify(entity)}\n`;
}

type Told = Omit<Around, "source">;
const nothing: Told = { involved: [], organizers: [], places: [], times: [] };

/** What edges say of nodes: the model has who is involved in an event on the event itself. */
async function aroundOf(
  graph: GraphSource,
  schemaOf: (id: string) => string,
  background: Background,
): Promise<(id: string) => Told> {
  const sets = {
    involved: new Map<string, Set<string>>(),
    organizers: new Map<string, Set<string>>(),
    places: new Map<string, Set<string>>(),
  };
  const speakers = new Map<string, string>();
  const add = (to: Map<string, Set<string>>, id: string, value: string) =>
    to.set(id, (to.get(id) ?? new Set()).add(value));
  for await (const { type, from, to } of graph.edges([...roleEdges, "AT", "SAID"])) {
    if (roleEdges.has(type) && legalEntities.has(schemaOf(from)))
      add(type === "ORGANIZED" ? sets.organizers : sets.involved, to, from);
    if (type === "AT") add(sets.places, from, background.nameOf(to));
    if (type === "SAID") speakers.set(to, background.nameOf(from));
  }
  const sorted = (found: Map<string, Set<string>>, id: string) => [...(found.get(id) ?? [])].sort();
  return (id) => ({
    involved: sorted(sets.involved, id),
    organizers: sorted(sets.organizers, id),
    places: sorted(sets.places, id),
    times: background.timesOf(id),
    speaker: speakers.get(id),
  });
}
