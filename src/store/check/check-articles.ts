import type { GraphEdge, GraphNode } from "../../../schema/index.ts";
import { linkedArticle } from "../../graph/article-links.ts";
import { checkEdges } from "../../graph/check-graph.ts";
import { checkShape } from "../../graph/check-shape.ts";
import { nodeLine } from "../../graph/dump.ts";
import { isShared } from "../../graph/face.ts";
import { GraphError } from "../../graph/graph-error.ts";
import { type Problem, wrong } from "../../graph/problem.ts";
import { splitByArticle } from "../../graph/split.ts";
import type { Subgraph } from "../../graph/subgraph.ts";
import type { Laid } from "./lay-out.ts";

interface Share {
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
}

/** What is wrong with the articles of a part, each time with the article, and the hash of each that is right as far as it stands alone. What it tells of what others have too is put on disk. */
export async function checkArticles(
  disk: Laid,
  part: number,
): Promise<{ readonly problems: readonly Problem[]; readonly hashes: ReadonlyMap<string, string> }> {
  const problems: Problem[] = [];
  const hashes = new Map<string, string>();
  for (const [article, share] of await sharesOf(disk, part)) {
    const found = checkEdges(share.edges, new Map(share.nodes.map((one) => [one.node, one])));
    const tell = (some: readonly Problem[]) => problems.push(...some.map((one) => ({ ...one, article })));
    tell(found);
    // Of what is not as the schema has it, which was told of each node, nothing can be made.
    const malformed = share.nodes.filter((node) => checkShape({ node }) !== undefined);
    if (malformed.some((one) => !isShared(one.labels)))
      tell([wrong("schema", article, "has nodes of its own that are not as the schema has them")]);
    if (found.length > 0 || malformed.length > 0) continue;
    if (!share.nodes.some((one) => one.node === article)) continue;
    const apart = tellApart(article, share);
    if ("reason" in apart) tell([apart]);
    else {
      tell(changedIn(apart, share));
      hashes.set(article, apart.hash);
      layApart(disk, apart);
    }
  }
  return { problems, hashes };
}

async function sharesOf(disk: Laid, part: number): Promise<ReadonlyMap<string, Share>> {
  const shares = new Map<string, Share>();
  const put = async (kind: "nodes" | "edges", file: "shares" | "edges"): Promise<void> => {
    for await (const line of disk.read(file, part)) {
      const tab = line.indexOf("\t");
      const article = line.slice(0, tab);
      const share = shares.get(article) ?? { nodes: [], edges: [] };
      shares.set(article, share);
      share[kind].push(JSON.parse(line.slice(tab + 1)));
    }
  };
  await put("nodes", "shares");
  await put("edges", "edges");
  return shares;
}

/** What the article alone shows. */
function tellApart(article: string, { nodes, edges }: Share): Subgraph | Problem {
  const mine = edges.filter((one) => one.properties.article === article);
  const touched = new Set([article, ...mine.flatMap((one) => [one.from, one.to])]);
  try {
    return splitByArticle(
      nodes.filter((one) => touched.has(one.node)),
      mine,
    ).find((one) => one.article === article)!;
  } catch (error) {
    if (error instanceof GraphError) return wrong("support", error.value, error.message);
    throw error;
  }
}

/** Its own nodes that are not as they were made. */
function changedIn(apart: Subgraph, { nodes }: Share): readonly Problem[] {
  const there = new Map(nodes.map((one) => [one.node, one]));
  return apart.nodes
    .filter((one) => !isShared(one.labels) && nodeLine(one) !== nodeLine(there.get(one.node)!))
    .map((one) => wrong("support", one.node, "is not what its evidence makes it"));
}

function layApart(disk: Laid, { article, nodes, edges }: Subgraph): void {
  for (const one of nodes) if (isShared(one.labels)) disk.write("faces", one.node, JSON.stringify(one));
  const { properties } = nodes.find((one) => one.node === article)!;
  const link = linkedArticle(article, properties, edges.find((one) => one.type === "PUBLISHED_BY")?.to);
  disk.write("digests", link.digest, JSON.stringify(link));
  if (link.family !== undefined) disk.write("families", link.family, JSON.stringify(link));
}
