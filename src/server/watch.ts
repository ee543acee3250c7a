import { createHash, randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Metrics } from "./metrics.ts";

/**
 * Gives each request an id, counts its answer, and writes a line about it where a log is asked for: what was asked only
 * as a hash, so that no token and nobody's question stands in it.
 */
export function watched(metrics: Metrics, log: ((line: string) => void) | undefined): MiddlewareHandler {
  // Chance once and then a number: asking for chance each time takes as long as finding the route.
  const own = randomBytes(4).toString("hex");
  let count = 0;
  return async (c, next) => {
    const began = performance.now();
    const given = c.req.header("x-request-id");
    const id =
      given && /^[\w.-]{1,64}$/.test(given) ? given : own + (++count >>> 0).toString(16).padStart(8, "0");
    await next();
    c.res.headers.set("x-request-id", id);
    const ms = performance.now() - began;
    const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith("*"))?.path ?? "/*";
    metrics.count(route, c.res.status, ms / 1000);
    if (!log) return;
    const { pathname, search } = new URL(c.req.url);
    const asked =
      search === "" ? {} : { asked: createHash("sha256").update(search).digest("hex").slice(0, 12) };
    const line = { time: new Date().toISOString(), id, method: c.req.method, path: pathname, ...asked };
    log(JSON.stringify({ ...line, status: c.res.status, ms: Math.round(ms * 10) / 10 }));
  };
}
