import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Service } from "../dependencies.ts";
import type { Html } from "../html.ts";
import { keptAnswer } from "../kept.ts";

const encoder = new TextEncoder();

/**
 * Runs `make` unless the caller has this answer already: the same graph, the same address and the same kind of content
 * give the same answer, so the tag is known before any work is done. `make` gets the version of the graph.
 */
export async function tagged(
  c: Context,
  { store, version }: Service,
  make: (graph: string, headers: Tagged) => Promise<Response>,
): Promise<Response> {
  const graph = await store.version();
  const parts = [
    version ?? "",
    graph,
    c.req.url.slice(c.req.url.indexOf("/", 8)),
    c.req.header("accept") ?? "",
  ];
  const tag = `W/"${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24)}"`;
  const headers: Tagged = { etag: tag, "cache-control": "no-cache", vary: "Accept, Accept-Encoding" };
  const known = c.req.header("if-none-match");
  if (hasTag(known, tag)) return c.body(null, 304, headers);
  const response = await make(graph, headers);
  // A star stands for whatever is there: only what was made says whether something is.
  if (known?.trim() === "*" && response.ok) {
    // Read to its end: one that is only let go of holds its place among those that run for a while.
    for await (const _ of response.body ?? []);
    return c.body(null, 304, headers);
  }
  for (const name in headers) response.headers.set(name, headers[name as keyof Tagged]);
  return response;
}

/** Whether a caller who sends this `If-None-Match` has what this tag is of: one of the list, weak or not. */
export function hasTag(known: string | undefined, tag: string): boolean {
  const bare = (one: string): string => one.trim().replace(/^W\//, "");
  return known?.split(",").some((one) => bare(one) === bare(tag)) ?? false;
}

type Tagged = Readonly<Record<"etag" | "cache-control" | "vary", string>>;

/** An answer's text and what is said of it. */
export interface Made {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A value as JSON, and what it leads to. */
export function asData(value: unknown, links: readonly string[] = []): Made {
  const link = links.length > 0 ? { link: links.join(", ") } : {};
  return { text: JSON.stringify(value), headers: { "content-type": "application/json", ...link } };
}

/** As `tagged` for data: what is made whole is kept, and sent again to who asks the same. */
export function kept(
  c: Context,
  service: Service,
  make: (graph: string) => Promise<Made | Response>,
): Promise<Response> {
  return tagged(c, service, async (graph, tags) => {
    const keeping = c.req.method === "GET" ? service.kept : undefined;
    const before = keeping?.get(tags.etag);
    if (before) {
      c.set(keptAnswer, before);
      return c.body(before.body, 200, before.headers);
    }
    const made = await make(graph);
    if (made instanceof Response) return made;
    const { text, headers } = made;
    const sent = { body: encoder.encode(text), headers: { ...headers, ...tags } };
    keeping?.keep(tags.etag, sent);
    c.set(keptAnswer, sent);
    return c.body(sent.body, 200, sent.headers);
  });
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
