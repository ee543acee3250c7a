import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { packageRoot } from "../src/pipeline/package-root.ts";

/**
 * Tries the service as its `/openapi.json` describes it: `npm run openapi -- [words for schemathesis]`. Builds a store of
 * the article, serves it with everything switched on, and has schemathesis (Python: `pip install schemathesis`; where it is
 * not on the path, `SCHEMATHESIS` names it) make up requests for every address. Ends with 1 where it found something.
 */
const { SCHEMATHESIS: schemathesis = "schemathesis" } = process.env;
const token = "tried-by-schemathesis";
const folder = mkdtempSync(join(tmpdir(), "dateline-openapi-"));
const dateline = ["--import", "tsx", join(packageRoot(), "src", "cli", "main.ts")];
const store = ["--store", join(folder, "store")];

spawnSync(process.execPath, [...dateline, "build", ...store], { cwd: packageRoot(), stdio: "inherit" });
const service = spawn(
  process.execPath,
  [...dateline, "serve", "--port", "0", "--cypher", "--token", token, ...store],
  { cwd: packageRoot(), stdio: ["ignore", "pipe", "inherit"] },
);
try {
  const [line] = (await once(createInterface({ input: service.stdout }), "line")) as [string];
  const url = /http:\S+/.exec(line)![0];
  const given = process.argv.slice(2);
  const words = given.length > 0 ? given : ["--max-examples", "200", "--checks", "not_a_server_error"];
  // Two at a time: a service that says it is busy says what it should.
  const tried = spawn(
    schemathesis,
    [
      "run",
      `${url}/openapi.json`,
      "-w",
      "2",
      "-H",
      `authorization: Bearer ${token}`,
      "--continue-on-failure",
      ...words,
    ],
    { cwd: folder, stdio: "inherit" },
  );
  tried.on("error", (error) => console.error(`${schemathesis} could not be started: ${error.message}`));
  const [code] = (await once(tried, "close")) as [number];
  process.exitCode = code === 0 ? 0 : 1;
} finally {
  service.kill("SIGTERM");
  await once(service, "exit");
  rmSync(folder, { recursive: true, force: true });
}
