import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../src/pipeline/package-root.ts";

test("the browser's rooms have right types, with the names a browser has and none of Node's", () => {
  const tsc = join(packageRoot(), "node_modules", "typescript", "bin", "tsc");
  const words = [tsc, "--noEmit", "--project", join("src", "web", "tsconfig.json")];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: packageRoot(), encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});
