import { Extraction, GraphEdge, GraphNode } from "../../schema/index.ts";
import { checkShape } from "../graph/check-shape.ts";
import { edge } from "../graph/evidence.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import { assembled, subgraphOf } from "../graph/subgraph-of.ts";
import type { Payload } from "./set-aside.ts";

type Line = Readonly<Record<string, unknown>>;

/** Whether a file that begins with this line is a dump: nodes and edges, of which no line is an article by itself. */
export function isDump(line: string): boolean {
  const value = parsed(line);
  return typeof value === "object" && ("node" in value || "edge" in value);
}

/** The article's share of the graph on one line: an extraction, or what was set aside once. Else why there is none, in one line. */
export function readLoadable(line: string): Subgraph | string {
  const value = parsed(line);
  if (typeof value === "string") return value;
  try {
    if ("line" in value && "refused" in value) return readLoadable(String(value.line));
    if ("share" in value) return shareOf(value.share as Line);
    const read = Extraction.safeParse("extraction" in value ? value.extraction : value);
    if (read.success) return subgraphOf(read.data);
    if (!("contract" in value) && typeof value.text === "string")
      return "is an article, no extraction: “dateline build” reads it";
    const [issue] = read.error.issues;
    return `is no extraction: ${[...(issue?.path ?? []), ""].join(".").replace(/\.$/, ": ")}${issue?.message}`;
  } catch (error) {
    return (error as Error).message.replace(/\s*\n\s*/gu, " ");
  }
}

/** What to set aside of a line that is refused: of one that was set aside before, what it holds, and where that came from first. */
export function setAsideOf(line: string): { readonly payload: Payload; readonly from?: string } {
  const value = parsed(line);
  if (typeof value === "string" || !("refused" in value)) return { payload: { line } };
  const { from } = (value.refused ?? {}) as Line;
  if ("line" in value) {
    const inner = setAsideOf(String(value.line));
    return { ...(typeof from === "string" ? { from } : {}), ...inner };
  }
  const { refused: _refused, ...payload } = value;
  return { payload: payload as unknown as Payload, ...(typeof from === "string" ? { from } : {}) };
}

/** A share as it was set aside, or mended by hand: the ids of edges follow from what they say, and the hash from all of it. */
function shareOf({ article, nodes, edges }: Line): Subgraph | string {
  const read = GraphNode.array().safeParse(nodes);
  const readEdges = GraphEdge.array().safeParse(edges);
  if (!read.success || !readEdges.success || typeof article !== "string")
    return "is no share of a graph: expected article, nodes and edges";
  const wrong = read.data.flatMap((node) => {
    const expected = checkShape({ node });
    return expected === undefined ? [] : [`${node.node}: expected ${expected}`];
  });
  const said = readEdges.data.map(({ type, from, to, properties: { id: _id, ...properties } }) =>
    edge(type, from, to, properties),
  );
  for (const one of said) {
    const expected = checkShape({ edge: one });
    if (expected !== undefined) wrong.push(`${one.type} from ${one.from}: expected ${expected}`);
  }
  return wrong[0] ?? assembled(article, read.data, said);
}

function parsed(line: string): Line | string {
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === "object" && value !== null ? (value as Line) : "is no object";
  } catch {
    return "is not valid JSON";
  }
}
