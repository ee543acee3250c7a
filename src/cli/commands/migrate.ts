import type { GraphStore } from "../../store/graph-store.ts";
import { readHistory } from "../../store/migrations/history.ts";
import { migrations } from "../../store/migrations/migrations.table.ts";
import { readState } from "../../store/state.ts";
import type { Configuration } from "../configuration.ts";
import { print } from "../output.ts";
import { withStore } from "../stores.ts";

/** Brings a store to the layout of this version, as any command that writes does, and tells what was ever done to it. */
export async function migrate(configuration: Configuration): Promise<number> {
  const told = async (store: GraphStore) => {
    const reader = { read: (cypher: string, parameters = {}) => store.read(cypher, parameters) };
    return { state: await readState(reader), history: await readHistory(reader) };
  };
  const { state, history } = await withStore(configuration, "write", told, { existing: true });
  for (const { version, at } of history) {
    const description = migrations.find((one) => one.version === version)?.description ?? "";
    await print(`${at}  version ${version}: ${description}\n`);
  }
  await print(
    state
      ? `${configuration.store}: laid out as version ${state.schema}, which is the latest\n`
      : `${configuration.store}: nothing is stored yet\n`,
  );
  return 0;
}
