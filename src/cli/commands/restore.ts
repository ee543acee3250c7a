import { readdir, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { openStore } from "../../store/open-store.ts";
import { commandLine } from "../command-line.ts";
import { type Configuration, isAddress } from "../configuration.ts";
import { servedBy } from "../held.ts";
import { makeFolder } from "../make-folder.ts";
import { print } from "../output.ts";
import { CommandError, UsageError } from "../usage-error.ts";
import { contents } from "./backup.ts";

/** Puts a backup in the place of the store. One that has something already is replaced only where `overwrite` says so. */
export async function restore(
  configuration: Configuration,
  source: string,
  overwrite: boolean,
): Promise<number> {
  const { store: location } = configuration;
  const from = resolve(source);
  if (isAddress(location))
    throw new CommandError(
      `${location} is a Neo4j: “${commandLine("dump", { store: source })} > graph.jsonl” and “${commandLine("load", configuration, "graph.jsonl")}” bring a backup there`,
    );
  if (from === location) throw new UsageError(`${source} is the store itself`);
  if (!(await stat(from).catch(() => undefined))?.isDirectory())
    throw new UsageError(`no such folder: ${source}`);
  if (!(await readdir(from)).some((name) => /^(?:graph\.grafeo|expected\.json)/.test(name)))
    throw new CommandError(`${source} is no folder that “dateline backup” made: there is no graph in it`);
  const served = await servedBy(location);
  if (served) throw new CommandError(`${location} is held by the service at ${served.url}: stop it first`);
  const backup = await openStore(from, { readOnly: true, anySchema: true });
  try {
    await makeRoom(location, overwrite);
    await backup.copyTo!(location);
  } finally {
    await backup.close();
  }
  await print(`${await contents(location)} restored to ${location}\n`);
  return 0;
}

/** Sees that the folder has nothing, or may be replaced and is held by nobody. */
async function makeRoom(folder: string, overwrite: boolean): Promise<void> {
  const inside = await readdir(folder).catch(() => []);
  const has = inside.filter((name) => name !== ".copy");
  if (has.length > 0 && !overwrite)
    throw new CommandError(`${folder} is not empty: “restore --overwrite” puts the backup in its place`);
  if (has.includes("graph.grafeo")) {
    // Nobody may write while it is replaced. One that is damaged cannot be opened, and is what a backup is for.
    const there = await openStore(folder, { anySchema: true }).catch((error: Error) => {
      if (/in use by/.test(error.message)) throw error;
    });
    await there?.close();
  }
  makeFolder(folder);
}
