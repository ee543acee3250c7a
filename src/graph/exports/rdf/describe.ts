import { accountsOf } from "../accounts.ts";
import { gathering } from "../background.ts";
import { asWritten, type Exporting } from "../exporting.ts";
import { describeEdge } from "./describe-edge.ts";
import { describeNode } from "./describe-node.ts";
import { evidenceOf } from "./evidence.ts";
import type { Resource } from "./resource.ts";

/** The graph in the words of schema.org, SEM, PROV and Web Annotation, resource by resource. Keeps the articles' texts in memory. */
export async function* described({ graph, base, texts: whole }: Exporting): AsyncIterable<Resource> {
  const gathered = gathering();
  const texts = new Map<string, string>();
  for await (const node of graph.nodes()) {
    gathered.add(node);
    if (node.labels.includes("Article")) texts.set(node.node, String(node.properties.text));
    yield* describeNode(asWritten(node, { texts: whole }), base);
  }
  const background = gathered.with(await accountsOf(graph));
  const evidence = evidenceOf(texts, base);
  for await (const edge of graph.edges()) {
    const found = evidence(edge);
    yield* describeEdge(edge, background, found?.id);
    if (found) yield* found.resources;
  }
}
