import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { packageRoot } from "../pipeline/package-root.ts";
import { UsageError } from "./usage-error.ts";

/** What the environment and the command line say, read once. */
export interface Configuration {
  /** A folder, or the address of a Neo4j. */
  readonly store: string;
  readonly neo4j: { readonly username?: string; readonly password?: string; readonly database?: string };
  /** Folder of the language model. */
  readonly model: string;
  /** How many processes extract at once. */
  readonly processes: number;
  readonly queries: string;
}

const address = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//u;

/** Whether a store is a server, not a folder. */
export function isAddress(store: string): boolean {
  return address.test(store);
}

/** Reads the configuration; `--store` goes before `DATELINE_STORE`, which goes before `.dateline`. */
export function readConfiguration(
  options: { readonly store?: string },
  environment: NodeJS.ProcessEnv,
): Configuration {
  const store = options.store ?? environment.DATELINE_STORE ?? ".dateline";
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = environment;
  return {
    store: isAddress(store) ? store : resolve(store),
    neo4j: {
      ...(username ? { username } : {}),
      ...(password ? { password } : {}),
      ...(database ? { database } : {}),
    },
    model: environment.DATELINE_MODEL ? resolve(environment.DATELINE_MODEL) : `${packageRoot()}/data/models`,
    processes: processesOf(environment.DATELINE_PROCESSES),
    queries: `${packageRoot()}/schema/queries`,
  };
}

function processesOf(told: string | undefined): number {
  if (!told) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/u.test(told))
    throw new UsageError(
      `DATELINE_PROCESSES: a number of processes from 1 to 999, not ${JSON.stringify(told)}`,
    );
  return Number(told);
}
