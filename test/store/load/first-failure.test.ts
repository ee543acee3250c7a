import { setTimeout as after } from "node:timers/promises";
import { expect, test } from "vitest";
import { subgraphOf } from "../../../src/graph/subgraph-of.ts";
import type { Writing } from "../../../src/store/engine.ts";
import { writeNodes } from "../../../src/store/write-things.ts";
import { sampleNamed } from "../../graph/whole.ts";

test("of statements sent ahead the one that failed first says why, though those behind it are refused sooner", async () => {
  let sent = 0;
  const writing: Writing = {
    ahead: true,
    run: async () => {
      sent += 1;
      if (sent > 1) throw new Error("the transaction is over");
      await after(30); // what was refused waits for its way back to be mended
      throw new Error("such a node is there");
    },
    changes: () => ({ nodesCreated: 0, nodesRemoved: 0, edgesCreated: 0, edgesRemoved: 0 }),
  };
  const { nodes } = subgraphOf(sampleNamed("note.txt"));
  await expect(writeNodes(writing, nodes, new Map())).rejects.toThrow("such a node is there");
  expect(sent).toBeGreaterThan(1);
});
