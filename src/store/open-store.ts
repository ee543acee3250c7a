import { cypherStore } from "./cypher-store.ts";
import type { Engine } from "./engine.ts";
import type { GraphStore } from "./graph-store.ts";
import { migrate } from "./migrations/migrate.ts";
import type { Patience } from "./neo4j/patience.ts";
import { StoreError } from "./store-error.ts";

export interface StoreOptions {
  /** Of Neo4j only. */
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** Bookmarks of other stores or processes: what is read is at least as new. */
  readonly bookmarks?: readonly string[];
  /** How long to wait for a server, in milliseconds, where it is not as usual. */
  readonly patience?: Partial<Patience>;
  /** Told, in words, why it takes longer. */
  readonly onWait?: (words: string) => void;
  /** Open a folder for reading only: several processes may at once, while none writes. */
  readonly readOnly?: boolean;
  /** Open a store whose layout only a rebuild brings up to date. */
  readonly anySchema?: boolean;
  /** Open a folder too whose database has more or less than the loads wrote down, to find what is wrong and mend it. */
  readonly anyCount?: boolean;
}

const neo4jSchemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

/**
 * Opens the store at a location: a folder is the embedded engine, an address such as `neo4j://host` is Neo4j.
 * Throws `StoreError` if it cannot be opened.
 */
export async function openStore(location: string, options: StoreOptions = {}): Promise<GraphStore> {
  const scheme = /^([a-z0-9+]+):\/\//i.exec(location)?.[1]?.toLowerCase();
  // Of two engines only the one that is used is loaded: a question from the command line waits for it.
  if (scheme === undefined) {
    const { openEmbedded } = await import("./embedded/open-embedded.ts");
    return laidOut(await openEmbedded(location, options), options);
  }
  if (neo4jSchemes.includes(scheme)) {
    const { openNeo4j } = await import("./neo4j/open-neo4j.ts");
    return laidOut(await openNeo4j(location, options), options);
  }
  throw new StoreError("open", location, `a folder or an address with ${neo4jSchemes.join("://, ")}://`);
}

/** The store on an engine, brought to the layout of this version. */
async function laidOut(engine: Engine, options: StoreOptions): Promise<GraphStore> {
  try {
    await migrate(engine, options);
    return cypherStore(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}
