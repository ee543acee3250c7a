import { stat } from "node:fs/promises";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore, type StoreOptions } from "../store/open-store.ts";
import { type Configuration, isAddress } from "./configuration.ts";
import { openHeld, servedBy } from "./held.ts";
import { makeFolder } from "./make-folder.ts";
import { note } from "./output.ts";
import { seldom } from "./seldom.ts";
import { CommandError } from "./usage-error.ts";

/**
 * Opens the store, hands it over, and closes it whatever happens. A folder that a running service holds is read through
 * the service; writing to it is refused. A folder that is not there is an error for readers, and for writers of what is
 * `existing`: there is nothing to ask or to change.
 */
export async function withStore<Result>(
  configuration: Configuration,
  purpose: "read" | "write",
  use: (store: GraphStore) => Promise<Result>,
  {
    existing,
    ...options
  }: Pick<StoreOptions, "anySchema" | "anyCount"> & { readonly existing?: boolean } = {},
): Promise<Result> {
  const { store: location, neo4j } = configuration;
  if (!isAddress(location)) {
    const served = await servedBy(location);
    if (served && purpose === "write")
      throw new CommandError(
        `${location} is held by the service at ${served.url}: stop it first, or write through it`,
      );
    if (served) {
      const held = openHeld(location, served);
      return use(held);
    }
    const there = await stat(location).catch(() => undefined);
    if (there && !there.isDirectory())
      throw new CommandError(`${location} is a file: a store is a folder or a Neo4j address`);
    if (!there && (purpose === "read" || existing))
      throw new CommandError(
        `there is no store at ${location}: run “dateline build” first, or name one with --store`,
      );
    if (!there) makeFolder(location);
  }
  const store = await openStore(location, {
    ...neo4j,
    ...options,
    readOnly: purpose === "read",
    onWait: seldom(note),
  });
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    if (purpose === "write") note("stopped: whole articles are stored, run it again to go on");
    void store.close().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  hearInterrupts();
  stops.add(stop);
  try {
    return await use(store);
  } finally {
    stops.delete(stop);
    if (!stopping) await store.close();
  }
}

/** What the first interrupt does: it ends each store that is in use. */
const stops = new Set<(signal: NodeJS.Signals) => void>();
let heard: number | undefined;

/**
 * From the first store on an interrupt ends what is in use. Where nothing is any more, all is done and told, and one
 * interrupt takes nothing of it back while the store closes; a second one ends the process wherever it is.
 */
function hearInterrupts(): void {
  if (heard !== undefined) return;
  heard = 0;
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.on(signal, () => {
      heard! += 1;
      if (heard! > 1) process.exit(code);
      for (const stop of stops) stop(signal);
    });
}
