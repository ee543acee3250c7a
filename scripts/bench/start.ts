import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { median, say, timed } from "./measure.ts";

/** Seconds from an empty folder to the first answer: a build of the article and one query, each a process of its own. */
export async function startBench(): Promise<void> {
  const dateline = (...words: string[]): void => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", join(packageRoot(), "src", "cli", "main.ts"), ...words],
      { cwd: packageRoot(), encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
  };
  const builds: number[] = [];
  const answers: number[] = [];
  for (let run = 0; run < 5; run++) {
    const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
    builds.push((await timed(() => dateline("build", "--store", join(folder, "store"))))[1]);
    answers.push(
      (
        await timed(() =>
          dateline("query", "participants", "--event", "rally", "--store", join(folder, "store")),
        )
      )[1],
    );
    rmSync(folder, { recursive: true, force: true });
  }
  say("start: build of the article", `${(median(builds) / 1000).toFixed(2)} s`);
  say("start: one query", `${(median(answers) / 1000).toFixed(2)} s`);
}
