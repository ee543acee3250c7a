import { createHash } from "node:crypto";
import type { Hono } from "hono";
import type { BrowserCode } from "../dependencies.ts";
import { assetsOf, readingPath } from "../style/assets.ts";
import { hasTag } from "./answer.ts";

/** Style, icon and scripts under `/assets`: kept for ever where the address follows from the content, else asked about each time. */
export function addAssets(app: Hono, browser: BrowserCode | undefined): void {
  for (const [path, { body, type }] of assetsOf(browser))
    app.get(path, (c) =>
      c.body(body, 200, { "content-type": type, "cache-control": "public, max-age=31536000, immutable" }),
    );
  const script = browser?.reading ?? "";
  const etag = `"${createHash("sha256").update(script).digest("hex").slice(0, 24)}"`;
  app.get(readingPath, (c) => {
    const headers = { etag, "cache-control": "no-cache", "content-type": "text/javascript; charset=utf-8" };
    const known = c.req.header("if-none-match");
    const isThere = known?.trim() === "*" || hasTag(known, etag);
    return isThere ? c.body(null, 304, headers) : c.body(script, 200, headers);
  });
}
