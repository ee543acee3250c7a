import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { openStore } from "../../src/store/open-store.ts";
import { type Structure, unframer } from "../faults/packstream.ts";
import { sampleNamed } from "../graph/whole.ts";
import { neo4jServer } from "../store/neo4j-server.ts";
import { start } from "./run.ts";

const server = await neo4jServer();
const [RUN, BEGIN] = [0x10, 0x11];

/** Passes on what is said to a server, and tells which messages were. */
async function overhearing(uri: string) {
  const heard: Structure[] = [];
  const { hostname, port } = new URL(uri);
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    const messages = unframer();
    let left = 20; // of the handshake
    let isFirst = true;
    near.on("data", (bytes: Buffer) => {
      const skipped = Math.min(left, bytes.length);
      left -= skipped;
      heard.push(...messages(bytes.subarray(skipped)));
    });
    far.on("data", (bytes: Buffer) => {
      // Where the server lists what it speaks, the client says which it takes: a version, and a byte.
      if (isFirst && bytes.readUInt32BE(0) === 0x1ff) left += 5;
      isFirst = false;
    });
    near.pipe(far).pipe(near);
    for (const one of [near, far]) one.on("error", () => undefined);
    near.on("close", () => far.destroy());
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  return {
    heard,
    uri: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () => void proxy.close(),
  };
}

/** Serves a Neo4j until some paths are answered; gives the answers and what was said to Neo4j. */
async function serving(uri: string, words: readonly string[], paths: readonly string[]) {
  const between = await overhearing(uri);
  const service = start(["serve", "--store", between.uri, "--port", "0", ...words]);
  try {
    const [line] = (await once(createInterface(service.stdout), "line")) as [string];
    const address = /http\S+/.exec(line)![0];
    const statuses: number[] = [];
    for (const path of paths) statuses.push((await fetch(address + path)).status);
    return { statuses, said: between.heard.filter(({ tag }) => tag === RUN || tag === BEGIN) };
  } finally {
    service.kill("SIGTERM");
    await once(service, "exit");
    between.close();
  }
}

if ("reason" in server) it.skip(`a service on Neo4j (${server.reason})`, () => {});
else
  it("a service without a token reads a Neo4j in transactions that only read, and makes nothing in it", async () => {
    await server.take();
    await server.clear();
    const store = await openStore(server.uri);
    const rally = sampleNamed("rally");
    await store.load([subgraphOf(rally)]);
    const before = await store.version();
    const paths = [
      "/health",
      "/api/queries/who-did-what",
      "/api/search?q=rally",
      `/api/articles/${rally.article.id}`,
      "/explore",
      "/",
    ];
    const modeOf = ({ tag, fields }: Structure) =>
      (fields[tag === RUN ? 2 : 0] as { readonly mode?: string }).mode ?? "w";
    const { statuses, said } = await serving(server.uri, [], paths);
    expect(statuses).toEqual(paths.map(() => 200));
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((one) => modeOf(one) !== "r")).toEqual([]);
    expect(await store.version()).toBe(before);
    await store.close();
    server.give();
  }, 240_000);
