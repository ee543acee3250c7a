import type { GraphStore } from "../store/graph-store.ts";
import type { NamedQuery } from "./named-query.ts";

/**
 * The Cypher of a query for what is given: each part that it leaves open begins where the first parameter given leads,
 * so that it looks up what it is asked for rather than look through everything. There are few such statements for a
 * query, all of them written in its file, and engines keep their plans. `within` a range of what the order begins with,
 * where nothing is given it begins at the articles of that range, and for `some` of them, those with the first dates, where
 * an engine has them in order; `current` leaves out what only replaced versions say.
 * A part may leave parts open itself; one named `from on neo4j` stands there in place of `from`, for what that engine has an index of.
 */
export function statementOf(
  { cypher, choices, parameters }: NamedQuery,
  given: Readonly<Record<string, unknown>>,
  {
    within = false,
    some = false,
    current = false,
    engine = "embedded",
  }: {
    readonly within?: boolean;
    readonly some?: boolean;
    readonly current?: boolean;
    readonly engine?: GraphStore["engine"];
  } = {},
): string {
  const filled = (text: string): string =>
    text.replace(/^ *\/\/ choose: (\S+)$/gm, (_, name: string) => {
      const choice = choices[name]!;
      const first = parameters.find((one) => one.name in choice && (given[one.name] ?? null) !== null);
      const manners = [within && "page", some && "some", current && "current", "otherwise"];
      const parts = first ? [first.name] : manners.filter((one) => one !== false);
      const texts = parts.map((part) => choice[`${part} on ${engine}`] ?? choice[part]);
      return filled(texts.find((text) => text !== undefined) ?? "").trimEnd();
    });
  return filled(cypher);
}
