import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Service } from "../dependencies.ts";
import type { Html } from "../html.ts";
import type { Kept } from "../kept.ts";

/**
 * Runs `make` unless the caller has this answer already: the same graph, the same address and the same kind of content
 * give the same answer, so the tag is known before any work is done, and an answer among `answers` is sent again.
 * `make` gets the version of the graph.
 */
export async function tagged(
  c: Context,
  { store, version }: Service,
  make: (graph: string) => Promise<Response>,
  answers?: Kept,
): Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const graph = await store.version();
  const parts = [version ?? "", graph, pathname, search, c.req.header("accept") ?? ""];
  const tag = `W/"${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24)}"`;
  const headers = { etag: tag, "cache-control": "no-cache", vary: "Accept" };
  const known = c.req.header("if-none-match") ?? "";
  if (known.split(",").some((one) => one.trim().replace(/^W\//, "") === tag.replace(/^W\//, "")))
    return c.body(null, 304, headers);
  const keeping = c.req.method === "GET" ? answers : undefined;
  const before = keeping?.get(tag);
  if (before) return before;
  const response = await make(graph);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return keeping ? keeping.keep(tag, response) : response;
}

/** As `tagged`, and the answer is kept: data that is sent whole. */
export function kept(
  c: Context,
  service: Service,
  make: (graph: string) => Promise<Response>,
): Promise<Response> {
  return tagged(c, service, make, service.kept);
}

/** A page. */
export async function page(
  c: Context,
  body: Html | Promise<Html>,
  status: 200 | 400 | 404 = 200,
): Promise<Response> {
  return c.html(await body, status);
}

/** Whether the caller would rather have a page than data. */
export function wantsPage(c: Context): boolean {
  const accept = c.req.header("accept") ?? "";
  return /text\/html|application\/xhtml\+xml/.test(accept);
}
