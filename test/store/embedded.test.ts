import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/open-store.ts";
import { graphStoreContract } from "./contract.ts";

const root = mkdtempSync(join(tmpdir(), "dateline-store-"));
let count = 0;

graphStoreContract("the embedded engine", {
  fresh: () => openStore(join(root, String(++count))),
  again: () => openStore(join(root, String(count))),
  after: () => rmSync(root, { recursive: true, force: true }),
});
