import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { packageRoot } from "../pipeline/package-root.ts";
import type { StoreOptions } from "../store/open-store.ts";
import { UsageError } from "./usage-error.ts";

/** What the environment and the command line say, read once. */
export interface Configuration {
  /** A folder, or the address of a Neo4j. */
  readonly store: string;
  readonly neo4j: Pick<StoreOptions, "username" | "password" | "database" | "bookmarks" | "patience">;
  /** Folder of the language model. */
  readonly model: string;
  /** How many processes extract at once. */
  readonly processes: number;
  /** How many transactions write to a Neo4j side by side; absent where nobody says. */
  readonly writers?: number;
  readonly queries: string;
}

const address = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//iu;
/**
 * What is rather an address than a folder's name: another scheme, `neo4j:` or `bolt+s//` without all of “://”, an address in
 * quotation marks (a container's file of variables keeps them), a host with a port. A folder of that name would be made.
 */
const nearly =
  /^\s*["'“]?(?:[a-z][a-z0-9+.-]+:\/\/|(?:neo4j|bolt)(?:\+\w+)?(?::|\/\/)|(?:[\w.-]+|\[[0-9a-f:.]+\]):\d{1,5}\/?["'”]?\s*$)/iu;

/** Whether a store is a server, not a folder. */
export function isAddress(store: string): boolean {
  return address.test(store);
}

/** Reads the configuration; `--store` goes before `DATELINE_STORE`, which goes before `.dateline`. */
export function readConfiguration(
  options: { readonly store?: string; readonly writers?: string },
  environment: NodeJS.ProcessEnv,
): Configuration {
  const told = options.store ?? (environment.DATELINE_STORE || ".dateline");
  if (told.trim() === "") throw new UsageError("--store: a folder or a Neo4j address, not an empty one");
  const store = isAddress(told.trim()) ? told.trim() : told;
  if (!isAddress(store) && nearly.test(store))
    throw new UsageError(
      `${options.store === undefined ? "DATELINE_STORE" : "--store"} ${store}: expected a folder, or an address that begins with neo4j:// or bolt:// (+s or +ssc for TLS)`,
    );
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = environment;
  return {
    store: isAddress(store) ? store.replace(/^[^:]+/u, (name) => name.toLowerCase()) : resolve(store),
    neo4j: {
      ...(username ? { username } : {}),
      ...(password ? { password } : {}),
      ...(database ? { database } : {}),
      ...(environment.NEO4J_BOOKMARKS ? { bookmarks: environment.NEO4J_BOOKMARKS.trim().split(/\s+/u) } : {}),
      ...(environment.NEO4J_WAIT ? { patience: { start: 1_000 * secondsOf(environment.NEO4J_WAIT) } } : {}),
    },
    model: environment.DATELINE_MODEL ? resolve(environment.DATELINE_MODEL) : `${packageRoot()}/data/models`,
    processes:
      countOf("DATELINE_PROCESSES", "processes", environment.DATELINE_PROCESSES) ?? availableParallelism(),
    ...writersOf(options.writers, environment.DATELINE_WRITERS),
    queries: `${packageRoot()}/schema/queries`,
  };
}

function secondsOf(told: string): number {
  if (/^\d{1,5}$/u.test(told)) return Number(told);
  throw new UsageError(
    `NEO4J_WAIT: a number of seconds to wait for a Neo4j that starts, not ${JSON.stringify(told)}`,
  );
}

function writersOf(option: string | undefined, told: string | undefined): { readonly writers?: number } {
  const writers = countOf("--writers", "writers", option) ?? countOf("DATELINE_WRITERS", "writers", told);
  return writers === undefined ? {} : { writers };
}

function countOf(name: string, what: string, told: string | undefined): number | undefined {
  if (!told) return undefined;
  if (!/^[1-9]\d{0,2}$/u.test(told))
    throw new UsageError(`${name}: a number of ${what} from 1 to 999, not ${JSON.stringify(told)}`);
  return Number(told);
}
