import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { App } from "./app.ts";
import { busy } from "./load.ts";
import { HttpError, problemOf } from "./problem.ts";
import { sendAway } from "./unreadable.ts";

export interface Served {
  /** Where it listens, with the port that was got: `http://127.0.0.1:7070`. */
  readonly url: string;
  /** Takes no more requests, lets those under way finish for a moment, and ends. */
  close(): Promise<void>;
}

/** Milliseconds that requests under way are given when the service ends. */
const patience = 5_000;

/** Milliseconds for who sends or reads slowly: the headers, the whole request, and a connection on which nothing moves. */
const times = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};
const stillness = 150_000;
const mostConnections = 2_000;

/** A text, for its head and it are then written together. */
const refusal = JSON.stringify(busy().problem);
/** Milliseconds in which nobody comes again who heeds `Retry-After`, and for which who does is kept waiting: the first time, and every time after that. */
const again = 1_000;
const holds = [250, 500] as const;

/**
 * Sends people away before anything of their request is looked at: with ten times too much load, refusing is most of
 * the work. Who was told to come again in a second and asks again at once, over the same connection, is told so a
 * moment later, and who goes on like that two moments later: refusing them does not take the time of those who are served.
 */
function refusing(): (socket: Socket, response: ServerResponse) => void {
  const told = new WeakMap<Socket, { readonly until: number; readonly unheeded: number }>();
  return (socket, response) => {
    const now = performance.now();
    const before = told.get(socket);
    const unheeded = before && now < before.until ? before.unheeded + 1 : 0;
    const hold = unheeded === 0 ? 0 : holds[Math.min(unheeded, holds.length) - 1]!;
    told.set(socket, { until: now + hold + again, unheeded });
    if (hold === 0) refuse(response);
    else setTimeout(refuse, hold, response);
  };
}

function refuse(response: ServerResponse): void {
  if (response.destroyed) return;
  response.writeHead(503, {
    "content-type": "application/problem+json",
    "content-length": refusal.length,
    "retry-after": "1",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(refusal);
}

/** The answer to a request whose host or address cannot be one, and to one that the service failed on entirely. */
function refused(error: unknown): Response {
  const expected =
    "the address or the host cannot be read: expected /… and a Host header with a name or number";
  const malformed = error instanceof Error && error.name === "RequestError";
  const problem = malformed ? new HttpError(400, expected).problem : problemOf(error);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": "application/problem+json", "x-content-type-options": "nosniff" },
  });
}

/** Listens for requests; port 0 is any free one. Throws the system's error where it cannot, as `EADDRINUSE`. */
export async function serve(
  app: Pick<Hono, "fetch"> & Partial<Pick<App, "turnAway">>,
  { host, port, ...given }: { readonly host: string; readonly port: number } & Partial<typeof times>,
): Promise<Served> {
  // What the request says is checked before the service sees it: a host, and an address of the plain kind.
  const answer = getRequestListener(app.fetch, { errorHandler: refused });
  const sendOff = refusing();
  const underWay = new WeakMap<Socket, number>();
  const count = (socket: Socket, more: number) => underWay.set(socket, (underWay.get(socket) ?? 0) + more);
  const server = createServer({ ...times, ...given }, (request, response) => {
    const { socket } = request;
    if (app.turnAway?.(request.url ?? "/")) return sendOff(socket, response);
    count(socket, 1);
    response.once("close", () => count(socket, -1));
    answer(request, response);
  });
  server.on("clientError", (error, socket) =>
    sendAway(error, socket as Socket, (underWay.get(socket as Socket) ?? 0) > 0),
  );
  server.setTimeout(stillness);
  server.maxConnections = mostConnections;
  let ending = false;
  server.on("request", (_, response) => {
    response.on("close", () => ending && setImmediate(() => server.closeIdleConnections()));
  });
  server.listen(port, host);
  await once(server, "listening");
  const { port: got } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${name}:${got}`,
    close: async () => {
      ending = true;
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      const hard = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearTimeout(hard);
    },
  };
}
