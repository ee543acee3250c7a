import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";

const sweeping = vi.hoisted(() => ({ begun: 0, end: () => {}, done: Promise.resolve() }));
vi.mock("../../src/store/embedded/left-spills.ts", () => ({
  removeLeftSpills: () => {
    sweeping.begun += 1;
    return sweeping.done;
  },
}));

const folder = mkdtempSync(join(tmpdir(), "dateline-aside-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a store answers while the temporary folder is still looked through, and is closed when that is done", async () => {
  sweeping.done = new Promise<void>((resolve) => {
    sweeping.end = resolve;
  });
  const engine = await openEmbedded(join(folder, "store"));
  expect(sweeping.begun).toBe(1);
  expect(await engine.read("MATCH (n) RETURN count(n) AS many")).toEqual([{ many: 0 }]);
  let closed = false;
  const closing = engine.close().then(() => {
    closed = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(closed).toBe(false);
  sweeping.end();
  await closing;
  expect(closed).toBe(true);
});
