import { cypherStore } from "./cypher-store.ts";
import { openEmbedded } from "./embedded/open-embedded.ts";
import type { GraphStore } from "./graph-store.ts";
import { openNeo4j } from "./neo4j/open-neo4j.ts";
import { StoreError } from "./store-error.ts";

export interface StoreOptions {
  /** Of Neo4j only. */
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** Open a folder for reading only: several processes may at once, while none writes. */
  readonly readOnly?: boolean;
  /** Open a store that another schema version made, to rebuild it. */
  readonly anySchema?: boolean;
}

const neo4jSchemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

/**
 * Opens the store at a location: a folder is the embedded engine, an address such as `neo4j://host` is Neo4j.
 * Throws `StoreError` if it cannot be opened.
 */
export async function openStore(location: string, options: StoreOptions = {}): Promise<GraphStore> {
  const scheme = /^([a-z0-9+]+):\/\//i.exec(location)?.[1]?.toLowerCase();
  if (scheme === undefined) return cypherStore(await openEmbedded(location, options));
  if (neo4jSchemes.includes(scheme)) return cypherStore(await openNeo4j(location, options));
  throw new StoreError("open", location, `a folder or an address with ${neo4jSchemes.join("://, ")}://`);
}
