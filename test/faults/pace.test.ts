import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { loadingProcesses } from "../../scripts/faults/child.ts";
import { failureOf, paceAfter, undisturbed, within } from "../../scripts/faults/pace.ts";

describe("the long forms on a busy machine", () => {
  test("give a load ten starts of its server, and ten minutes where that is less", () => {
    expect(paceAfter(20_000, 10_000).again).toBe(600_000);
    expect(paceAfter(20_000, 150_000).again).toBe(1_500_000);
    expect(paceAfter(90_000, 150_000).deadline).toBeGreaterThan(paceAfter(20_000, 150_000).deadline);
  });

  test("tell what took longer than that, and give what did not", async () => {
    await expect(within(1_000, "a word", Promise.resolve("here"))).resolves.toBe("here");
    await expect(within(1, "a word", new Promise(() => {}))).rejects.toThrow(/^a word took longer than 0 s$/);
  });

  test("tell of a load that ended by itself with what it said, and not of one that was killed", async () => {
    const start = await loadingProcesses();
    const nowhere = "bolt://127.0.0.1:9";
    expect(await failureOf(start(nowhere, 1, 1))).toMatch(/^StoreError: open bolt:\/\/127\.0\.0\.1:9/);
    await expect(undisturbed(start(nowhere, 1, 1))).rejects.toThrow(/ended with StoreError: open/);
    const killed = start(nowhere, 1);
    killed.child.kill("SIGKILL");
    expect(await failureOf(killed)).toBeUndefined();
  });

  test("start a server with no other time than a number of seconds", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["scripts/neo4j/start-neo4j.mjs", "/nowhere", "--wait", "soon"],
      { encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([1, "start-neo4j: --wait must be a number of seconds, not soon\n"]);
  });
});
