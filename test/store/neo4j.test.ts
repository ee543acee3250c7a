import { describe, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { graphStoreContract } from "./contract.ts";
import { neo4jServer } from "./neo4j-server.ts";

const server = await neo4jServer();

if ("reason" in server) {
  describe.skip(`a graph store on Neo4j: ${server.reason}`, () => test("is skipped", () => {}));
} else {
  graphStoreContract("Neo4j", {
    before: () => server.take(),
    after: () => server.give(),
    fresh: async () => {
      await server.clear();
      return openStore(server.uri);
    },
    again: () => openStore(server.uri),
  });
}
