import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "dateline-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the script says where Java only says this and ends with an error. */
function started(password: string, words: string): string {
  const [home, jars] = [join(folder, "home"), join(folder, "jars")];
  for (const name of ["bin", "jars"]) mkdirSync(join(folder, name), { recursive: true });
  const java = join(folder, "bin", "java");
  writeFileSync(java, `#!/bin/sh\necho '${words}' >&2\nexit 1\n`);
  chmodSync(java, 0o755);
  const script = ["scripts/neo4j/start-neo4j.mjs", folder, "--home", home, "--jars", jars];
  const { status, stderr } = spawnSync(process.execPath, [...script, "--password", password], {
    env: { ...process.env, JAVA_HOME: folder },
    encoding: "utf8",
  });
  expect(status).toBe(1);
  return stderr;
}

describe("a Neo4j that cannot be started", () => {
  test("for its password says how long one is, before anything is fetched", () => {
    expect(started("short", "not asked")).toBe(
      "start-neo4j: --password must have at least 8 characters, the server takes no shorter one\n",
    );
  });

  test("for Java lets Java say why and does not blame the password", () => {
    const said = started("long enough", "no room for 2g");
    expect(said).toContain("no room for 2g");
    expect(said).toMatch(/start-neo4j: the initial password could not be set: Java ended with 1/);
    expect(said).not.toMatch(/characters/);
  });
});
