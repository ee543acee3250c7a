import { appendFileSync, createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphEdge, GraphNode } from "../../schema/index.ts";
import { GraphError } from "../graph/graph-error.ts";
import { readDumpLine } from "../graph/read-dump.ts";
import { splitByArticle } from "../graph/split.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import { linesIn } from "./lines.ts";

/** Parts into which a dump is laid on disk: of a million relationships one is some megabytes. */
const parts = 128;
/** Characters kept for a part before they are written. */
const buffered = 32_768;

/**
 * The articles' shares of a dump of any length, with a part of it in memory at a time. All of it is read and laid out on
 * disk by article before the first share is given: a dump that is not whole gives none. Throws `GraphError`.
 */
export async function* dumpShares(lines: AsyncIterable<string>): AsyncGenerator<Subgraph> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-dump-"));
  try {
    const disk = diskOf(folder);
    await layOut(lines, disk);
    for (let part = 0; part < parts; part++) await joinPart(disk, part);
    disk.flush();
    for (let part = 0; part < parts; part++) yield* sharesOf(disk, part);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Kind = "nodes" | "touched" | "edges" | "shares";

/** Lines in files by kind and part; the part follows from a key. */
interface Disk {
  write(kind: Kind, key: string, line: string): void;
  flush(): void;
  read(kind: Kind, part: number): AsyncIterable<string>;
}

async function layOut(lines: AsyncIterable<string>, disk: Disk): Promise<void> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const { node, edge } = readDumpLine(line, number);
    if (node) disk.write("nodes", node.node, line);
    if (node?.labels.includes("Article")) disk.write("touched", node.node, `${node.node}\t${node.node}`);
    const article = edge?.properties.article;
    if (!edge || typeof article !== "string") continue;
    disk.write("edges", article, line);
    for (const end of new Set([edge.from, edge.to, article]))
      disk.write("touched", end, `${end}\t${article}`);
  }
  disk.flush();
}

/** Gives each node of a part to the articles that touch it. */
async function joinPart(disk: Disk, part: number): Promise<void> {
  const touched = new Map<string, Set<string>>();
  for await (const line of disk.read("touched", part)) {
    const [node, article] = line.split("\t") as [string, string];
    const articles = touched.get(node);
    if (articles) articles.add(article);
    else touched.set(node, new Set([article]));
  }
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

function diskOf(folder: string): Disk {
  const waiting = new Map<string, { lines: string[]; size: number }>();
  const flush = (name: string): void => {
    appendFileSync(join(folder, name), waiting.get(name)!.lines.join(""));
    waiting.delete(name);
  };
  return {
    write: (kind, key, line) => {
      const name = `${kind}-${partOf(key)}`;
      const file = waiting.get(name) ?? { lines: [], size: 0 };
      file.lines.push(line, "\n");
      file.size += line.length;
      waiting.set(name, file);
      if (file.size > buffered) flush(name);
    },
    flush: () => {
      for (const name of waiting.keys()) flush(name);
    },
    read: async function* (kind, part) {
      const path = join(folder, `${kind}-${part}`);
      if (!existsSync(path)) return;
      yield* linesIn(createReadStream(path));
    },
  };
}

function partOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) >>> 0;
  return hash % parts;
}
