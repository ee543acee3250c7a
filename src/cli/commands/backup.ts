import { readdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { edgeLine, nodeLine } from "../../graph/dump.ts";
import { readDump } from "../../graph/read-dump.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { openStore } from "../../store/open-store.ts";
import { commandLine } from "../command-line.ts";
import { type Configuration, isAddress } from "../configuration.ts";
import { articlesIn, print } from "../output.ts";
import { withStore } from "../stores.ts";
import { CommandError, UsageError } from "../usage-error.ts";

/** Copies the store into a folder that is new or empty, complete or not at all, and looks whether the copy has everything. */
export async function backup(configuration: Configuration, target: string): Promise<number> {
  const { store: location } = configuration;
  if (isAddress(location))
    throw new CommandError(
      `${location} is a Neo4j: back it up with “neo4j-admin database dump”, or with “${commandLine("dump", configuration)} > graph.jsonl”, which “dateline load” reads into any store`,
    );
  const folder = resolve(target);
  if (isAddress(target)) throw new UsageError(`${target}: a backup goes into a folder`);
  const inside = await readdir(folder).catch(() => []);
  if (inside.some((name) => name !== ".copy"))
    throw new CommandError(`${folder} is not empty: a backup goes into a new folder`);
  await withStore(configuration, "read", (store) =>
    store.copyTo ? store.copyTo(folder) : copyBySaying(store, folder),
  );
  await print(`${await contents(folder)} backed up to ${folder}\n`);
  return 0;
}

/** What a store in a folder holds, in words; opens it for reading. */
export async function contents(folder: string): Promise<string> {
  const store = await openStore(folder, { readOnly: true, anySchema: true });
  try {
    const { size } = await store.articles();
    return articlesIn(size);
  } finally {
    await store.close();
  }
}

/** A copy of what a running service holds: the same graph, built anew from what it tells. */
async function copyBySaying(store: GraphStore, folder: string): Promise<void> {
  const lines: string[] = [];
  for await (const node of store.nodes()) lines.push(nodeLine(node));
  for await (const edge of store.edges()) lines.push(edgeLine(edge));
  try {
    const copy = await openStore(folder);
    try {
      if (lines.length > 0) await copy.load(await readDump(lines));
    } finally {
      await copy.close();
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true }); // complete or not at all
    throw error;
  }
}
