import type { GraphEdge, GraphNode } from "../../schema/index.ts";
import type { Subgraph } from "../graph/subgraph.ts";
import type { Apart } from "./apart.ts";
import type { Refusal } from "./load/refusal.ts";

export type { Subgraph } from "../graph/subgraph.ts";
export type { Refusal } from "./load/refusal.ts";

export interface LoadCounts {
  readonly nodesCreated: number;
  readonly edgesCreated: number;
  readonly nodesRemoved: number;
  readonly edgesRemoved: number;
  /** Articles written, and articles that were there already, unchanged. */
  readonly written: number;
  readonly unchanged: number;
  /** Articles that could not be stored. */
  readonly refused: number;
}

export interface LoadOptions {
  /** Told how many articles are through. */
  readonly onProgress?: (done: number) => void;
  /** Given each article that cannot be stored; the rest is loaded. Without it, the first one's reason is thrown when the rest is. */
  readonly onRefused?: (refusal: Refusal) => void | Promise<void>;
  /** How many transactions run side by side on Neo4j; 2 without it. The embedded engine has one writer. */
  readonly writers?: number;
}

/** Where the graph lives. One contract suite runs on every engine. Throws `StoreError`. */
export interface GraphStore {
  readonly engine: "embedded" | "neo4j";
  /** The folder or address, without secrets. */
  readonly location: string;
  /** Writes articles one by one, each exactly once: an article stored with another hash is replaced, one with the same is left. */
  load(
    subgraphs: Iterable<Subgraph> | AsyncIterable<Subgraph>,
    options?: LoadOptions | ((done: number) => void),
  ): Promise<LoadCounts>;
  /** Takes away what only this article supports; of one whose own node is gone, which takes a search through all, what is left. */
  remove(article: string): Promise<LoadCounts>;
  /** Writes down how many nodes and relationships there are, whatever the loads wrote: a check compares with that. Not through a service that holds the store. */
  recount?(): Promise<void>;
  /** Runs one read-only query of the shared dialect. Rows are plain values; integers are numbers. */
  read(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** As `read`, in lots of rows as they are taken: a large answer is not held whole. Whoever stops taking them ends the reading. */
  stream(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
  ): AsyncIterable<readonly Readonly<Record<string, unknown>>[]>;
  /** Where a query that somebody else wrote is run; nowhere through a service that holds the store. */
  apart?(): Apart;
  /** Article ids with their hashes. */
  articles(): Promise<ReadonlyMap<string, string>>;
  nodes(): AsyncIterable<GraphNode>;
  /** By id; those of some types alone, where these are given. */
  edges(types?: readonly string[]): AsyncIterable<GraphEdge>;
  /** A value that changes whenever the graph does. */
  version(): Promise<string>;
  /** Of Neo4j: names of the last states seen, for a store elsewhere that must see at least those. */
  bookmarks?(): Promise<readonly string[]>;
  /** Of the embedded engine: puts a copy of the whole store into a folder in place of what is there, complete or not at all. */
  copyTo?(folder: string): Promise<void>;
  close(): Promise<void>;
}
