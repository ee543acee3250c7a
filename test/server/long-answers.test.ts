import { get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manyRows } from "../../scripts/bench/service/many-rows.ts";
import { asCsv, asJson } from "../../src/query/format.ts";
import { queryNamed } from "../../src/query/load-queries.ts";
import { evidenceColumns } from "../../src/query/named-query.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { createApp } from "../../src/server/app.ts";
import { type Served, serve } from "../../src/server/serve.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
let served: Served;
beforeAll(async () => {
  service = await serviceOf([]);
  await service.store.load(manyRows(40));
  served = await serve(service.app, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await served.close();
  await service.close();
});

const query = () => queryNamed(service.queries, "what-happened");
const columns = () => [...query().columns, ...evidenceColumns];
const rest = "/api/queries/what-happened?limit=";

/** An answer with what stands behind its body. */
async function asked(path: string, url = served.url) {
  const answer = await new Promise<IncomingMessage>((resolve) => get(url + path, resolve));
  const chunks: Buffer[] = [];
  let whole = true;
  try {
    for await (const chunk of answer) chunks.push(chunk);
  } catch {
    whole = false;
  }
  const { headers, trailers } = answer;
  return { headers, trailers, whole, pieces: chunks.length, text: Buffer.concat(chunks).toString() };
}

describe("a long answer", () => {
  test("is the same text in every form as one that was made whole, and comes in pieces", async () => {
    const answer = await runQuery(service.store, query(), {}, { limit: 3_500 });
    expect([answer.rows.length, answer.truncated]).toEqual([3_500, true]);
    const [json, csv, ndjson] = await Promise.all(
      ["json", "csv", "ndjson"].map((format) => asked(`${rest}3500&format=${format}`)),
    );
    expect(json!.text).toBe(asJson(answer));
    expect(csv!.text).toBe(asCsv(answer, columns()));
    const lines = ndjson!.text.trimEnd().split("\n");
    expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toEqual(answer.rows);
    expect(JSON.parse(lines.at(-1)!)).toEqual({ truncated: true, next: answer.next });
    for (const { headers, pieces } of [json!, csv!, ndjson!]) {
      expect(headers["transfer-encoding"]).toBe("chunked");
      expect(pieces).toBeGreaterThan(2);
    }
  });

  test("tells behind it in every form where it goes on, and nothing where it ends", async () => {
    for (const format of ["json", "csv", "ndjson"]) {
      const { headers, trailers } = await asked(`${rest}3500&format=${format}`);
      expect(headers.trailer).toBe("link");
      const [, next] = /<([^>]+)>; rel="next"/.exec(trailers.link ?? "")!;
      const more = await asked(next!.replace("limit=3500", "limit=9"));
      expect(more.text).toContain("start");
      expect((await asked(`${rest}4000&format=${format}`)).trailers).toEqual({});
    }
  });

  test("that turns out to be short is sent whole, says its length and is kept", async () => {
    const path = "/api/queries/what-happened?from=2021&to=2021-01&limit=9000";
    for (const format of ["json", "csv"]) {
      const { headers, text } = await asked(`${path}&format=${format}`);
      expect(headers["content-length"]).toBe(String(Buffer.byteLength(text)));
    }
  });

  test("may have a million rows in every form, and no more", async () => {
    const status = async (format: string, limit: number) =>
      (await service.app.request(`${rest}${limit}&format=${format}`)).status;
    for (const format of ["json", "csv", "ndjson"])
      expect([await status(format, 1_000_000), await status(format, 1_000_001)]).toEqual([200, 400]);
  });

  test("says of a limit out of bounds, low or high, the bounds that hold", async () => {
    const told = async (path: string) =>
      /number from [^"]*/.exec(await (await service.app.request(path)).text())?.[0];
    for (const limit of [0, 1_000_001]) expect(await told(rest + limit)).toBe("number from 1 to 1000000");
    expect(await told("/api/search?q=x&limit=100001")).toBe("number from 1 to 100000");
  });

  test.each([
    ["json", (text: string) => expect(() => JSON.parse(text)).toThrow()],
    ["csv", (text: string) => expect(text).not.toContain("error")],
    [
      "ndjson",
      (text: string) => expect(JSON.parse(text.trimEnd().split("\n").at(-1)!).error.status).toBe(503),
    ],
  ])("of %s that breaks off cannot be taken for a whole one", async (format, look) => {
    let left = 6; // what is replaced, the reports, and two lots with their voices
    const read: Service["store"]["read"] = (...given) =>
      left-- > 0
        ? service.store.read(...given)
        : Promise.reject(Object.assign(new Error("away"), { name: "StoreError" }));
    const app = createApp({ store: { ...service.store, read }, queries: service.queries });
    const broken = await serve(app, { host: "127.0.0.1", port: 0 });
    try {
      const { whole, text } = await asked(`${rest}9000&format=${format}`, broken.url);
      expect(whole).toBe(false);
      expect(text.length).toBeGreaterThan(1_000);
      look(text);
    } finally {
      await broken.close();
    }
  });
});

describe("a short answer", () => {
  test("of NDJSON is as many lines as rows were asked for, and its link leads to more", async () => {
    const { text, headers } = await asked(`${rest}3&format=ndjson`);
    const lines = text.trimEnd().split("\n");
    expect(lines.map((line) => Object.keys(JSON.parse(line)).includes("article"))).toEqual([
      true,
      true,
      true,
    ]);
    expect(headers.link).toContain('rel="next"');
  });
});
