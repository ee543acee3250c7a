import { request } from "node:http";
import { expect, test } from "vitest";
import { serve } from "../../src/server/serve.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { serviceOf } from "./service.ts";

/** The status of an answer to a request with this host, which a browser would not let a page choose. */
function statusFor(url: string, host: string, method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { host }, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject).end();
  });
}

test("the service listens on any free port, knows its own hosts, and ends when it is told to", async () => {
  const service = await serviceOf(sampleExtractions);
  const served = await serve(service.app, { host: "127.0.0.1", port: 0 });
  try {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${served.url}/health`)).json()).toMatchObject({ status: "ok" });
    expect(await statusFor(`${served.url}/`, "evil.example")).toBe(421);
    expect(await statusFor(`${served.url}/`, "localhost:1", "HEAD")).toBe(200);
    const port = Number(new URL(served.url).port);
    await expect(serve(service.app, { host: "127.0.0.1", port })).rejects.toThrow(/EADDRINUSE/);
  } finally {
    await served.close();
    await service.close();
  }
  await expect(fetch(`${served.url}/health`)).rejects.toThrow();
});
