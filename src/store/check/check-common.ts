import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { articleLinks, type LinkedArticle } from "../../graph/article-links.ts";
import { edgeLine, nodeLine } from "../../graph/dump.ts";
import { isShared, mergedFace } from "../../graph/face.ts";
import { type Problem, wrong } from "../../graph/problem.ts";
import type { Laid } from "./lay-out.ts";

const changed = "is not what its evidence makes it";

/** What is wrong with the shared nodes of a part: each must show what its articles tell of it together. */
export async function checkFaces(disk: Laid, part: number): Promise<readonly Problem[]> {
  const faces = new Map<string, GraphNode>();
  for await (const line of disk.read("faces", part)) {
    const one = JSON.parse(line) as GraphNode;
    const there = faces.get(one.node);
    faces.set(one.node, there ? { ...one, properties: mergedFace(there.properties, one.properties) } : one);
  }
  const problems: Problem[] = [];
  for await (const line of disk.read("nodes", part)) {
    const one = JSON.parse(line) as GraphNode;
    if (!isShared(one.labels)) continue;
    const face = faces.get(one.node);
    if (!face) problems.push(wrong("support", one.node, "is a node that no article supports"));
    else if (nodeLine(face) !== nodeLine(one)) problems.push(wrong("support", one.node, changed));
  }
  return problems;
}

/** What is wrong with the links between articles, of which there are few. */
export async function checkLinks(
  disk: Laid,
  links: ReadonlyMap<string, GraphEdge>,
): Promise<readonly Problem[]> {
  const wanted = new Map<string, string>();
  for (let part = 0; part < disk.count; part++) {
    for (const { kind, type } of kinds) {
      const articles: LinkedArticle[] = [];
      for await (const line of disk.read(kind, part)) articles.push(JSON.parse(line) as LinkedArticle);
      for (const one of articleLinks(articles)) if (one.type === type) wanted.set(one.edge, edgeLine(one));
    }
  }
  return [
    ...[...links.values()]
      .filter((one) => wanted.get(one.edge) !== edgeLine(one))
      .map((one) => wrong("support", one.edge, changed)),
    ...[...wanted.keys()].filter((id) => !links.has(id)).map((id) => wrong("support", id, "is missing")),
  ];
}

const kinds = [
  { kind: "families", type: "REPLACES" },
  { kind: "digests", type: "COPY_OF" },
] as const;
