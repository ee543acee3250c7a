import { Factuality, type GraphNode } from "../../../schema/index.ts";
import { accountsOf } from "../../graph/exports/accounts.ts";
import { gathering } from "../../graph/exports/background.ts";
import { endsOf, type GraphSource } from "../../graph/exports/graph-source.ts";
import type { Assertion } from "../read/assertion.ts";
import { familyOf } from "../read/face.ts";
import type { Neighbourhood } from "../read/neighbourhood.ts";
import { densest } from "./densest.ts";

const shown = new Set(["Entity", "Event", "Statement", "Figure", "Office"]);

/** The nodes of a graph that are connected most with each other, at most `cap`, of how many in all, and what is asserted between them. */
export async function mostConnected(
  graph: GraphSource,
  cap: number,
): Promise<Neighbourhood & { readonly all: number }> {
  const known = new Map<string, number>();
  const words = new Set<string>();
  const gathered = gathering();
  let all = 0;
  for await (const node of graph.nodes()) {
    all += 1;
    gathered.add(node);
    if (shown.has(familyOf(node))) known.set(node.node, 0);
    if (familyOf(node) === "Statement") words.add(node.node);
  }
  for await (const { from, to, asserted } of endsOf(graph))
    if (asserted && known.has(from) && known.has(to))
      for (const end of [from, to]) known.set(end, known.get(end)! + 1);
  const chosen = await densest(known, endsOf(graph), cap, words);
  const connected = [...known.values()].filter((count) => count > 0).length;
  const nodes = new Map<string, GraphNode>();
  for await (const node of graph.nodes()) if (chosen.has(node.node)) nodes.set(node.node, node);
  const background = gathered.with(await accountsOf(graph));
  const assertions: Assertion[] = [];
  for await (const edge of graph.edges()) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    const { article, start, end, quote, voice } = edge.properties;
    if (!from || !to || typeof quote !== "string") continue;
    const facts = background.articleOf(edge);
    const face = {
      id: String(article),
      ref: facts?.source ?? "",
      title: facts?.title ?? null,
      source: facts?.source ?? null,
      url: null,
      published: facts?.published ?? null,
      beginning: "",
    };
    const spot = {
      article: face,
      start: Number(start),
      end: Number(end),
      quote,
      voice: background.voiceOf(edge) ?? "",
      statement: voice === "source" ? null : String(voice),
    };
    assertions.push({ edge, from, to, spot, factuality: surely(background.factualityOf(edge)) });
  }
  return { focus: [...nodes.values()], nodes, assertions, truncated: connected > chosen.size, all };
}

/** A word outside the table says nothing. */
function surely(factuality: string): Factuality {
  const read = Factuality.safeParse(factuality);
  return read.success ? read.data : "actual";
}
