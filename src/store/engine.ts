import type { Apart } from "./apart.ts";

/** Plain values by column. */
export type Values = Readonly<Record<string, unknown>>;

/** What was changed, in nodes and edges. */
export interface Changes {
  readonly nodesCreated: number;
  readonly nodesRemoved: number;
  readonly edgesCreated: number;
  readonly edgesRemoved: number;
}

/** One transaction: all of it is kept, or nothing. */
export interface Writing {
  /** The engine takes the next statement while it works on the one before; else each is to be awaited. */
  readonly ahead: boolean;
  run(cypher: string, parameters?: Values): Promise<readonly Values[]>;
  /** What this transaction changed so far. */
  changes(): Changes;
}

/** A database that speaks the shared dialect. What it holds is not its business. */
export interface Engine {
  readonly name: "embedded" | "neo4j";
  readonly location: string;
  /** Whether nobody else can write while it is open: what was read of it stays so until it writes itself. */
  readonly alone: boolean;
  /** Runs one statement outside a transaction of our own; refuses one that writes. */
  read(cypher: string, parameters?: Values): Promise<readonly Values[]>;
  /** As `read`, in lots of rows as they are taken; whoever stops taking them ends the reading. */
  stream(cypher: string, parameters?: Values): AsyncIterable<readonly Values[]>;
  /** Where a query that somebody else wrote is run. */
  apart(): Apart;
  /** One writer at a time. The work may be run again where the outcome of a commit was lost: it must find its own traces. */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  /** Makes what is written outlast a loss of power, where the engine leaves that to us. */
  settle(): Promise<void>;
  /** Of Neo4j: names of the last states seen. A store opened with them sees at least those, on any member of a cluster. */
  bookmarks?(): Promise<readonly string[]>;
  /** Of the embedded engine: puts a copy into a folder, complete or not at all. Throws `StoreError`. */
  copyTo?(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** What was changed between two counts of one transaction. */
export function changesSince(start: Changes, end: Changes): Changes {
  return {
    nodesCreated: end.nodesCreated - start.nodesCreated,
    edgesCreated: end.edgesCreated - start.edgesCreated,
    nodesRemoved: end.nodesRemoved - start.nodesRemoved,
    edgesRemoved: end.edgesRemoved - start.edgesRemoved,
  };
}
