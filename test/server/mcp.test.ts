import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evidenceColumns, type QueryAnswer } from "../../src/query/named-query.ts";
import { runQuery } from "../../src/query/run-query.ts";
import type { CitedAnswer } from "../../src/server/mcp/cited.ts";
import { serve } from "../../src/server/serve.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
  served = await serve(service.app, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await served.close();
  await service.close();
});

async function connected(mode: "legacy" | "auto"): Promise<Client> {
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${served.url}/mcp`)));
  return client;
}

describe.each(["legacy", "auto"] as const)(
  "the named queries as tools over HTTP, for a client of %s",
  (mode) => {
    let client: Client;
    beforeAll(async () => {
      client = await connected(mode);
    });
    afterAll(() => client.close());

    test("are all there, read-only, with the shapes of what goes in and comes out", async () => {
      const { tools } = await client.listTools();
      expect(tools.map((one) => one.name)).toEqual([...service.queries.keys()]);
      for (const { name, inputSchema, outputSchema, annotations } of tools) {
        const { parameters, columns } = service.queries.get(name)!;
        expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
        expect(Object.keys(inputSchema.properties ?? {})).toEqual([
          ...parameters.map((one) => one.name),
          "limit",
          "cursor",
          "versions",
        ]);
        expect(inputSchema.required ?? []).toEqual(
          parameters.filter((one) => one.required).map((one) => one.name),
        );
        expect(JSON.stringify(outputSchema)).toContain(columns[0]!);
      }
      expect(client.getInstructions()).toContain("voice");
    });

    test("answer with the rows of the query, each with its evidence", async () => {
      const answer = await client.callTool({ name: "who-did-what", arguments: { type: "rally" } });
      const direct = await runQuery(service.store, service.queries.get("who-did-what")!, { type: "rally" });
      const { rows, articles, ...rest } = answer.structuredContent as unknown as CitedAnswer;
      const plain = rows.map(({ sentence: _, ...row }) => row);
      expect({ ...rest, rows: plain }).toEqual(JSON.parse(JSON.stringify(direct)));
      expect(articles.map(({ id }) => id)).toEqual([...new Set(direct.rows.map(({ article }) => article))]);
      expect(JSON.parse((answer.content as { text: string }[])[0]!.text)).toEqual(answer.structuredContent);
      for (const row of (answer.structuredContent as unknown as QueryAnswer).rows)
        expect(Object.keys(row).slice(-6)).toEqual([...evidenceColumns]);
    });

    test("say of each row the sentence its words are a part of, and how its article is cited", async () => {
      const { structuredContent } = await client.callTool({
        name: "offices",
        arguments: { who: "Rocha" },
      });
      const { rows, articles } = structuredContent as unknown as CitedAnswer;
      expect(rows.length).toBeGreaterThan(0);
      const parts = rows.filter(({ sentence }) => sentence !== null);
      expect(parts.length).toBeGreaterThan(0);
      for (const { sentence, quote } of parts) {
        expect(String(sentence)).toContain(String(quote));
        expect(String(sentence).length).toBeGreaterThan(String(quote).length);
      }
      expect(articles).toContainEqual({
        id: sampleExtractions[0]!.article.id,
        title: "Port Serena rallies for its fishermen",
        source: "Bay Courier",
        published: "2023-03-04",
        url: "https://courier.example/rally",
      });
    });

    test("go on after a limit with the cursor they gave", async () => {
      const ask = async (more: Record<string, unknown>) =>
        (await client.callTool({ name: "what-happened", arguments: more }))
          .structuredContent as unknown as QueryAnswer;
      const all = await ask({});
      const first = await ask({ limit: 2 });
      expect([first.truncated, first.rows]).toEqual([true, all.rows.slice(0, 2)]);
      const second = await ask({ limit: 2, cursor: first.next });
      expect(second.rows).toEqual(all.rows.slice(2, 4));
    });

    test("take an empty parameter, as models write it, for one that was left out", async () => {
      const ask = async (given: Record<string, unknown>) =>
        (await client.callTool({ name: "who-did-what", arguments: given })).structuredContent;
      const empty = { who: "", whom: null, place: "", from: "", cursor: null, versions: "" };
      expect(await ask({ type: "rally", ...empty })).toEqual(await ask({ type: "rally" }));
    });

    test.each([
      ["who-did-what", { wo: "x" }],
      ["who-did-what", { from: "soon" }],
      ["who-did-what", { limit: 100_000 }],
      ["participants", {}],
      ["what-happened", { cursor: "abc" }],
      ["timeline", { from: "2024-13" }],
    ])("tell %s with %j what is wrong in words", async (name, given) => {
      const { isError, content } = await client.callTool({ name, arguments: given });
      expect([isError, (content as { text: string }[])[0]!.text.length > 20]).toEqual([true, true]);
    });

    test("tell how to go on where there are no rows, and how a date is written", async () => {
      const none = await client.callTool({ name: "who-said-what", arguments: { who: "Nobody Atall" } });
      const [data, words] = none.content as { text: string }[];
      expect(JSON.parse(data!.text)).toEqual(none.structuredContent);
      expect(words?.text).toContain("nobody and nothing in these reports is called “Nobody Atall” (who)");
      const known = await client.callTool({
        name: "who-said-what",
        arguments: { who: "Arrieta", at: "Nobody" },
      });
      expect((known.content as { text: string }[])[1]!.text).not.toContain("Arrieta");
      const apart = await client.callTool({
        name: "timeline",
        arguments: { entity: "Arrieta", from: "2199" },
      });
      expect((apart.content as { text: string }[])[1]!.text).toContain("the names are known");
      const wrong = await client.callTool({ name: "timeline", arguments: { from: "last week" } });
      expect((wrong.content as { text: string }[])[0]!.text).toContain("2024-03-02");
    });

    test("know no other tool", async () => {
      await expect(client.callTool({ name: "read-cypher", arguments: {} })).rejects.toThrow(/read-cypher/);
    });
  },
);

describe("/mcp and who may call it", () => {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });
  const post = (headers: Record<string, string>) =>
    service.app.request("/mcp", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...headers,
      },
      body,
    });

  test("is no page elsewhere, under whatever name", async () => {
    expect((await post({})).status).toBe(200);
    expect((await post({ host: "evil.example" })).status).toBe(421);
    expect((await post({ origin: "https://evil.example" })).status).toBe(403);
    expect((await post({ origin: "null" })).status).toBe(403);
    expect((await post({ "sec-fetch-site": "cross-site" })).status).toBe(403);
  });

  test.each(["GET", "DELETE", "PUT"])("is answered by POST alone, not by %s", async (method) => {
    const response = await service.app.request("/mcp", { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });
});
