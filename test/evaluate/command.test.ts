import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOptions } from "../../scripts/evaluate/options.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { casesFolder } from "./scored.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-evaluate-"));
  copyFileSync(join(casesFolder, "events.gold.jsonl"), join(folder, "events.jsonl"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function evaluate(...words: readonly string[]) {
  const tsx = join(packageRoot(), "node_modules", "tsx", "dist", "cli.mjs");
  const script = join(packageRoot(), "scripts", "evaluate.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...words], {
    encoding: "utf8",
    cwd: packageRoot(),
  });
  return { status, stdout, stderr };
}

describe("npm run evaluate", () => {
  test("says in one line which folder is missing", () => {
    const { status, stderr } = evaluate("--corpora", join(folder, "nowhere"));
    expect(status).toBe(2);
    expect(stderr).toBe(`no corpora: there is no folder ${join(folder, "nowhere")}\n`);
  });

  test("lists the kinds of errors it knows", () => {
    const { status, stderr } = evaluate("--corpora", folder, "--errors", "spelling");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^unknown kind of errors “spelling”: expected one of names, coreference, .*\n$/u);
  });

  test("scores outputs that are there, and writes what it found", () => {
    const file = join(folder, "result.json");
    const given = join(folder, "predicted");
    mkdirSync(given);
    copyFileSync(join(casesFolder, "events.predicted.jsonl"), join(given, "events.jsonl"));
    const { status, stdout } = evaluate("--corpora", folder, "--predicted", given, "--json", file);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^events: 4 articles, 81 words; 1 missing; 1 with changed text; 1 spans that lie\n/u,
    );
    expect(stdout).toContain("the most errors: harbour (");
    const expected = JSON.parse(readFileSync(join(casesFolder, "events.expected.json"), "utf8"));
    const { measures } = JSON.parse(readFileSync(file, "utf8")).corpora.events;
    expect(measures["events: trigger"].tp).toBe(expected["events: trigger"].tp);
  });
});

describe("its command line", () => {
  test.each([
    [[], "--corpora DIR is missing"],
    [["--corpora", "x", "--limit", "0"], "--limit 0: expected a number"],
    [["--corpora", "x", "--write", "--only", "y"], "--write needs all corpora"],
    [["--wrong"], "Unknown option"],
    [["more"], "Unexpected argument"],
  ])("%j: %s", (words, message) => {
    expect(() => readOptions(words)).toThrow(message);
  });

  test("is explained by --help", () => {
    expect(readOptions(["--help"])).toBeUndefined();
  });
});
