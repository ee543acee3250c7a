import type { Context, Hono } from "hono";
import { type ExploreFilter, everything, FilterError, readFilter } from "../../../schema/index.ts";
import { longestText } from "../../../schema/limits.ts";
import type { Service } from "../dependencies.ts";
import { around } from "../explore/around.ts";
import { exploreCsv, exploreNdjson } from "../explore/as-rows.ts";
import { catalogueNow } from "../explore/catalogue-now.ts";
import { exploreChoices } from "../explore/choices.ts";
import { evidenceOfEdge, evidenceOfNode } from "../explore/evidence.ts";
import { explored, looked } from "../explore/explore.ts";
import { pathBetween } from "../explore/path.ts";
import { readyOr } from "../explore/ready.ts";
import { aroundPage } from "../pages/explore/around.ts";
import { explorePage } from "../pages/explore/page.ts";
import { pathPage } from "../pages/explore/path.ts";
import { versionsIn } from "../pages/versions-asked.ts";
import { HttpError, type Problem, problemOf, unknownParameter } from "../problem.ts";
import type { Versions } from "../read/left-out.ts";
import { page, tagged } from "./answer.ts";
import { formatOf, linksOf } from "./queries.ts";

/** The explorer as data: one result, what lies around a node, how two are connected, the sentences behind a line or node. */
export function addExplore(app: Hono, service: Service): void {
  app.get("/api/explore", (c) =>
    tagged(c, service, async () => {
      const { filter } = besides(c, ["format"]);
      const { format, type } = formatOf(c);
      const answer = await explored(service, filter);
      const link = linksOf(c, format);
      if (format === "json") return c.json(answer, 200, { link });
      return c.body(format === "csv" ? exploreCsv(answer) : exploreNdjson(answer), 200, {
        "content-type": type,
        link,
      });
    }),
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
      const { from, to, ...which } = pathAsked(c);
      return c.json(await pathBetween(service, from, to, which));
    }),
  );
}

/** The explorer's pages. A filter that cannot be is said beside the form. */
export function addExplorePages(app: Hono, service: Service): void {
  const opened = (c: Context, make: () => Promise<Response>) => readyOr(c, service, tagged(c, service, make));
  app.get("/explore", (c) =>
    opened(c, async () => {
      const catalogue = await catalogueNow(service);
      const search = new URL(c.req.url).searchParams;
      const asked = await attempt(async () => filterFrom(search));
      if ("problem" in asked) {
        const { parameter = "", detail } = asked.problem;
        const wrong = {
          parameter,
          detail,
          given: search.getAll(parameter).filter((one) => one.trim() !== ""),
        };
        const rest = restOf(search, parameter);
        return page(c, explorePage(service, catalogue, rest, await looked(service, rest), wrong), 400);
      }
      return page(c, explorePage(service, catalogue, asked.value, await looked(service, asked.value)));
    }),
  );

  app.get("/explore/around", (c) =>
    opened(c, async () => {
      const { own, filter } = besides(c, ["node"]);
      return page(
        c,
        aroundPage(await around(service, needed(own, "node", "the id of a node"), [], filter), filter),
      );
    }),
  );

  app.get("/explore/path", (c) =>
    opened(c, async () => {
      const { from = "", to = "", asserted, versions } = c.req.query();
      const which = {
        asserted: asserted === "true",
        versions: versions === "all" ? versions : "current",
      } as const;
      const given = { from: from.slice(0, longestText), to: to.slice(0, longestText), ...which };
      if (from === "" && to === "" && asserted === undefined)
        return page(c, pathPage(service, given, undefined));
      const found = await attempt(async () => {
        const asked = pathAsked(c);
        return pathBetween(service, asked.from, asked.to, asked);
      });
      if ("problem" in found)
        return page(
          c,
          pathPage(service, given, undefined, found.problem),
          found.problem.status === 404 ? 404 : 400,
        );
      return page(c, pathPage(service, given, found.value));
    }),
  );
}

/** The value, or what was wrong with the question; every other failure goes on. */
async function attempt<Value>(
  make: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly problem: Problem }> {
  try {
    return { value: await make() };
  } catch (error) {
    const problem = problemOf(error);
    if (problem.status === 400 || problem.status === 404) return { problem };
    throw error;
  }
}

/** The filter of a request. Throws `HttpError` that names the parameter. */
export function filterOf(c: Context): ExploreFilter {
  return filterFrom(new URL(c.req.url).searchParams);
}

/** What of an address can be asked, when one parameter of it cannot, and then perhaps another. */
function restOf(search: URLSearchParams, wrong: string): ExploreFilter {
  const rest = new URLSearchParams(search);
  for (let parameter: string | undefined = wrong; parameter !== undefined && rest.size > 0; ) {
    rest.delete(parameter);
    try {
      return filterFrom(rest);
    } catch (error) {
      parameter = problemOf(error).parameter;
    }
  }
  return everything;
}

/** What a path is asked between. Throws `HttpError`. */
export function pathAsked(c: Context): {
  readonly from: string;
  readonly to: string;
  readonly asserted: boolean;
  readonly versions: Versions;
} {
  const known = ["from", "to", "asserted", "versions"];
  const { own, rest } = apart(c, known);
  const [unknown] = rest.keys();
  if (unknown !== undefined) throw unknownParameter(unknown, known);
  const asserted = own.get("asserted") ?? "";
  if (!["", "true", "false"].includes(asserted))
    throw new HttpError(400, "malformed parameter “asserted”: expected true or false", "asserted");
  return {
    from: needed(own, "from", "a name or an id"),
    to: needed(own, "to", "a name or an id"),
    asserted: asserted === "true",
    versions: versionsIn(own.get("versions") ?? undefined),
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
    if (values.some((value) => value.length > longestText))
      throw new HttpError(
        400,
        `malformed parameter “${name}”: expected at most ${longestText} characters`,
        name,
      );
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
