import { checkStore } from "../../store/check-store.ts";
import type { Configuration } from "../configuration.ts";
import { print } from "../output.ts";
import { withStore } from "../stores.ts";

/** Slices every span again, checks every edge against the schema and every count against what the loads recorded. Gives 1 when something is wrong. */
export async function check(configuration: Configuration): Promise<number> {
  const { problems, isEmpty } = await withStore(configuration, "read", async (store) => ({
    problems: await checkStore(store),
    isEmpty: (await store.version()) === "empty",
  }));
  for (const { level, rule, where, reason } of problems)
    await print(`${level} ${rule} ${where}: ${reason}\n`);
  const errors = problems.filter((one) => one.level === "error").length;
  const right = isEmpty
    ? "nothing was stored there yet"
    : `every span, edge and count is right${problems.length > 0 ? `; ${problems.length} warnings` : ""}`;
  await print(
    `${configuration.store}: ${errors === 0 ? right : `${errors} ${errors === 1 ? "error" : "errors"}`}\n`,
  );
  return errors === 0 ? 0 : 1;
}
