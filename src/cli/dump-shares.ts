import type { GraphEdge, GraphNode } from "../../schema/index.ts";
import { GraphError } from "../graph/graph-error.ts";
import { readDumpLine } from "../graph/read-dump.ts";
import { splitByArticle } from "../graph/split.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import { type Parts, partsOnDisk } from "../store/disk/parts.ts";
import { touch, touchedIn } from "../store/disk/touched.ts";
import { type Ending, endingWith, isCutOff } from "./cut-off.ts";

/**
 * The articles' shares of a dump of any length, with a part of it in memory at a time. All of it is read and laid out on
 * disk by article before the first share is given: a dump that is not whole gives none. Throws `GraphError`.
 */
export async function* dumpShares(lines: AsyncIterable<string>): AsyncGenerator<Subgraph> {
  const disk: Disk = partsOnDisk();
  try {
    await layOut(lines, disk);
    for (let part = 0; part < disk.count; part++) await joinPart(disk, part);
    for (let part = 0; part < disk.count; part++) yield* sharesOf(disk, part);
  } catch (error) {
    throw error instanceof GraphError && error.operation.startsWith("split") ? notWhole(error.value) : error;
  } finally {
    disk.remove();
  }
}

function notWhole(value: string): GraphError {
  const why = "it ends before it should, or lines of it are missing: make it again with “dateline dump”";
  return new GraphError("load", value, `all that a dump has of it; ${why}`);
}

type Disk = Parts<"nodes" | "touched" | "edges" | "shares">;

async function layOut(lines: AsyncIterable<string>, disk: Disk): Promise<void> {
  let number = 0;
  let [articles, edges]: [Ending, Ending] = [
    { count: 0, greatest: "" },
    { count: 0, greatest: "" },
  ];
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const { node, edge } = readDumpLine(line, number);
    if (node) disk.write("nodes", node.node, line);
    if (node?.labels.includes("Article")) {
      touch(disk, node.node, node.node);
      articles = endingWith(articles, node.node);
    }
    if (edge) edges = endingWith(edges, edge.edge);
    const article = edge?.properties.article;
    if (!edge || typeof article !== "string") continue;
    disk.write("edges", article, line);
    for (const end of new Set([edge.from, edge.to, article])) touch(disk, end, article);
  }
  const last = edges.count > 0 ? edges : articles;
  if (isCutOff(last)) throw notWhole(last.greatest);
}

/** Gives each node of a part to the articles that touch it. */
async function joinPart(disk: Disk, part: number): Promise<void> {
  const touched = await touchedIn(disk, part);
  const found = new Set<string>();
  for await (const line of disk.read("nodes", part)) {
    const { node } = JSON.parse(line) as GraphNode;
    const articles = touched.get(node);
    if (!articles) throw new GraphError("split", node, "a node that an article supports");
    found.add(node);
    for (const article of articles) disk.write("shares", article, `${article}\t${line}`);
  }
  const missing = [...touched.keys()].find((node) => !found.has(node));
  if (missing !== undefined) throw new GraphError("split", missing, "a node of the dump");
}

async function* sharesOf(disk: Disk, part: number): AsyncGenerator<Subgraph> {
  const shares = new Map<string, { nodes: GraphNode[]; edges: GraphEdge[] }>();
  for await (const line of disk.read("shares", part)) {
    const tab = line.indexOf("\t");
    const article = line.slice(0, tab);
    const share = shares.get(article) ?? { nodes: [], edges: [] };
    share.nodes.push(JSON.parse(line.slice(tab + 1)) as GraphNode);
    shares.set(article, share);
  }
  for await (const line of disk.read("edges", part)) {
    const edge = JSON.parse(line) as GraphEdge;
    shares.get(String(edge.properties.article))!.edges.push(edge);
  }
  for (const [article, { nodes, edges }] of shares) {
    yield* splitByArticle(nodes, edges);
    shares.delete(article);
  }
}
