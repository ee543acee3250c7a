import { createHash } from "node:crypto";
import { stateLabel } from "../constraints.ts";
import type { Engine, Writing } from "../engine.ts";
import { StoreError } from "../store-error.ts";
import type { Migration } from "./migrations.table.ts";

/** A migration that was applied to a store. */
export interface Applied {
  readonly version: number;
  readonly checksum: string;
  /** ISO 8601, by the clock of the process that applied it. */
  readonly at: string;
}

// The history stands on the node that says what the store holds: what writes it has that node locked, and no dump sees it.
const read = `MATCH (s:${stateLabel} {id: 'store'}) RETURN coalesce(s.migrations, []) AS migrations`;
const append = `MATCH (s:${stateLabel} {id: 'store'}) SET s.migrations = coalesce(s.migrations, []) + [$entry]`;

/** What was applied to this store, in order. */
export async function readHistory(engine: Pick<Engine, "read">): Promise<readonly Applied[]> {
  return historyOf(await engine.read(read));
}

/** The same within a transaction that has the state's node locked. */
export async function lockedHistory({ run }: Writing): Promise<readonly Applied[]> {
  return historyOf(await run(read));
}

/** Writes down that a migration is done. */
export async function appendHistory({ run }: Writing, { version, checksum, at }: Applied): Promise<void> {
  await run(append, { entry: `${version} ${checksum} ${at}` });
}

/** A hash of what a migration does: it is another one when its words change. */
export function checksumOf({ version, statements }: Migration): string {
  return createHash("sha256")
    .update([version, ...statements].join("\n"))
    .digest("hex")
    .slice(0, 16);
}

/** Throws `StoreError` where a store was changed by a migration that is not the one of this version of Dateline. */
export function assertSameHistory(
  location: string,
  history: readonly Applied[],
  migrations: readonly Migration[],
): void {
  for (const { version, checksum } of history) {
    const known = migrations.find((one) => one.version === version);
    if (known && checksumOf(known) !== checksum)
      throw new StoreError(
        "open",
        `${location}, where migration ${version} was ${checksum}`,
        `${checksumOf(known)}: another build of Dateline changed this store; open it with that one, or load its dump into an empty store`,
      );
  }
}

function historyOf(rows: readonly Readonly<Record<string, unknown>>[]): readonly Applied[] {
  const entries = (rows[0]?.migrations ?? []) as readonly string[];
  return entries.map((entry) => {
    const [version, checksum, at] = entry.split(" ");
    return { version: Number(version), checksum: checksum!, at: at! };
  });
}
