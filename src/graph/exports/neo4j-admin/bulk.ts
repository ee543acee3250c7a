import type { Properties } from "../../../../schema/index.ts";
import { checkShape } from "../../check-shape.ts";
import { GraphError } from "../../graph-error.ts";
import { edgeColumns, nodeColumns } from "../columns.ts";
import type { Exporting, Piece } from "../exporting.ts";
import { familyOf } from "../naming.ts";
import { freeDelimiter } from "./delimiter.ts";
import { lostLists } from "./lost-lists.ts";
import { importScript } from "./script.ts";
import { columnsFor, head, row } from "./typed.ts";

/** What the files are called. */
export const files = {
  nodesHead: "nodes-header.csv",
  nodes: "nodes.csv",
  storeHead: "store-header.csv",
  store: "store.csv",
  edgesHead: "relationships-header.csv",
  edges: "relationships.csv",
  after: "after-import.cypher",
  script: "import.sh",
} as const;

/**
 * The files from which `neo4j-admin database import full` makes the graph in a new database, and the command itself. With
 * what a store keeps beside the graph the new database is a store. Lists that the importer cannot read (empty, or of one
 * empty text) are set by a Cypher script afterwards. Throws `GraphError` for what is not of the schema.
 */
export async function* neo4jAdmin({ graph, beside }: Exporting): AsyncIterable<Piece> {
  const delimiter = await freeDelimiter(graph);
  const marks = beside?.articles ?? new Map<string, Properties>();
  const markColumns = columnsFor(marks.values());
  const lost = lostLists();
  const families = new Map<string, string>();
  let longest = 0;
  const line = (cells: Parameters<typeof row>[0]) => {
    const text = row(cells, delimiter);
    longest = Math.max(longest, text.length);
    return text;
  };

  yield {
    file: files.nodesHead,
    text: `id:ID,:LABEL,${[...nodeColumns, ...markColumns].map(head).join(",")}\n`,
  };
  yield { file: files.nodes, text: "" };
  for await (const node of graph.nodes()) {
    refuse(node.node, checkShape({ node }));
    const { properties } = node;
    const mark = marks.get(node.node) ?? {};
    families.set(node.node, familyOf(node));
    const cells = [
      node.node,
      node.labels,
      ...nodeColumns.map(({ name }) => properties[name]),
      ...markColumns.map(({ name }) => mark[name]),
    ];
    yield { file: files.nodes, text: line(cells) };
    lost.ofNode({ ...node, properties: { ...mark, ...properties } });
  }

  const others = beside?.nodes ?? [];
  const otherColumns = columnsFor(others.map(({ properties }) => properties)).filter(
    ({ name }) => name !== "id",
  );
  yield { file: files.storeHead, text: `id:ID,:LABEL,${otherColumns.map(head).join(",")}\n` };
  yield { file: files.store, text: "" };
  for (const { label, properties } of others)
    yield {
      file: files.store,
      text: line([properties.id, label, ...otherColumns.map(({ name }) => properties[name])]),
    };

  yield {
    file: files.edgesHead,
    text: `:START_ID,:END_ID,:TYPE,id:string,${edgeColumns.map(head).join(",")}\n`,
  };
  yield { file: files.edges, text: "" };
  for await (const edge of graph.edges()) {
    refuse(edge.edge, checkShape({ edge }));
    const { from, to, type, properties } = edge;
    if (!families.has(from) || !families.has(to))
      throw new GraphError("export", edge.edge, "an edge between nodes that are there");
    yield {
      file: files.edges,
      text: line([from, to, type, edge.edge, ...edgeColumns.map(({ name }) => properties[name])]),
    };
    lost.ofEdge(edge, families.get(from)!);
  }
  const after = lost.statements();
  for (const statement of after) yield { file: files.after, text: statement };
  yield { file: files.script, text: importScript(files, delimiter, longest, after.length > 0) };
}

function refuse(where: string, expected: string | undefined): void {
  if (expected !== undefined) throw new GraphError("export", where, expected);
}
