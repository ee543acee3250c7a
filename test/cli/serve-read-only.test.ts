import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { run, start, temporary } from "./run.ts";

const root = temporary();
/** Whoever is root may write anywhere: somebody else serves then. */
const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

test("a folder that cannot be written is served for reading, by several at once, and says so", async () => {
  const folder = join(root, "store");
  const store = await openStore(folder);
  await store.load(sampleExtractions.map(subgraphOf));
  await store.close();
  execFileSync("chmod", ["-R", "a-w,a+rX", folder]);
  execFileSync("chmod", ["a+rX", root]);

  const served = await Promise.all([0, 1].map(() => serving(folder)));
  for (const { url, said } of served) {
    expect(said()).toContain(
      `${folder} cannot be written: it is served for reading, and nothing can be added to it`,
    );
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({
      status: "ok",
      articles: sampleExtractions.length,
    });
    const page = await fetch(`${url}/explore?q=rally`);
    expect([page.status, (await page.text()).includes("rally")]).toEqual([200, true]);
    const adding = await fetch(`${url}/api/articles`, { method: "POST", body: "{}" });
    expect([adding.status, ((await adding.json()) as { detail: string }).detail]).toEqual([
      403,
      "writing is switched off: the service was started for reading only",
    ]);
  }
  for (const { stop } of served) expect(await stop()).toBe(0);

  const asking = await run(["serve", "--store", folder, "--port", "0", "--token", "t"], {
    as: who,
    environment: { HOME: "/tmp" },
  });
  expect(asking.code).toBe(1);
  expect(asking.err).toBe(
    `dateline: ${folder} cannot be written, so that nothing can be added to it: serve it without --token (or DATELINE_TOKEN) for reading\n`,
  );
}, 180_000);

async function serving(folder: string) {
  const child = start(["serve", "--store", folder, "--port", "0"], { HOME: "/tmp" }, who);
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString("utf8");
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString("utf8")));
    child.once("close", () => reject(new Error(`the service ended: ${err}`)));
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { url: /http:\/\/\S+/.exec(line)![0], said: () => err, stop };
}
