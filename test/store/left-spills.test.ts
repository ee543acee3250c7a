import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { removeLeftSpills } from "../../src/store/embedded/left-spills.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-spills-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** No process has such a number. */
const nobody = 2 ** 22 + 1;
const nameOf = (pid: number, hash: string) => `grafeo-graph.grafeo-${pid}-${hash.padStart(16, "0")}.spill`;

test("empty folders of processes that were ended go after a day, all else stays", async () => {
  const stays = [
    nameOf(process.pid, "a1"),
    nameOf(nobody, "a2"),
    nameOf(nobody, "a3"),
    "grafeo-other.db-1-0000000000000000.spill",
  ];
  const at = (name: string) => join(folder, name);
  for (const name of [...stays, nameOf(nobody, "b1"), nameOf(nobody, "b2")]) mkdirSync(at(name));
  writeFileSync(join(at(stays[1]!), "something"), "");
  const long = new Date(Date.now() - 90_000_000);
  for (const name of readdirSync(folder)) if (name !== stays[2]) utimesSync(at(name), long, long);
  await removeLeftSpills(folder);
  expect(readdirSync(folder).sort()).toEqual([...stays].sort());
  await removeLeftSpills(join(folder, "not-there"));
});

test("what reads apart makes its folder beside its copy, which is taken away with it", async () => {
  const store = join(folder, "store");
  await (await openEmbedded(store)).close();
  const before = readdirSync(store);
  const child = fork("src/store/embedded/reading-process.ts", [join(store, "graph.grafeo")], {
    serialization: "advanced",
    execArgv: ["--import", import.meta.resolve("tsx")],
    env: {},
  });
  await once(child, "message");
  const made = readdirSync(store).filter((name) => !before.includes(name));
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(made).toEqual([expect.stringContaining(`-${child.pid}-`)]);
});
