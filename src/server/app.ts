import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compressed } from "./compressed.ts";
import { type Dependencies, defaultLimits, type Service } from "./dependencies.ts";
import { warming } from "./explore/ready.ts";
import { gateOf } from "./gate.ts";
import { keptAnswers } from "./kept.ts";
import { admitted } from "./load.ts";
import { memoryOf } from "./memory.ts";
import { metricsOf } from "./metrics.ts";
import { openApi } from "./openapi/document.ts";
import { problemPage } from "./pages/problem.ts";
import { HttpError, problemOf, problemResponse } from "./problem.ts";
import { linesOf, textsOf } from "./read/texts.ts";
import { readable } from "./readable.ts";
import { addWriting } from "./routes/add-articles.ts";
import { wantsPage } from "./routes/answer.ts";
import { addAssets } from "./routes/assets.ts";
import { addComplete, suggestOf } from "./routes/complete.ts";
import { addCypher } from "./routes/cypher.ts";
import { addDrawing } from "./routes/drawing.ts";
import { addExplore, addExplorePages } from "./routes/explore.ts";
import { addExports } from "./routes/exports.ts";
import { addGraph } from "./routes/graph.ts";
import { addHealth } from "./routes/health.ts";
import { addInternal } from "./routes/internal.ts";
import { addMcp } from "./routes/mcp.ts";
import { addPages } from "./routes/pages.ts";
import { addQueries } from "./routes/queries.ts";
import { addThings } from "./routes/things.ts";
import { knownHosts, safeHeaders } from "./security.ts";
import { watched } from "./watch.ts";

/** What may be done at addresses where not only reading is possible. */
const allowed: Readonly<Record<string, string>> = {
  "/mcp": "POST",
  "/api/cypher": "POST",
  "/api/articles": "GET, HEAD, POST",
};

/** The service, and whether a request for an address has to be sent away unread, for too many are there. */
export type App = Hono & { readonly turnAway: (path: string) => boolean };

/** The whole service over what it is handed: data under `/api`, pages elsewhere. It only reads, unless it was given both a way to add articles and a token. */
export function createApp(dependencies: Dependencies): App {
  const given = { ...defaultLimits, ...dependencies.limits };
  const kept = keptAnswers();
  const service: Service = {
    ...dependencies,
    limits: given,
    remember: memoryOf(dependencies.store),
    kept,
    texts: textsOf(dependencies.store, dependencies.sentences ?? linesOf),
    suggest: suggestOf(dependencies),
    gates: { requests: gateOf(given.requests), streams: gateOf(given.streams) },
  };
  const { queries, limits, hosts = [], version = "0.0.0" } = service;
  const app = new Hono();
  const metrics = metricsOf();
  app.use(watched(metrics, service.log));
  app.use(safeHeaders);
  app.use(knownHosts(hosts));
  app.use(readable);
  app.use(admitted(service.gates.requests));
  app.use(compressed(kept));
  if (service.warms) app.use(warming(service));
  const tooLarge = () => {
    throw new HttpError(413, `a request may have ${limits.bodyBytes} bytes`);
  };
  const limited = bodyLimit({ maxSize: limits.bodyBytes, onError: tooLarge });
  app.use((c, next) => (isReading(c.req.method) ? next() : limited(c, next)));

  addHealth(app, service);
  app.get("/metrics", (c) =>
    c.body(metrics.text(service.gates), 200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }),
  );
  app.get("/openapi.json", (c) => c.json(openApi(queries, version)));
  addAssets(app, service.browser);
  addQueries(app, service);
  addThings(app, service);
  addComplete(app, service);
  addGraph(app, service);
  addExplore(app, service);
  addExplorePages(app, service);
  addExports(app, service);
  addCypher(app, service);
  addWriting(app, service);
  addInternal(app, service);
  addMcp(app, service);
  addDrawing(app, service);
  addPages(app, service);

  app.all("*", (c) => {
    if (!isReading(c.req.method) || allowed[c.req.path] === "POST")
      throw new HttpError(405, `${c.req.method} is not answered at ${c.req.path}`);
    throw new HttpError(404, `there is nothing at ${c.req.path}`);
  });
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem.status === 405) c.header("allow", allowed[c.req.path] ?? "GET, HEAD");
    if (error instanceof HttpError && error.retryAfter !== undefined)
      c.header("retry-after", String(error.retryAfter));
    return wantsPage(c) && !c.req.path.startsWith("/api/")
      ? c.html(problemPage(problem), problem.status)
      : problemResponse(c, problem);
  });
  const turnAway = (path: string): boolean => path.startsWith("/api/") && service.gates.requests.turnAway();
  return Object.assign(app, { turnAway });
}

/** Whether a request only reads, and so has no body. */
function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD";
}
