import type { GraphNode, Properties } from "../../../schema/index.ts";
import type { GraphSource } from "./graph-source.ts";

/** What is exported, and how. */
export interface Exporting {
  readonly graph: GraphSource;
  /** Where the pages are that links lead to: an address that ends in `/`. */
  readonly base: string;
  /** Which part of the graph it is, in words for a reader; absent for the whole. */
  readonly scope?: string | undefined;
  /** Whether articles have their whole text; unless it is false they do. Where it is, only the words of evidence are written. */
  readonly texts?: boolean | undefined;
  /** Of tables: cells as they are, for programs, instead of cells that a spreadsheet cannot run. */
  readonly raw?: boolean | undefined;
  /** Of tables: the mark at the beginning by which some spreadsheets know that the letters are UTF-8. */
  readonly mark?: boolean | undefined;
  /** Of `neo4j-admin`: what a store keeps beside the graph, so that the imported one is a store too. */
  readonly beside?: StoreBeside | undefined;
  /** Gets what was written, in words, from a form that leaves a part of the graph out. */
  readonly wrote?: ((words: string) => void) | undefined;
}

/** What a store keeps beside the graph. */
export interface StoreBeside {
  /** Properties of articles that only the store reads, by the article's id. */
  readonly articles: ReadonlyMap<string, Properties>;
  /** Nodes that are no part of the graph. */
  readonly nodes: readonly { readonly label: string; readonly properties: Properties }[];
}

/** A node as it is written: without its text, where an article shall not have it. */
export function asWritten(node: GraphNode, { texts = true }: Pick<Exporting, "texts">): GraphNode {
  if (texts || !node.labels.includes("Article")) return node;
  const { text: _, ...properties } = node.properties;
  return { ...node, properties };
}

/** A part of a file: the parts of one file follow each other. */
export interface Piece {
  readonly file: string;
  readonly text: string;
}

/** The pieces of a file of its own, which is there even where nothing stands in it. */
export async function* pieces(
  file: string,
  texts: Iterable<string> | AsyncIterable<string>,
): AsyncIterable<Piece> {
  yield { file, text: "" };
  for await (const text of texts) yield { file, text };
}
