import type { Context, Hono } from "hono";
import { stream } from "hono/streaming";
import { z } from "zod";
import type { Service } from "../dependencies.ts";
import { HttpError } from "../problem.ts";
import { sameSecret } from "../security.ts";

const Reading = z.object({ cypher: z.string(), parameters: z.record(z.string(), z.unknown()) });

/**
 * What the command line asks while the service holds a folder: reading only, and only with the secret that lies in that
 * folder. Without one there is nothing here.
 */
export function addInternal(app: Hono, { store, secret }: Service): void {
  if (!secret) return;
  app.use("/internal/*", async (c, next) => {
    const given = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
    if (given === undefined || !(await sameSecret(given, secret)))
      throw new HttpError(404, "there is nothing here");
    await next();
  });
  app.post("/internal/read", async (c) => {
    const { cypher, parameters } = Reading.parse(await c.req.json());
    return c.json(await store.read(cypher, parameters));
  });
  app.post("/internal/articles", async (c) => c.json([...(await store.articles())]));
  app.post("/internal/version", async (c) => c.json({ version: await store.version() }));
  app.post("/internal/nodes", (c) => lines(c, store.nodes()));
  app.post("/internal/edges", (c) => lines(c, store.edges()));
}

function lines(c: Context, items: AsyncIterable<unknown>): Response {
  c.header("content-type", "application/x-ndjson");
  return stream(c, async (out) => {
    for await (const item of items) await out.write(`${JSON.stringify(item)}\n`);
  });
}
