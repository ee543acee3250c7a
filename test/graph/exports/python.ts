import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../../../schema/index.ts";
import { packageRoot } from "../../../src/pipeline/package-root.ts";

const requirements = join(import.meta.dirname, "requirements.txt");
const folder = join(packageRoot(), ".cache", `python-${digestOf(readFileSync(requirements)).slice(7, 15)}`);
const done = join(folder, "done");

/** A Python with the readers of other tools, made once a checkout, or why there is none. */
export function pythonWithReaders(): { readonly python: string } | { readonly reason: string } {
  const python = join(folder, "bin", "python3");
  if (existsSync(done)) return { python };
  const part = `${folder}.${process.pid}`;
  const failed = (what: string, { error, stderr }: ReturnType<typeof ran>) => {
    rmSync(part, { recursive: true, force: true });
    const said = (error?.message ?? stderr).trim().split("\n").at(-1);
    return { reason: `${what}: ${said}` };
  };
  const made = ran("python3", ["-m", "venv", part]);
  if (made.status !== 0) return failed("python3 -m venv", made);
  const from = ["--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"];
  const installed = ran(join(part, "bin", "python3"), ["-m", "pip", "install", ...from, "-r", requirements]);
  if (installed.status !== 0) return failed("pip install", installed);
  writeFileSync(join(part, "done"), "");
  if (existsSync(folder)) rmSync(part, { recursive: true, force: true });
  else renameSync(part, folder);
  return { python };
}

function ran(command: string, words: readonly string[]) {
  return spawnSync(command, words, { encoding: "utf8", timeout: 300_000 });
}
