import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { openNeo4j } from "../../src/store/neo4j/open-neo4j.ts";
import { neo4jServer } from "./neo4j-server.ts";
import { plantedContract } from "./planted.ts";
import { remainsContract } from "./remains.ts";

const root = mkdtempSync(join(tmpdir(), "dateline-planted-"));
let count = 0;

for (const contract of [plantedContract, remainsContract])
  contract("the embedded engine", {
    fresh: () => openEmbedded(join(root, String(++count))),
    after: () => rmSync(root, { recursive: true, force: true }),
  });

const server = await neo4jServer();
if ("reason" in server) {
  describe.skip(`a check on Neo4j: ${server.reason}`, () => test("is skipped", () => {}));
} else {
  for (const contract of [plantedContract, remainsContract])
    contract("Neo4j", {
      before: () => server.take(),
      after: () => server.give(),
      fresh: async () => {
        await server.clear();
        return openNeo4j(server.uri);
      },
    });
}
