import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/pipeline/package-root.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packs what would be published and installs it into an empty folder, with the registry's packages and nothing else. */
function install(): string | undefined {
  const run = (command: string, ...words: string[]): void =>
    void execFileSync(command, words, { cwd: packageRoot(), stdio: "pipe" });
  run("npm", "run", "--silent", "build");
  run("npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  writeFileSync(join(folder, "package.json"), '{ "name": "reader", "private": true, "type": "module" }');
  const { status, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund", join(folder, tarball)], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status === 0) return undefined;
  const reason = `the package could not be installed: ${stderr.slice(-400)}`;
  if (process.env.CI) throw new Error(reason);
  return reason;
}

describe("the packed package, installed into an empty folder", () => {
  let refused: string | undefined;
  beforeAll(() => {
    refused = install();
  });
  const dateline = (...words: string[]) =>
    spawnSync(join(folder, "node_modules", ".bin", "dateline"), words, { cwd: folder, encoding: "utf8" });
  const compiled = (file: string) => {
    const tsc = join(packageRoot(), "node_modules", "typescript", "bin", "tsc");
    const own = ["--strict", "--module", "nodenext", "--target", "es2022", "--skipLibCheck"];
    const types = ["--types", "node", "--typeRoots", join(packageRoot(), "node_modules", "@types")];
    const { stdout } = spawnSync(process.execPath, [tsc, ...own, ...types, file], {
      cwd: folder,
      encoding: "utf8",
    });
    return stdout;
  };

  test("reads its article and answers", ({ skip }) => {
    if (refused) skip(refused);
    const built = dateline("build");
    expect(built.status, built.stderr).toBe(0);
    expect(built.stdout).toMatch(/articles\s+1\n/);
    const rows = JSON.parse(dateline("query", "disagreements", "--format", "json").stdout) as {
      rows: unknown[];
    };
    expect(rows.rows.length).toBe(4);
  });

  test("is a library with types", ({ skip }) => {
    if (refused) skip(refused);
    writeFileSync(
      join(folder, "use.mts"),
      `import { buildGraph, extract, loadQueries, openResources, openStore, runQuery, type Extraction } from "dateline";
const extraction: Extraction = await extract({ ref: "1", text: "The mayor led a march in Lima on Friday." }, await openResources());
const store = await openStore("graph");
const { written }: { readonly written: number } = await store.load(buildGraph([extraction]));
const { rows } = await runQuery(store, (await loadQueries()).get("what-happened")!, { place: "Lima" });
await store.close();
console.log(extraction.events[0]?.type, written, rows[0]?.quote);
`,
    );
    expect(compiled("use.mts")).toBe("");
    expect(execFileSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" })).toBe(
      "march 1 The mayor led a march in Lima on Friday\n",
    );
  });

  test("has a client with types, which asks what it serves", async ({ skip }) => {
    if (refused) skip(refused);
    writeFileSync(
      join(folder, "ask.mts"),
      `import { dateline, DatelineProblem, type ParticipantsRow } from "dateline/client";
const client = dateline(process.argv[2]!);
const rows: ParticipantsRow[] = [];
for await (const row of client.participants.each({ event: "rally" })) rows.push(row);
const status = await client.timeline({ from: "x" }).catch((error) => (error instanceof DatelineProblem ? error.status : 0));
console.log(rows.length > 0 && rows.every((row) => row.quote !== null), status);
`,
    );
    expect(compiled("ask.mts")).toBe("");
    dateline("build");
    const server = spawn(join(folder, "node_modules", ".bin", "dateline"), ["serve", "--port", "0"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const [line] = (await once(server.stdout, "data")) as [Buffer];
      const url = /http:\S+/.exec(String(line))![0];
      expect(execFileSync(process.execPath, ["ask.mjs", url], { cwd: folder, encoding: "utf8" })).toBe(
        "true 400\n",
      );
    } finally {
      server.kill();
      await once(server, "close");
    }
  });
});
