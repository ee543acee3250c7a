import type { Context, Hono } from "hono";
import { stream } from "hono/streaming";
import { z } from "zod";
import type { Service } from "../dependencies.ts";
import { HttpError } from "../problem.ts";
import { bearerOf, sameSecret } from "../security.ts";

const Reading = z.object({ cypher: z.string(), parameters: z.record(z.string(), z.unknown()) });
const Types = z.object({ types: z.array(z.string()).optional() });
const lot = 500;

/**
 * `/internal/…`: the store read through the service that holds its folder, for the command line of the same owner, who
 * finds the secret in that folder. Reading only; where no secret was given there is nothing here.
 */
export function addInternal(app: Hono, { store, secret }: Service): void {
  if (!secret) return;
  app.use("/internal/*", async (c, next) => {
    const given = bearerOf(c) ?? "";
    if (!(await sameSecret(given, secret))) throw new HttpError(404, `there is nothing at ${c.req.path}`);
    await next();
  });
  app.post("/internal/read", async (c) => {
    const read = Reading.safeParse(await c.req.json().catch(() => undefined));
    if (!read.success) throw new HttpError(400, "expected a query and its parameters", "cypher");
    return c.json(await store.read(read.data.cypher, read.data.parameters));
  });
  app.post("/internal/articles", async (c) => c.json([...(await store.articles())]));
  app.post("/internal/version", async (c) => c.json({ version: await store.version() }));
  app.post("/internal/nodes", (c) => lines(c, store.nodes()));
  app.post("/internal/edges", async (c) => {
    const read = Types.safeParse(await c.req.json().catch(() => undefined));
    if (!read.success) throw new HttpError(400, "expected a list of types, or none", "types");
    return lines(c, store.edges(read.data.types));
  });
}

function lines(c: Context, items: AsyncIterable<unknown>): Response {
  c.header("content-type", "application/x-ndjson");
  return stream(c, async (out) => {
    let some: string[] = [];
    const send = async () => {
      await out.write(some.join(""));
      some = [];
    };
    for await (const item of items) {
      some.push(`${JSON.stringify(item)}\n`);
      if (some.length === lot) await send();
    }
    await send();
  });
}
