import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "../..");

/** A process that loads articles one by one, and says a line when it has the store and after each. */
export interface Loading {
  readonly child: ChildProcess;
  /** Articles that it said were loaded. */
  acknowledged(): number;
  /** Resolves when it has the store, or has ended. */
  readonly opened: Promise<unknown>;
  readonly ended: Promise<number | null>;
  /** What it said to standard error. */
  errors(): string;
}

/** Bundles the loading script once, so that a process of it starts at once; gives what starts one: a location, how many articles, and for how many milliseconds what failed in passing is tried again. */
export async function loadingProcesses(): Promise<
  (location: string, count: number, again?: number) => Loading
> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-faults-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const script = join(folder, "load.mjs");
  await build({
    entryPoints: [join(root, "test/store/load-slowly.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return (location, count, again) => {
    const more = again === undefined ? [] : [String(again)];
    const child = spawn(process.execPath, [script, location, String(count), ...more], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    let errors = "";
    child.stdout!.on("data", (text) => {
      said += text;
    });
    child.stderr!.on("data", (text) => {
      errors += text;
    });
    const ended = once(child, "exit").then(([code]) => code as number | null);
    return {
      child,
      acknowledged: () =>
        Number(
          said
            .trim()
            .split("\n")
            .filter((line) => /^\d+$/.test(line))
            .at(-1) ?? 0,
        ),
      opened: Promise.race([once(child.stdout!, "data"), ended]),
      ended,
      errors: () => errors,
    };
  };
}
