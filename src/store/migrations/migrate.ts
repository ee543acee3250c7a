import { changesSince, type Engine } from "../engine.ts";
import { lockState, nextState, readState } from "../state.ts";
import { StoreError } from "../store-error.ts";
import { appendHistory, assertSameHistory, checksumOf, lockedHistory, readHistory } from "./history.ts";
import { migrations as all, type Migration } from "./migrations.table.ts";

/** Nodes or edges that one transaction of a long migration changes at most. */
const most = 2_000;

export interface MigrateOptions {
  /** Opened for reading only: nothing may be changed. */
  readonly readOnly?: boolean;
  /** The articles are about to be read again: a layout that only this mends may be opened. */
  readonly anySchema?: boolean;
  readonly migrations?: readonly Migration[];
}

/**
 * Brings a store that an earlier version made to the layout of this one. A store without anything has that of whoever
 * writes to it first. Of several processes that start at once each finds under the state's lock what the others did, so
 * that each migration is applied once; one that is killed leaves what the next run goes on with. Throws `StoreError`: of a
 * later version, changed by another build, to be opened for writing first, to be built again.
 */
export async function migrate(engine: Engine, options: MigrateOptions = {}): Promise<void> {
  const { readOnly = false, anySchema = false, migrations = all } = options;
  const state = await readState(engine);
  if (state === undefined) return;
  const latest = migrations.at(-1)!.version;
  const made = `${engine.location}, laid out as version ${state.schema}`;
  if (state.schema > latest)
    throw new StoreError(
      "open",
      made,
      `version ${latest} or earlier: a later Dateline made it; install that`,
    );
  assertSameHistory(engine.location, await readHistory(engine), migrations);
  const pending = migrations.filter((one) => one.version > state.schema);
  if (pending.length === 0 || anySchema) return;
  if (pending.some((one) => one.rebuild))
    throw new StoreError("open", made, `version ${latest}: run rebuild`);
  if (readOnly) throw new StoreError("open", made, `version ${latest}: run migrate first`);
  for (const one of pending) await apply(engine, one, migrations);
  await engine.settle();
}

async function apply(engine: Engine, migration: Migration, migrations: readonly Migration[]): Promise<void> {
  const long = migration.statements.filter(isLong);
  for (const statement of long) while ((await stepOf(engine, migration, statement)) > 0);
  await engine.write(async (writing) => {
    const before = await lockState(writing);
    if (before.schema >= migration.version) return;
    assertSameHistory(engine.location, await lockedHistory(writing), migrations);
    const start = writing.changes();
    for (const statement of migration.statements.filter((one) => !isLong(one))) await writing.run(statement);
    const changes = changesSince(start, writing.changes());
    const applied = {
      version: migration.version,
      checksum: checksumOf(migration),
      at: new Date().toISOString(),
    };
    await appendHistory(writing, applied);
    const schema = migration.version;
    await nextState(writing, { ...before, schema }, changes, `migration ${schema} ${applied.checksum}`);
  });
}

/** One transaction of a long migration; gives how much it changed, 0 also where somebody else has finished it. */
async function stepOf(engine: Engine, { version }: Migration, statement: string): Promise<number> {
  return engine.write(async (writing) => {
    const before = await lockState(writing);
    if (before.schema >= version) return 0;
    const start = writing.changes();
    const [row] = await writing.run(statement, { most });
    const changed = Number(row?.changed ?? 0);
    const changes = changesSince(start, writing.changes());
    if (changed > 0) await nextState(writing, before, changes, `migration ${version}, a part`);
    return changed;
  });
}

function isLong(statement: string): boolean {
  return statement.includes("$most");
}
