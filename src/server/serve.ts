import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

export interface Served {
  /** Where it listens, with the port that was got: `http://127.0.0.1:7070`. */
  readonly url: string;
  /** Takes no more requests, lets those under way finish for a moment, and ends. */
  close(): Promise<void>;
}

const patience = 3_000;

/** Listens for requests; port 0 is any free one. Throws the system's error where it cannot, as `EADDRINUSE`. */
export async function serve(
  app: Pick<Hono, "fetch">,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, host);
  await once(server, "listening");
  const { port: got } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${name}:${got}`,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      const idle = "closeIdleConnections" in server ? server : undefined;
      idle?.closeIdleConnections();
      const hard = setTimeout(() => idle?.closeAllConnections(), patience);
      await closed;
      clearTimeout(hard);
    },
  };
}
