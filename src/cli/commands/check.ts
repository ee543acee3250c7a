import type { Problem } from "../../graph/problem.ts";
import { checkStore, countRule } from "../../store/check-store.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { commandLine } from "../command-line.ts";
import type { Configuration } from "../configuration.ts";
import { note, print } from "../output.ts";
import { withStore } from "../stores.ts";

/**
 * Slices every span again, checks every edge against the schema and every count against what the loads recorded. Gives 1
 * when something is wrong; where that is only the counts and they are to be accepted, what is there is recorded.
 */
export async function check(configuration: Configuration, accepting: boolean): Promise<number> {
  const { problems, isEmpty } = await withStore(
    configuration,
    accepting ? "write" : "read",
    async (store) => ({
      problems: await checked(store, accepting),
      isEmpty: (await store.version()) === "empty",
    }),
    { anyCount: true },
  );
  for (const { level, rule, where, reason } of problems)
    await print(`${level} ${rule} ${where}: ${reason}\n`);
  const errors = problems.filter((one) => one.level === "error").length;
  const right = isEmpty
    ? "nothing was stored there yet"
    : `every span, edge and count is right${problems.length > 0 ? `; ${problems.length} warnings` : ""}`;
  await print(
    `${configuration.store}: ${errors === 0 ? right : `${errors} ${errors === 1 ? "error" : "errors"}`}\n`,
  );
  const touched = new Set(problems.flatMap((one) => one.article ?? []));
  if (touched.size > 0) note(mending(configuration, touched));
  else if (errors > 0 && problems.every((one) => one.rule === countRule))
    note(`to take what is there for right: “${commandLine("check", configuration, "--accept")}”`);
  return errors === 0 ? 0 : 1;
}

async function checked(store: GraphStore, accepting: boolean): Promise<readonly Problem[]> {
  const problems = await checkStore(store);
  if (!accepting || problems.length === 0 || problems.some((one) => one.rule !== countRule)) return problems;
  await store.recount?.();
  for (const { reason } of problems) note(`accepted: ${store.location} ${reason}`);
  return checkStore(store);
}

/** How many articles the line names. */
const named = 10;

/** What to do about articles in whose part of the graph something is wrong. */
function mending(configuration: Configuration, articles: ReadonlySet<string>): string {
  const some = [...articles].slice(0, named);
  const more = articles.size > named ? ` and ${articles.size - named} more` : "";
  const [remove, accept] = [
    commandLine("remove", configuration),
    commandLine("check", configuration, "--accept"),
  ];
  return `to mend: take out with “${remove}”, then “${accept}”, and build or load again ${some.join(", ")}${more}`;
}
