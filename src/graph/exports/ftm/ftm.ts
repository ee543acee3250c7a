import { type GraphEdge, roles } from "../../../../schema/index.ts";
import { accountsOf } from "../accounts.ts";
import { type Background, gathering } from "../background.ts";
import type { Exporting } from "../exporting.ts";
import type { GraphSource } from "../graph-source.ts";
import { kindOf } from "../naming.ts";
import { linkEntity, mentionEntity } from "./link-entity.ts";
import { type Around, type FtmEntity, nodeEntity } from "./node-entity.ts";
import { legalEntities, nodeSchemata } from "./schemata.table.ts";

const roleEdges = new Set<string>(roles.map(({ edge }) => edge));

/** The graph as entities of the FollowTheMoney model, a JSON object a line: nodes, then for each edge a link with its evidence. */
export async function* ftm({ graph, base }: Exporting): AsyncIterable<string> {
  const gathered = gathering();
  const schemata = new Map<string, string>();
  for await (const node of graph.nodes()) {
    gathered.add(node);
    schemata.set(node.node, nodeSchemata[kindOf(node)] ?? "Note");
  }
  const background = gathered.with(await accountsOf(graph));
  const schemaOf = (id: string) => schemata.get(id) ?? "Note";
  const around = await aroundOf(graph, schemaOf, background);
  for await (const node of graph.nodes()) yield line(nodeEntity(node, around(node.node), base));
  for await (const edge of graph.edges()) {
    yield line(linkEntity(edge, schemaOf, background, base));
    if (edge.type !== "MENTIONED_IN" || !legalEntities.has(schemaOf(edge.from))) continue;
    const mention = mentionEntity(edge, schemaOf(edge.from));
    if (mention) yield line(mention);
  }
}

function line(entity: FtmEntity): string {
  return `${JSON.stringify(entity)}\n`;
}

/** What edges say of nodes: the model has who is involved in an event on the event itself. */
async function aroundOf(
  graph: GraphSource,
  schemaOf: (id: string) => string,
  background: Background,
): Promise<(id: string) => Around> {
  const sets = {
    involved: new Map<string, Set<string>>(),
    organizers: new Map<string, Set<string>>(),
    places: new Map<string, Set<string>>(),
  };
  const sources = new Map<string, string>();
  const speakers = new Map<string, string>();
  const add = (to: Map<string, Set<string>>, id: string, value: string) =>
    to.set(id, (to.get(id) ?? new Set()).add(value));
  for await (const edge of graph.edges([...roleEdges, "AT", "PUBLISHED_BY", "SAID"])) {
    const { type, from, to } = edge;
    if (roleEdges.has(type) && legalEntities.has(schemaOf(from)))
      add(type === "ORGANIZED" ? sets.organizers : sets.involved, to, from);
    if (type === "AT") add(sets.places, from, background.nameOf(to));
    if (type === "PUBLISHED_BY") sources.set(from, sourceOf(edge, background));
    if (type === "SAID") speakers.set(to, background.nameOf(from));
  }
  const sorted = (found: Map<string, Set<string>>, id: string) => [...(found.get(id) ?? [])].sort();
  return (id) => ({
    involved: sorted(sets.involved, id),
    organizers: sorted(sets.organizers, id),
    places: sorted(sets.places, id),
    times: background.timesOf(id),
    source: sources.get(id),
    speaker: speakers.get(id),
  });
}

function sourceOf(edge: GraphEdge, background: Background): string {
  return background.articleOf(edge)?.source ?? background.nameOf(edge.to);
}
