import type { Context, Hono } from "hono";
import { defaultLimit } from "../../query/check-parameters.ts";
import { asCsv, asJson, asNdjson } from "../../query/format.ts";
import { queryNamed } from "../../query/load-queries.ts";
import { evidenceColumns, type NamedQuery, type QueryAnswer } from "../../query/named-query.ts";
import { runQuery } from "../../query/run-query.ts";
import { streamQuery } from "../../query/stream-query.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import type { Gate } from "../gate.ts";
import { HttpError } from "../problem.ts";
import { kept, type Made, tagged } from "./answer.ts";
import { streamed } from "./streamed.ts";

/** The forms in which an answer can be had, the first where nobody says which. */
export const formats = [
  { format: "json", type: "application/json", write: asJson },
  { format: "csv", type: "text/csv; charset=utf-8; header=present", write: asCsv },
  { format: "ndjson", type: "application/x-ndjson", write: asNdjson },
] as const;
type Format = (typeof formats)[number];

/** The named queries: a list of them, and their answers. */
export function addQueries(app: Hono, service: Service): void {
  const { store, queries, gates } = service;
  app.get("/api/queries", (c) => c.json({ queries: [...queries.values()].map(described) }));

  app.get("/api/queries/:name", (c) => {
    const flows = Number(c.req.query("limit")) > defaultLimit && formatOf(c).format === "ndjson";
    const asked = () => {
      const { format: _, ...given } = onceEach(c);
      return { query: queryNamed(queries, c.req.param("name")), given, chosen: formatOf(c) };
    };
    if (flows)
      return tagged(c, service, async (version) => {
        const { query, given, chosen } = asked();
        return flowing(c, gates.streams, () => streamQuery(store, query, given, { version }), chosen);
      });
    return kept(c, service, async (version) => {
      const { query, given, chosen } = asked();
      return answered(c, query, await runQuery(store, query, given, { version }), chosen);
    });
  });

  app.get("/api/search", (c) =>
    kept(c, service, async (version) => {
      const { format: _, q = "", ...rest } = onceEach(c);
      if (q.trim() === "") throw new HttpError(400, "missing parameter “q”: expected words to look for", "q");
      const query = queryNamed(queries, "search");
      return answered(c, query, await runQuery(store, query, { ...rest, text: q }, { version }), formatOf(c));
    }),
  );
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

function answered(c: Context, query: NamedQuery, answer: QueryAnswer, { format, type, write }: Format): Made {
  const text = format === "csv" ? asCsv(answer, [...query.columns, ...evidenceColumns]) : write(answer);
  return { text, headers: { "content-type": type, link: linksOf(c, format, answer.next) } };
}

/** A line a row as they come; where there are more than were wanted, a last line tells. */
async function flowing(
  c: Context,
  gate: Gate,
  ask: () => ReturnType<typeof streamQuery>,
  { format, type }: Format,
): Promise<Response> {
  const headers = { "content-type": type, link: linksOf(c, format) };
  if (c.req.method === "HEAD") return c.body(null, 200, headers);
  const leave = await gate.enter();
  if (!leave) throw new HttpError(503, "too many read long answers just now", undefined, 5);
  const lines = async function* () {
    try {
      const lots = await ask();
      try {
        let lot = await lots.next();
        for (; !lot.done; lot = await lots.next())
          yield lot.value.map((row) => `${JSON.stringify(row)}\n`).join("");
        if (lot.value.truncated) yield `${JSON.stringify(lot.value)}\n`;
      } finally {
        await lots.return({ truncated: false });
      }
    } finally {
      leave();
    }
  };
  return streamed(c, lines(), headers);
}

function linksOf(c: Context, format: Format["format"], next?: string): string {
  const { format: _, ...given } = c.req.query();
  const path = new URL(c.req.url).pathname;
  const links = formats
    .filter((one) => one.format !== format)
    .map(
      (one) =>
        `<${withParameters(path, { ...given, format: one.format })}>; rel="alternate"; type="${one.type.split(";")[0]}"`,
    );
  if (next) links.unshift(`<${withParameters(path, { ...c.req.query(), cursor: next })}>; rel="next"`);
  return [...links, '</openapi.json>; rel="service-desc"'].join(", ");
}

/** A parameter given twice is no question. Throws `HttpError`. */
function onceEach(c: Context): Record<string, string> {
  for (const [name, values] of Object.entries(c.req.queries())) {
    if (values.length > 1)
      throw new HttpError(400, `“${name}” was given ${values.length} times: expected once`, name);
  }
  return c.req.query();
}

/** By `?format=`, else by what the caller accepts, in its order of preference. Throws `HttpError` for a format there is not. */
function formatOf(c: Context): Format {
  const asked = c.req.query("format");
  if (asked !== undefined) {
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
