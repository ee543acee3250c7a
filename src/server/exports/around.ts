import type { GraphNode, NodeLabel } from "../../../schema/index.ts";
import { queryNamed } from "../../query/load-queries.ts";
import type { Row } from "../../query/named-query.ts";
import { resolveName } from "../../query/resolve-name.ts";
import { runQuery } from "../../query/run-query.ts";
import type { Service, Store } from "../dependencies.ts";
import { HttpError, unknownParameter } from "../problem.ts";
import { isId } from "../read/face.ts";
import { readNodes } from "../read/links.ts";
import { nearest } from "../read/nearest.ts";
import { type Neighbourhood, neighbourhood } from "../read/neighbourhood.ts";
import { linksAtSpots } from "../read/spots.ts";
import { assembled } from "../read/surroundings.ts";

const kinds = { entity: "Entity", event: "Event", statement: "Statement" } as const satisfies Record<
  string,
  NodeLabel
>;

/** What a part of the graph is chosen with. */
export type Choosing = Pick<Service, "store" | "queries" | "limits">;

/**
 * The neighbourhood that an address asks for: around something, or what the rows of a query rest on. Of what is drawn with
 * at most `cap` nodes only that is read with its sentences. Throws `HttpError`.
 */
export async function aroundOf(
  service: Choosing,
  asking: Readonly<Record<string, string>>,
  cap?: number,
): Promise<Neighbourhood> {
  const given = notEmpty(asking);
  const { store, limits } = service;
  if (given.query === undefined) refuseBeside(given);
  for (const [name, label] of Object.entries(kinds)) {
    const asked = given[name];
    if (given.query !== undefined || asked === undefined) continue;
    const focus = await named(store, name, label, asked);
    if (focus.length === 0) throw new HttpError(404, `there is no ${name} ${asked}`);
    const limit = limits.assertions;
    return cap === undefined || focus.length > 1
      ? neighbourhood(store, focus, limit)
      : nearest(store, focus[0]!, { cap, limit });
  }
  if (given.query === undefined)
    throw new HttpError(
      400,
      "missing parameter “entity”: expected an entity, an event, a statement or a query",
      "entity",
    );
  const { query, ...parameters } = given;
  return ofQuery(service, query, parameters);
}

/** Without what chooses nothing, for it is empty. Whether a query has a parameter is for the query to say, empty or not. */
export function notEmpty(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const choosing = (name: string): boolean => name === "query" || name === "article" || name in kinds;
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== "" || !choosing(name)));
}

/** What does not go together, or is no part of the graph: nobody shall take the answer for one to it. */
function refuseBeside(given: Readonly<Record<string, string>>): void {
  const [first, second] = Object.keys(given).filter((name) => name in kinds);
  const unknown = Object.keys(given).find((name) => !(name in kinds));
  if (unknown !== undefined) throw unknownParameter(unknown, [...Object.keys(kinds), "query"]);
  if (second !== undefined)
    throw new HttpError(400, `“${second}” does not go with “${first}”: expected one of them`, second);
}

async function named(
  store: Store,
  kind: string,
  label: NodeLabel,
  asked: string,
): Promise<readonly GraphNode[]> {
  const ids = kind === "statement" ? [asked] : await resolveName(store, kind as "entity" | "event", asked);
  return [...(await readNodes(store, ids.slice(0, 20), [label])).values()];
}

/** What the rows of a query rest on: assertions in the same words, between what they name. */
async function ofQuery(
  { store, queries, limits }: Choosing,
  name: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Neighbourhood> {
  const { rows, truncated } = await runQuery(store, queryNamed(queries, name), parameters);
  const named = await readNodes(store, [...new Set(rows.flatMap(idsOf))]);
  const around = [...named.values()].filter((node) => !node.labels.includes("Article"));
  const spots = rows.map(({ article, start, end }) => ({ article, start, end }));
  const links = await linksAtSpots(store, spots, limits.assertions);
  const { nodes, assertions } = await assembled(store, around, links, limits.assertions);
  const ends = assertions.flatMap(({ from, to }) => [from, to]);
  const focus = [...new Map([...around, ...ends].map((node) => [node.node, node])).values()];
  return { focus, nodes, assertions, truncated: truncated || links.truncated };
}

function idsOf(row: Row): readonly string[] {
  const { article: _, ...cells } = row;
  return Object.values(cells).filter((cell): cell is string => typeof cell === "string" && isId(cell));
}
