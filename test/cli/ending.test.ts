import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importScript } from "../../src/graph/exports/neo4j-admin/script.ts";
import { openStore } from "../../src/store/open-store.ts";
import { run, start, temporary } from "./run.ts";

/* What is said and given at the end of a command, where an operator does what he should not. */

const folder = temporary();
const at = (...path: string[]): string => join(folder, ...path);

/** The process ends some 30 ms after its summary: while it closes, and while Node takes its own world down. */
test.each([
  ["SIGINT", 1],
  ["SIGTERM", 1],
  ["SIGINT", 8],
  ["SIGTERM", 12],
] as const)(
  "%s %i ms after the summary takes nothing of it back: the exit code is 0",
  async (signal, after) => {
    writeFileSync(at("march.txt"), "The mayor of Lima led a march on Friday.");
    const child = start(["build", at("march.txt"), "--store", at("late")]);
    child.stdout.once("data", () => setTimeout(() => child.kill(signal), after));
    const ended = await new Promise((resolve) => child.once("close", (code, by) => resolve([code, by])));
    expect(ended).toEqual([0, null]);
  },
);

test("a question to a store where nothing was stored yet says so", async () => {
  await (await openStore(at("empty"))).close();
  const { code, err } = await run(["query", "what-happened", "--store", at("empty")]);
  expect([code, err.trim().split("\n").at(-1)]).toEqual([
    0,
    `nothing was stored in ${at("empty")} yet: “dateline build” does, or name another with --store`,
  ]);
});

test("the script for the bulk import says where neo4j-admin is when it is not found", () => {
  const files = { nodesHead: "", nodes: "", storeHead: "", store: "", edgesHead: "", edges: "", after: "" };
  writeFileSync(at("import.sh"), importScript(files, ";", 1, false));
  mkdirSync(at("bin"));
  for (const name of ["dirname", "sh"])
    symlinkSync(
      spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim(),
      at("bin", name),
    );
  const { status, stderr } = spawnSync(at("bin", "sh"), [at("import.sh")], {
    encoding: "utf8",
    env: { PATH: at("bin") },
  });
  expect([status, stderr.trim()]).toEqual([
    1,
    "import.sh: there is no neo4j-admin here: it is in bin of the server's folder, which must be in PATH",
  ]);
});
