import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addArticles } from "../../src/cli/add-articles.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { createApp } from "../../src/server/app.ts";
import { type Served, serve } from "../../src/server/serve.ts";
import { readFile } from "../../src/text/read-file.ts";
import { type Service, serviceOf } from "../server/service.ts";
import { without } from "./without.ts";

const root = packageRoot();
const page = readFileSync(join(root, "docs", "api.md"), "utf8");
const address = "http://127.0.0.1:7070";
const token = "a-token";
const run = promisify(execFile);

let service: Service;
let served: Served;
beforeAll(async () => {
  const data = (name: string) => new Uint8Array(readFileSync(join(root, "data", name)));
  const { articles } = readFile({
    name: "article.txt",
    bytes: data("article.txt"),
    sidecar: data("article.meta.yaml"),
  });
  const resources = await openResources();
  service = await serviceOf(await Promise.all(articles.map((one) => extract(one, resources))));
  const { store, queries } = service;
  const app = createApp({
    store,
    queries,
    token,
    cypher: true,
    addArticles: (added) => addArticles({ model: undefined } as never, store, added),
  });
  served = await serve(app, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await served.close();
  await service.close();
});

/** The blocks of the page in a language, as they would be typed at this service. */
const blocks = (language: string) =>
  [...page.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text!);

describe("docs/api.md", () => {
  test("names every address of the service, and none that is not there", async () => {
    const { paths } = (await service.json("/openapi.json")).body as unknown as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
    const there = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const generic = there.filter((one) => !/\/api\/queries\/[a-z]/.test(one));
    const named = [...page.matchAll(/`((?:GET|POST) \/[^`?]*)/g)].map((match) => match[1]!);
    // What describes itself, and the protocol of another.
    const own = ["GET /openapi.json", "POST /mcp", "GET /api/queries/{name}"];
    expect([...new Set(named)].sort()).toEqual([...generic, ...own].sort());
  });

  const curl = without("curl", "--version");
  test.skipIf(curl)(`has examples that do what they say ${curl ?? ""}`, async () => {
    const home = mkdtempSync(join(tmpdir(), "dateline-curl-"));
    // A status that tells of a failure makes the command fail.
    writeFileSync(join(home, ".curlrc"), "fail\n");
    const env = { ...process.env, CURL_HOME: home, DATELINE_TOKEN: token };
    const shell = (text: string) =>
      run("bash", ["-e", "-o", "pipefail", "-c", text.replaceAll(address, served.url)], { env });
    let count = 0;
    for (const block of blocks("sh"))
      for (const command of block.startsWith("etag=") ? [block] : block.trim().split("\n")) {
        const { stdout } = await shell(command);
        expect([command, stdout.length > 3, /"rows":\s*\[\]/.test(stdout)]).toEqual([command, true, false]);
        count++;
      }
    for (const command of blocks("sh fails").join("").trim().split("\n")) {
      await expect(shell(command)).rejects.toMatchObject({ code: 22 });
      count++;
    }
    expect(count).toBeGreaterThan(15);
    rmSync(home, { recursive: true });
  });

  test("shows code for the client that runs", async () => {
    const [code] = blocks("ts");
    const folder = join(root, ".cache", `docs-${process.pid}`);
    await mkdir(folder, { recursive: true });
    const file = join(folder, "example.ts");
    writeFileSync(
      file,
      code!
        .replaceAll(address, served.url)
        .replace('"dateline/client"', JSON.stringify(join(root, "src/client/client.ts"))),
    );
    const { stdout } = await run(process.execPath, ["--import", "tsx", file], { cwd: root });
    await rm(folder, { recursive: true });
    expect(stdout).toContain("Miguel Díaz-Canel led: Díaz-Canel today led the rally");
    expect(stdout).toMatch(/Omara Durán reaffirmed .*Palestine/);
    expect(stdout).toMatch(/^400 from malformed parameter “from”/m);
  });

  const python = without("python3", "--version");
  test.skipIf(python)(`has an example in Python that runs ${python ?? ""}`, async () => {
    const file = join(root, "docs", "python", "who-says-so.py");
    const { stdout, stderr } = await run("python3", ["-I", file, served.url]);
    expect(stderr).toBe("");
    for (const { name, question } of service.queries.values())
      expect(stdout).toContain(`${name.padEnd(16)} ${question}`);
    const count = async (path: string) => (await service.json(path)).body.rows.length;
    const said = await count("/api/queries/who-said-what");
    expect(stdout).toContain(`\n${said} statements\n`);
    expect(stdout).toMatch(new RegExp(`^${said} quotations checked in \\d articles$`, "m"));
    expect(stdout).toMatch(/^ *\d+ by Miguel Díaz-Canel: assured: Cuba will never be indifferent to crime$/m);
    const did = await count("/api/queries/who-did-what");
    expect(stdout).toContain(`${did} rows of who-did-what in ${Math.ceil(did / 5)} pages`);
    expect(stdout).toContain("announced: 304, the graph is as it was");
    expect(stdout).toContain("400, from: malformed parameter “from”");
  });
});
