import type { Entity, Extraction, GraphEdge, GraphNode, Relation } from "../../schema/index.ts";
import { articleNode, sourceOf } from "./article-nodes.ts";
import { eventEdges } from "./event-edges.ts";
import { assertion, type Ground } from "./evidence.ts";
import { entityFace, type Naming, nameFace } from "./face.ts";
import { disagreementOf, eventNode, figureNode, statementNode } from "./fact-nodes.ts";
import { figureEdges } from "./figure-edges.ts";
import { GraphError } from "./graph-error.ts";
import { graphHash } from "./graph-hash.ts";
import { node, someOf } from "./node.ts";
import { officeId, officeName, relationEdges } from "./relation-edges.ts";
import { assertedBy, statementEdges, voiceAt } from "./statement-edges.ts";
import type { Subgraph } from "./subgraph.ts";

/**
 * One article's share of the graph. Throws `GraphError` for what has no evidence: a span whose words are not the text's,
 * an unknown voice, an entity that is never mentioned, an end that is nothing.
 */
export function subgraphOf(extraction: Extraction): Subgraph {
  const { article, events, statements, figures, relations } = extraction;
  refuseHalves(article);
  const ground: Ground = {
    article: article.id,
    text: article.text,
    statements: new Set(statements.map((one) => one.id)),
  };
  const source = sourceOf(extraction);
  const disagreements = extraction.disagreements.map((one) => disagreementOf(article.id, one));
  const byId = new Map(events.map((event) => [event.id, event]));
  const asserted = assertedBy(extraction);
  const edges = [
    ...source.edges,
    ...mentionEdges(ground, extraction),
    ...events.flatMap((one, weight) => eventEdges(ground, one, weight, (id) => byId.get(id))),
    ...statements.flatMap((one) => statementEdges(ground, one, asserted.get(one.id) ?? [])),
    ...figures.flatMap((one) => figureEdges(ground, one)),
    ...relations.flatMap((one) => relationEdges(ground, one)),
    ...disagreements.flatMap((one) => one.edges),
  ];
  const nodes = [
    articleNode(extraction),
    ...source.nodes,
    ...entityNodes(extraction, edges),
    ...events.map(eventNode),
    ...statements.map(statementNode),
    ...figures.map(figureNode),
    ...officeNodes(article.id, relations),
    ...disagreements.map((one) => one.node),
  ];
  return assembled(article.id, nodes, edges);
}

/** Half of a character is kept by no database: what was read back would be other words with another hash. */
function refuseHalves({ ref, text, title = "", source = "", url = "" }: Extraction["article"]): void {
  for (const said of [text, ref, title, source, url]) {
    const at = said.search(/\p{Surrogate}/u);
    if (at >= 0)
      throw new GraphError(
        "build",
        said.slice(Math.max(0, at - 20), at + 20),
        `whole characters, not half of one at ${at}`,
      );
  }
}

/** Nodes and edges of one article in order of id, each once, with their hash. Throws `GraphError` for an edge with a missing end. */
export function assembled(
  article: string,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Subgraph {
  const nodeById = new Map(nodes.map((one) => [one.node, one]));
  const edgeById = new Map(edges.map((one) => [one.edge, one]));
  for (const one of edgeById.values()) {
    const missing = [one.from, one.to].find((end) => !nodeById.has(end));
    if (missing !== undefined)
      throw new GraphError(`build ${one.type} of ${article}`, missing, "a node of the article");
  }
  const sortedNodes = [...nodeById.values()].sort((a, b) => (a.node < b.node ? -1 : 1));
  const sortedEdges = [...edgeById.values()].sort((a, b) => (a.edge < b.edge ? -1 : 1));
  return { article, hash: graphHash(sortedNodes, sortedEdges), nodes: sortedNodes, edges: sortedEdges };
}

function mentionEdges(ground: Ground, { entities, mentions, statements }: Extraction): GraphEdge[] {
  const byId = new Map(entities.map((one) => [one.id, one]));
  const voice = voiceAt(statements);
  const met = new Set<string>();
  return mentions.map(({ entity, form, start, end, text, certainty, reason }) => {
    const named = byId.get(entity);
    if (!named)
      throw new GraphError(`build MENTIONED_IN of ${ground.article}`, entity, "an entity of the article");
    const { name, wikidata, geonames } = named;
    const evidence = { span: { start, end, text }, voice: voice(start, end) };
    const place = met.has(entity) ? {} : placeOf(named);
    met.add(entity);
    const more = { form, name, wikidata, geonames, ...place, certainty, reason };
    return assertion(ground, "MENTIONED_IN", entity, ground.article, evidence, more);
  });
}

/** What the gazetteer tells of a place, as properties of its first mention. */
function placeOf({ latitude, longitude, country, within = [], gazetteerName }: Entity) {
  return {
    latitude,
    longitude,
    country,
    within: someOf(within.map((one) => one.id)),
    placeNames: gazetteerName ? [gazetteerName, ...within.map((one) => one.name)] : undefined,
  };
}

function entityNodes(extraction: Extraction, edges: readonly GraphEdge[]): GraphNode[] {
  const namings = new Map<string, Naming[]>(extraction.entities.map(({ id }) => [id, []]));
  for (const { type, from, properties } of edges) {
    if (type === "MENTIONED_IN") namings.get(from)!.push(properties as unknown as Naming);
  }
  return extraction.entities.map(({ id, type }) => {
    const mine = namings.get(id)!;
    if (mine.length > 0) return node(id, ["Entity", type], { type, ...entityFace(mine) });
    throw new GraphError(`build ${type} of ${extraction.article.id}`, id, "an entity that is mentioned");
  });
}

function officeNodes(article: string, relations: readonly Relation[]): GraphNode[] {
  const held = relations.filter((one) => one.type === "HOLDS_OFFICE");
  const names = new Map<string, string[]>();
  for (const one of held) {
    const id = officeId(article, one);
    names.set(id, [...(names.get(id) ?? []), officeName(one)]);
  }
  return [...names].map(([id, all]) => node(id, ["Office"], nameFace(all)));
}
