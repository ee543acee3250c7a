import type { Context } from "hono";
import { type CheckedParameters, defaultLimit } from "../../query/check-parameters.ts";
import type { NamedQuery, QueryAnswer, Row } from "../../query/named-query.ts";
import type { Pieces } from "../../query/pieces.ts";
import type { streamQuery } from "../../query/stream-query.ts";
import type { Gate } from "../gate.ts";
import { HttpError } from "../problem.ts";
import { streamed } from "./streamed.ts";

/** Of NDJSON the first rows are sent as soon as they are there; of other forms only what is long comes piece by piece. */
const gathered = (type: string) => (type === "application/x-ndjson" ? 1 : defaultLimit + 1);

export interface LongAnswer {
  readonly query: NamedQuery;
  readonly columns: readonly string[];
  readonly parameters: CheckedParameters;
  readonly lots: Awaited<ReturnType<typeof streamQuery>>;
  readonly pieces: Pieces;
  readonly headers: Readonly<Record<"content-type" | "link", string>>;
  /** The link to what comes after a cursor. */
  readonly nextLink: (cursor: string) => string;
}

/**
 * An answer that may be long: all of it where it turns out not to be, else its text as it is made. Whether there is more
 * is then told at its end: in the text where it can be, and as a link in the trailer. Throws `HttpError` where too many are read already.
 */
export async function longAnswer(
  c: Context,
  gate: Gate,
  { query, columns, parameters, lots, pieces, headers, nextLink }: LongAnswer,
): Promise<QueryAnswer | Response> {
  const first: Row[] = [];
  while (first.length < gathered(headers["content-type"])) {
    const lot = await lots.next();
    if (lot.done) return { query: query.name, parameters, rows: first, ...lot.value };
    first.push(...lot.value);
  }
  const leave = c.req.method === "HEAD" ? () => {} : await gate.enter();
  if (!leave || c.req.method === "HEAD") await lots.return({ truncated: false });
  if (!leave) throw new HttpError(503, "too many read long answers just now", undefined, 5);
  if (c.req.method === "HEAD") return c.body(null, 200, headers);
  const head = { query: query.name, parameters, columns };
  const texts = async function* () {
    let count = first.length;
    try {
      yield pieces.begin(head) + pieces.lot(first, head, 0);
      let lot = await lots.next();
      for (; !lot.done; lot = await lots.next()) {
        yield pieces.lot(lot.value, head, count);
        count += lot.value.length;
      }
      const ending = pieces.end(lot.value, count);
      if (ending) yield ending;
      if (lot.value.next) trailerOf(c)?.({ link: nextLink(lot.value.next) });
    } finally {
      await lots.return({ truncated: false });
      leave();
    }
  };
  const lines = headers["content-type"] === "application/x-ndjson";
  return streamed(c, texts(), { ...headers, trailer: "link" }, lines);
}

/** Says something behind the body; only over a connection of Node's. */
function trailerOf(c: Context): ((trailer: Readonly<Record<string, string>>) => void) | undefined {
  const { outgoing } = (c.env ?? {}) as {
    readonly outgoing?: { addTrailers(trailer: Readonly<Record<string, string>>): void };
  };
  return outgoing && ((trailer) => outgoing.addTrailers(trailer));
}
