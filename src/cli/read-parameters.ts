import type { NamedQuery } from "../query/named-query.ts";
import { UsageError } from "./usage-error.ts";

/** `--key value` and `--key=value` of a query; a boolean may stand alone. Throws `UsageError` for anything else. */
export function readParameters(
  found: Pick<NamedQuery, "name" | "parameters">,
  given: readonly string[],
): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = {};
  for (let index = 0; index < given.length; index++) {
    const word = given[index]!;
    if (!word.startsWith("--"))
      throw new UsageError(`unexpected “${word}”: parameters are given as --key value`);
    const [key, ...rest] = word.slice(2).split("=");
    if (key! in parameters) throw new UsageError(`--${key} was given twice: expected once`);
    const row = found.parameters.find((one) => one.name === key);
    if (rest.length > 0) parameters[key!] = rest.join("=");
    else if (row?.kind === "boolean" && (given[index + 1] ?? "--").startsWith("--"))
      parameters[key!] = "true";
    else if (index + 1 < given.length) parameters[key!] = given[++index]!;
    else throw new UsageError(`--${key} of query ${found.name} has no value`);
  }
  return parameters;
}
