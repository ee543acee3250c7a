import { edgeLine, nodeLine } from "../dump.ts";
import { asWritten, type Exporting } from "./exporting.ts";

/** The graph as one JSON document of `nodes` and `edges`, each a line as in a dump and in its order, piece by piece. */
export async function* json({ graph, texts }: Exporting): AsyncIterable<string> {
  yield '{"nodes":[';
  let before = "\n";
  for await (const node of graph.nodes()) {
    yield before + nodeLine(asWritten(node, { texts }));
    before = ",\n";
  }
  yield '\n],"edges":[';
  before = "\n";
  for await (const edge of graph.edges()) {
    yield before + edgeLine(edge);
    before = ",\n";
  }
  yield "\n]}\n";
}
