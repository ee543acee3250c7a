import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { migrationsContract } from "./contract.ts";

const root = mkdtempSync(join(tmpdir(), "dateline-migrations-"));
let count = 0;

migrationsContract("the embedded engine", {
  fresh: () => openEmbedded(join(root, String(++count))),
  after: () => rmSync(root, { recursive: true, force: true }),
});
