import type { Context, Hono } from "hono";
import { checkParameters, defaultLimit } from "../../query/check-parameters.ts";
import { queryNamed } from "../../query/load-queries.ts";
import { evidenceColumns, type NamedQuery, type QueryAnswer } from "../../query/named-query.ts";
import { csvPieces, inPieces, jsonPieces, ndjsonPieces } from "../../query/pieces.ts";
import { QueryError } from "../../query/query-error.ts";
import { runQuery } from "../../query/run-query.ts";
import { highestStreamed as highest, streamQuery } from "../../query/stream-query.ts";
import type { Service } from "../dependencies.ts";
import { HttpError } from "../problem.ts";
import { kept, type Made } from "./answer.ts";
import { nextLink } from "./going-on.ts";
import { longAnswer } from "./long-answer.ts";
import { onceEach } from "./once-each.ts";

/** The forms in which an answer can be had, the first where nobody says which. */
export const formats = [
  { format: "json", type: "application/json", pieces: jsonPieces },
  { format: "csv", type: "text/csv; charset=utf-8; header=present", pieces: csvPieces },
  { format: "ndjson", type: "application/x-ndjson", pieces: ndjsonPieces },
] as const;
type Format = (typeof formats)[number];

/** The named queries: a list of them, and their answers. */
export function addQueries(app: Hono, service: Service): void {
  const { store, queries, gates } = service;
  app.get("/api/queries", (c) => c.json({ queries: [...queries.values()].map(described) }));

  app.get("/api/queries/:name", (c) =>
    kept(c, service, async (version) => {
      const { format: _, ...given } = onceEach(c);
      const query = queryNamed(queries, c.req.param("name"));
      const chosen = formatOf(c);
      if (!(Number(given.limit) > defaultLimit))
        return answered(c, query, await runQuery(store, query, given, { version, highest }), chosen);
      const { format, type, pieces } = chosen;
      const answer = await longAnswer(c, gates.streams, {
        query,
        columns: [...query.columns, ...evidenceColumns],
        parameters: checkParameters(query, given),
        lots: await streamQuery(store, query, given, { version }),
        pieces,
        headers: { "content-type": type, link: linksOf(c, format) },
        nextLink: (cursor) => nextLink(c, cursor),
      });
      return answer instanceof Response ? answer : answered(c, query, answer, chosen);
    }),
  );

  app.get("/api/search", (c) =>
    kept(c, service, async (version) => {
      const { q = "", format: _, ...rest } = onceEach(c, ["q", "limit", "cursor", "versions", "format"]);
      if (q.trim() === "") throw new HttpError(400, "missing parameter “q”: expected words to look for", "q");
      const query = queryNamed(queries, "search");
      const answer = runQuery(store, query, { ...rest, text: q }, { version }).catch(asAsked);
      return answered(c, query, await answer, formatOf(c));
    }),
  );
}

/** The query's parameter `text` is called `q` here. */
function asAsked(error: unknown): never {
  if (!(error instanceof QueryError) || error.parameter !== "text") throw error;
  throw new HttpError(400, `malformed parameter “q”: expected ${error.expected}`, "q");
}

/** A query without its Cypher: what a caller needs to ask it. */
export function described({ name, title, question, parameters, columns, example }: NamedQuery) {
  const path = `/api/queries/${name}`;
  return {
    name,
    title,
    question,
    parameters,
    columns: [...columns, ...evidenceColumns],
    example,
    path,
    page: `/query/${name}`,
  };
}

function answered(
  c: Context,
  query: NamedQuery,
  answer: QueryAnswer,
  { format, type, pieces }: Format,
): Made {
  // Lines of a short answer are its rows, as many as were asked for: that there are more, its `Link` tells.
  const told = format === "ndjson" ? { ...answer, truncated: false } : answer;
  const text = inPieces(pieces, told, [...query.columns, ...evidenceColumns]);
  return { text, headers: { "content-type": type, link: linksOf(c, format, answer.next) } };
}

/** The same question in the other forms, and what describes it. Written from the address as it came: this is done for every answer. */
export function linksOf(c: Context, format: Format["format"], next?: string): string {
  const search = (/\?([^#]*)/.exec(c.req.url)?.[1] ?? "").replace(/[^!-~]|[<>"]/gu, encodeURIComponent);
  const asked = search.split("&").filter((one) => one !== "" && !/^format(?:=|$)/.test(one));
  const links = formats
    .filter((one) => one.format !== format)
    .map(
      (one) =>
        `<${c.req.path}?${[...asked, `format=${one.format}`].join("&")}>; rel="alternate"; type="${one.type.split(";")[0]}"`,
    );
  if (next) links.unshift(nextLink(c, next));
  return [...links, '</openapi.json>; rel="service-desc"'].join(", ");
}

/** By `?format=` where it is not empty, else by what the caller accepts, in its order of preference. Throws `HttpError` for a format there is not. */
export function formatOf(c: Context): Format {
  const asked = c.req.query("format");
  if (asked !== undefined && asked.trim() !== "") {
    const found = formats.find((one) => one.format === asked);
    if (found) return found;
    throw new HttpError(
      400,
      `malformed parameter “format”: expected one of ${formats.map((one) => one.format).join(", ")}`,
      "format",
    );
  }
  const accepted = (c.req.header("accept") ?? "").split(",").map((part) => {
    const [type = "", ...more] = part.split(";").map((one) => one.trim().toLowerCase());
    const weight = more.find((one) => one.startsWith("q="));
    return { type, weight: weight ? Number(weight.slice(2)) : 1 };
  });
  for (const { type } of accepted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)) {
    const found = formats.find(
      (one) => one.type.split(";")[0] === type || (one.format === "ndjson" && type === "application/ndjson"),
    );
    if (found) return found;
  }
  return formats[0];
}
