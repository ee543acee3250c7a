import { edgeRow, type GraphEdge, type GraphNode, type Properties } from "../../schema/index.ts";
import { checkShape } from "./check-shape.ts";
import { edgeLine, nodeLine } from "./dump.ts";
import { edgeId, isExact } from "./evidence.ts";
import { GraphError } from "./graph-error.ts";
import { edgesOf, knowledgeGraph, nodesOf } from "./knowledge-graph.ts";
import { type Problem, wrong } from "./problem.ts";
import { splitByArticle } from "./split.ts";

/** Properties that are a span's words with their place, beside the quote of the evidence. */
const spans = [
  { text: "quote", start: "start", end: "end" },
  { text: "trigger", start: "triggerStart", end: "triggerEnd" },
  { text: "phrase", start: "phraseStart", end: "phraseEnd" },
] as const;

/**
 * What is wrong with a graph: every span is sliced again and compared, every node and edge held against the schema,
 * every end and voice followed, and names, versions and copies made again from what supports them.
 */
export function checkGraph(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): readonly Problem[] {
  const byId = new Map(nodes.map((one) => [one.node, one]));
  const problems = [
    ...nodes.flatMap((node) => shapeProblem(node.node, checkShape({ node }))),
    ...checkEdges(edges, byId),
  ];
  return problems.length > 0 ? problems : checkUnion(nodes, edges);
}

/** What is wrong with edges, and with the words of the statements that they report, seen from the nodes that they touch and the statements that are their voices. */
export function checkEdges(
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<string, GraphNode>,
): readonly Problem[] {
  return [...edges.flatMap((edge) => checkEdge(edge, nodes)), ...checkContents(nodes, edges)];
}

function shapeProblem(where: string, expected: string | undefined): Problem[] {
  return expected === undefined ? [] : [wrong("schema", where, `expected ${expected}`)];
}

function checkEdge(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): Problem[] {
  const { edge: id, type, from, to, properties } = edge;
  const row = edgeRow(type);
  const shape = checkShape({ edge });
  if (!row || shape !== undefined) return shapeProblem(id, shape);
  const ends = [
    { end: from, allowed: row.from },
    { end: to, allowed: row.to },
  ] as const;
  const problems = ends.flatMap(({ end, allowed }) =>
    nodes.get(end)?.labels.some((label) => allowed.some((one) => one === label))
      ? []
      : [wrong("schema", id, `${type} at ${end}, expected ${allowed.join(" or ")}`)],
  );
  if (id !== edgeId(type, from, to, properties))
    problems.push(wrong("id", id, "the id is not the hash of what it says"));
  return row.asserted ? [...problems, ...checkEvidence(edge, nodes)] : problems;
}

function checkEvidence({ edge, properties }: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): Problem[] {
  const text = nodes.get(String(properties.article))?.properties.text;
  if (typeof text !== "string") return [wrong("evidence", edge, `there is no article ${properties.article}`)];
  const voice = String(properties.voice);
  return [
    ...spans.flatMap((names) =>
      properties[names.text] === undefined ? [] : checkSpan(edge, text, properties, names),
    ),
    ...(voice === "source" || nodes.get(voice)?.labels.includes("Statement")
      ? []
      : [wrong("voice", edge, `“${voice}” is no statement`)]),
  ];
}

function checkSpan(
  where: string,
  text: string,
  properties: Properties,
  names: (typeof spans)[number],
): Problem[] {
  const span = {
    start: Number(properties[names.start]),
    end: Number(properties[names.end]),
    text: String(properties[names.text]),
  };
  return isExact(text, span)
    ? []
    : [wrong("span", where, `“${span.text}” does not stand at ${span.start}–${span.end}`)];
}

/** The words of statements, which stand in the node, against the article that reports them. */
function checkContents(nodes: ReadonlyMap<string, GraphNode>, edges: readonly GraphEdge[]): Problem[] {
  return edges.flatMap(({ type, from, to }) => {
    const statement = nodes.get(from);
    const text = nodes.get(to)?.properties.text;
    if (type !== "REPORTED_IN" || !statement?.labels.includes("Statement") || typeof text !== "string")
      return [];
    if (checkShape({ node: statement }) !== undefined) return []; // told where nodes are looked at alone
    const { content, contentStarts, contentEnds } = statement.properties as Readonly<
      Record<string, readonly (string & number)[]>
    >;
    return content!.flatMap((words, index) => {
      const span = { start: contentStarts![index]!, end: contentEnds![index]!, text: words };
      return isExact(text, span)
        ? []
        : [wrong("span", from, `“${words}” does not stand at ${span.start}–${span.end}`)];
    });
  });
}

/** Takes the graph apart by article and puts it together again: what differs then is supported by nothing. */
function checkUnion(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Problem[] {
  try {
    const again = knowledgeGraph(splitByArticle(nodes, edges));
    const lines = new Map([
      ...nodesOf(again).map((one) => [one.node, nodeLine(one)] as const),
      ...edgesOf(again).map((one) => [one.edge, edgeLine(one)] as const),
    ]);
    const given = [
      ...nodes.map((one) => [one.node, nodeLine(one)] as const),
      ...edges.map((one) => [one.edge, edgeLine(one)] as const),
    ];
    const changed = given
      .filter(([id, line]) => lines.get(id) !== line)
      .map(([id]) => wrong("support", id, "is not what its evidence makes it"));
    const known = new Set(given.map(([id]) => id));
    return [
      ...changed,
      ...[...lines.keys()].filter((id) => !known.has(id)).map((id) => wrong("support", id, "is missing")),
    ];
  } catch (error) {
    if (error instanceof GraphError) return [wrong("support", error.value, error.message)];
    throw error;
  }
}
