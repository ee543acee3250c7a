import type { Context, Hono } from "hono";
import { stream } from "hono/streaming";
import type { Service } from "../dependencies.ts";
import { fileNameOf } from "../exports/file-name.ts";
import { formats } from "../exports/formats.table.ts";
import { selectionOf } from "../exports/selection.ts";
import { zipped } from "../exports/zip.ts";
import { HttpError } from "../problem.ts";
import { tagged } from "./answer.ts";
import { onceEach } from "./once-each.ts";

const lot = 1 << 16;
/** Exports that run at once; each reads the whole graph. */
const mostAtOnce = 4;

/**
 * `/export/{format}`: the whole graph, all that an `article` tells, or what lies around `entity`, `event` or `statement`, what the rows of `query` rest on,
 * or what the explorer draws for the address in `explore`, as a file; several files as one ZIP archive. Streamed; a reader that goes away ends the work.
 */
export function addExports(app: Hono, service: Service): void {
  let running = 0;
  app.get("/export/:format", (c) =>
    tagged(c, service, async () => {
      const row = formats.find(({ format }) => format === c.req.param("format") && format !== "neo4j-admin");
      if (!row)
        throw new HttpError(404, `there is no export ${c.req.param("format")}: expected one of ${offered}`);
      const { raw, bom, texts, ...given } = onceEach(c);
      const { graph, scope, ...chosen } = await selectionOf(service, given);
      if (running >= mostAtOnce) throw new HttpError(503, "too many exports run at once: try again soon");
      const base = `${new URL(c.req.url).origin}/`;
      const pieces = row.write({
        ...{ graph, base, scope, raw: isOn("raw", raw), mark: isOn("bom", bom) },
        texts: texts === undefined ? chosen.texts : isOn("texts", texts),
      });
      c.header("content-type", row.media);
      c.header("content-disposition", `attachment; filename="${fileNameOf(row, scope)}"`);
      if (c.req.method === "HEAD") return c.body(null);
      running += 1;
      return sent(c, row.several ? zipped(pieces) : encoded(pieces), () => {
        running -= 1;
      });
    }),
  );
}

const offered = formats
  .map(({ format }) => format)
  .filter((format) => format !== "neo4j-admin")
  .join(", ");

function isOn(name: string, value: string | undefined): boolean {
  if (value === undefined || value === "false") return false;
  if (value === "true" || value === "") return true;
  throw new HttpError(400, `malformed parameter “${name}”: expected true or false`, name);
}

async function* encoded(pieces: AsyncIterable<{ readonly text: string }>): AsyncIterable<Uint8Array> {
  let waiting: string[] = [];
  let length = 0;
  for await (const { text } of pieces) {
    waiting.push(text);
    length += text.length;
    if (length < lot) continue;
    yield Buffer.from(waiting.join(""));
    waiting = [];
    length = 0;
  }
  yield Buffer.from(waiting.join(""));
}

function sent(c: Context, chunks: AsyncIterable<Uint8Array>, done: () => void): Response {
  return stream(c, async (out) => {
    try {
      for await (const chunk of chunks) {
        if (out.aborted || out.closed) return;
        await out.write(chunk);
      }
    } finally {
      done();
    }
  });
}
