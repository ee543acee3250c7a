import type { Context, Hono } from "hono";
import { type ExploreFilter, FilterError, readFilter } from "../../../schema/index.ts";
import type { Service } from "../dependencies.ts";
import { around } from "../explore/around.ts";
import { exploreChoices } from "../explore/choices.ts";
import { evidenceOfEdge, evidenceOfNode } from "../explore/evidence.ts";
import { explored } from "../explore/explore.ts";
import { pathBetween } from "../explore/path.ts";
import { HttpError } from "../problem.ts";
import { tagged } from "./answer.ts";

/** The explorer as data: one result, what lies around a node, how two are connected, the sentences behind a line or node. */
export function addExplore(app: Hono, service: Service): void {
  app.get("/api/explore", (c) =>
    tagged(c, service, async () => c.json(await explored(service, filterOf(c)))),
  );

  app.get("/api/explore/around", (c) =>
    tagged(c, service, async () => {
      const { own, filter } = besides(c, ["node"], ["group"]);
      return c.json(
        await around(
          service,
          needed(own, "node", "the id of a node"),
          own.getAll("group").filter(Boolean),
          filter,
        ),
      );
    }),
  );

  app.get("/api/explore/evidence", (c) =>
    tagged(c, service, async () => {
      const { own, filter } = besides(c, ["edge", "node"]);
      const [edge, node] = [own.get("edge") ?? "", own.get("node") ?? ""];
      if (edge !== "" && node !== "")
        throw new HttpError(400, "malformed parameter “node”: expected an edge or a node, not both", "node");
      if (edge !== "") return c.json(await evidenceOfEdge(service, edge, filter));
      return c.json(
        await evidenceOfNode(service, needed(own, "node", "the id of a node, or an edge"), filter),
      );
    }),
  );

  app.get("/api/explore/path", (c) =>
    tagged(c, service, async () => {
      const { from, to, asserted } = pathAsked(c);
      return c.json(await pathBetween(service, from, to, asserted));
    }),
  );
}

/** The filter of a request. Throws `HttpError` that names the parameter. */
export function filterOf(c: Context): ExploreFilter {
  return filterFrom(new URL(c.req.url).searchParams);
}

/** What a path is asked between. Throws `HttpError`. */
export function pathAsked(c: Context): {
  readonly from: string;
  readonly to: string;
  readonly asserted: boolean;
} {
  const { own, rest } = apart(c, ["from", "to", "asserted"]);
  const [unknown] = rest.keys();
  if (unknown !== undefined)
    throw new HttpError(400, `unknown parameter “${unknown}”: expected one of from, to, asserted`, unknown);
  const asserted = own.get("asserted") ?? "";
  if (!["", "true", "false"].includes(asserted))
    throw new HttpError(400, "malformed parameter “asserted”: expected true or false", "asserted");
  return {
    from: needed(own, "from", "a name or an id"),
    to: needed(own, "to", "a name or an id"),
    asserted: asserted === "true",
  };
}

function filterFrom(search: URLSearchParams): ExploreFilter {
  try {
    return readFilter(search, exploreChoices);
  } catch (error) {
    if (error instanceof FilterError) throw new HttpError(400, error.message, error.parameter);
    throw error;
  }
}

/** The parameters of a question of its own, and the filter beside them. */
function besides(c: Context, once: readonly string[], several: readonly string[] = []) {
  const { own, rest } = apart(c, once, several);
  return { own, filter: filterFrom(rest) };
}

function apart(c: Context, once: readonly string[], several: readonly string[] = []) {
  const rest = new URL(c.req.url).searchParams;
  const own = new URLSearchParams();
  for (const name of [...once, ...several]) {
    const values = rest.getAll(name);
    if (values.length > 1 && once.includes(name))
      throw new HttpError(400, `“${name}” was given ${values.length} times: expected once`, name);
    if (values.some((value) => value.length > 300))
      throw new HttpError(400, `malformed parameter “${name}”: expected at most 300 characters`, name);
    for (const value of values) own.append(name, value.trim());
    rest.delete(name);
  }
  return { own, rest };
}

function needed(own: URLSearchParams, name: string, expected: string): string {
  const value = own.get(name) ?? "";
  if (value === "") throw new HttpError(400, `missing parameter “${name}”: expected ${expected}`, name);
  return value;
}
