import type { Hono } from "hono";
import { z } from "zod";
import { AdhocError } from "../../query/adhoc/adhoc-error.ts";
import { runAdhoc } from "../../query/adhoc/run-adhoc.ts";
import type { Service } from "../dependencies.ts";
import { gateOf } from "../gate.ts";
import { paced } from "../load.ts";
import { HttpError } from "../problem.ts";
import { bearerOf, sameSecret } from "../security.ts";

const Body = z.strictObject({
  cypher: z.string().min(1),
  parameters: z.record(z.string(), z.unknown()).default({}),
});

/** `POST /api/cypher`: a query of the caller's own, where that was switched on; with the token, if the service has one. */
export function addCypher(app: Hono, { store, cypher: allowed, token, limits }: Service): void {
  const apart = allowed ? store.apart?.() : undefined;
  const pace = paced(limits.cypher);
  const gate = gateOf({ running: 2, waiting: 4, patience: 2_000 });
  app.post("/api/cypher", async (c) => {
    if (!apart)
      throw new HttpError(
        403,
        "queries of your own are switched off: the service was started without --cypher",
      );
    pace(c);
    if (token && !(await sameSecret(bearerOf(c) ?? "", token))) {
      c.header("www-authenticate", "Bearer");
      throw new HttpError(401, "expected the bearer token of the service");
    }
    if (!/^application\/json(;|$)/i.test(c.req.header("content-type") ?? ""))
      throw new HttpError(415, "expected application/json");
    const body = Body.safeParse(await c.req.json().catch(() => undefined));
    if (!body.success) throw new HttpError(400, "expected {cypher, parameters}", "cypher");
    const leave = await gate.enter(() => c.req.raw.signal);
    if (!leave) throw new HttpError(503, "other queries are under way: come again in a moment", undefined, 2);
    try {
      const { cypher, parameters } = body.data;
      return c.json({ cypher, parameters, ...(await runAdhoc(apart, cypher, parameters, limits.adhoc)) });
    } catch (error) {
      if (!(error instanceof AdhocError)) throw error;
      throw new HttpError(error.kind === "too costly" ? 422 : 400, error.message, "cypher");
    } finally {
      leave();
    }
  });
}
