import { loadQueries } from "../../query/load-queries.ts";
import type { Configuration } from "../configuration.ts";
import { print } from "../output.ts";

/** Lists the named queries with what they ask, their parameters, and an example. */
export async function queries(configuration: Configuration): Promise<number> {
  const lines: string[] = [];
  for (const query of (await loadQueries(configuration.queries)).values()) {
    const parameters = query.parameters.map((one) => `--${one.name}${one.required ? "*" : ""}`).join(" ");
    lines.push(`${query.name}  ${parameters}`, `    ${query.question}`);
    const example = Object.entries(query.example)
      .map(([key, value]) => `--${key} ${/\s/u.test(value) ? JSON.stringify(value) : value}`)
      .join(" ");
    lines.push(`    dateline query ${query.name} ${example}`.trimEnd(), "");
  }
  lines.push(
    "* must be given. --limit goes with all, and --versions all: with what only replaced versions of an article say.",
  );
  await print(`${lines.join("\n")}\n`);
  return 0;
}
