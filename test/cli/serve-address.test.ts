import { join } from "node:path";
import { expect, test } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { run, temporary } from "./run.ts";

test("an address that is none of this machine is refused, with what to change", async () => {
  const folder = join(temporary(), "store");
  const store = await openStore(folder);
  await store.load(sampleExtractions.map(subgraphOf));
  await store.close();
  // Kept for documents: no machine has it.
  const { code, err } = await run(["serve", "--store", folder, "--host", "192.0.2.1", "--port", "7071"]);
  expect(code).toBe(1);
  expect(err).toContain("cannot listen on 192.0.2.1:7071: --host is no address of this machine");
});
