import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { expect, test } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import type { QueryAnswer } from "../../src/query/named-query.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { runOn, start, temporary } from "./run.ts";

const folder = join(temporary(), "store");
const root = packageRoot();
const tsx = pathToFileURL(join(root, "node_modules", "tsx", "dist", "loader.mjs")).href;

test("dateline mcp answers an agent over its standard input and output, and ends when it hangs up", async () => {
  const store = await openStore(folder);
  await store.load(sampleExtractions.map(subgraphOf));
  await store.close();
  const client = new Client({ name: "test", version: "1" });
  const errors: Error[] = [];
  client.onerror = (error) => errors.push(error);
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ["--import", tsx, join(root, "src", "cli", "main.ts"), "mcp", "--store", folder],
    }),
  );
  expect((await client.listTools()).tools.map((one) => one.name)).toContain("who-said-what");
  const { structuredContent } = await client.callTool({ name: "offices", arguments: { who: "rocha" } });
  const { rows } = structuredContent as unknown as QueryAnswer;
  expect(rows[0]).toMatchObject({ who: "Elena Rocha", voice: "Tomás Arrieta" });
  await client.close();
  expect(errors).toEqual([]);
});

test("dateline mcp writes nothing but messages to standard output", async () => {
  const child = start(["mcp", "--store", folder]);
  let out = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  const ended = new Promise((resolve) => child.on("close", resolve));
  child.stdin.write("no message\n");
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} })}\n`);
  await new Promise<void>((resolve) => child.stdout.on("data", () => out.includes("\n") && resolve()));
  child.stdin.end();
  expect(await ended).toBe(0);
  for (const line of out.trim().split("\n")) expect(JSON.parse(line).jsonrpc).toBe("2.0");
});

test("dateline mcp ends where its standard input is a file that is over", async () => {
  expect(await runOn(["mcp", "--store", folder], { input: "/dev/null" })).toEqual({ code: 0, err: "" });
});

test("dateline mcp answers what was asked last before its input ended", async () => {
  const child = start(["mcp", "--store", folder]);
  let out = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  const ended = new Promise((resolve) => child.on("close", resolve));
  const clientInfo = { name: "test", version: "1" };
  const messages = [
    { id: 1, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo } },
    { method: "notifications/initialized" },
    { id: 2, method: "tools/call", params: { name: "offices", arguments: { who: "rocha" } } },
  ];
  child.stdin.end(messages.map((one) => `${JSON.stringify({ jsonrpc: "2.0", ...one })}\n`).join(""));
  expect(await ended).toBe(0);
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map((one) => one.id)).toEqual([1, 2]);
  expect(JSON.stringify(answers[1].result)).toContain("Elena Rocha");
});
