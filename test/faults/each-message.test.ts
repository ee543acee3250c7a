import { describe, expect, test } from "vitest";
import { StoreError } from "../../src/store/store-error.ts";
import { graphBehind, loadThrough } from "./load-through.ts";
import { messageFaults, outcomeWith, placesOf } from "./message-faults.ts";
import { standIn } from "./stand-in.ts";

/* A few places for each fault; all of them: npm run faults messages. */

const whole = await outcomeWith();

/** So many of them, spread evenly, another for each `from`. */
function some<T>(all: readonly T[], count: number, from: number): readonly T[] {
  if (all.length <= count) return all;
  return Array.from(
    { length: count },
    (_, index) => all[Math.floor(((index + (from % 7) / 7) * all.length) / count)]!,
  );
}

describe("a load through which one message fails", () => {
  test.each(messageFaults.map((one, index) => ({ ...one, index })))(
    "is as if nothing had been, with the same counts: $what",
    async ({ index, ...one }) => {
      for (const place of some(placesOf(one, whole), /silence|garbage/.test(one.what) ? 2 : 4, index)) {
        const { graph, counts } = await outcomeWith(one.fault, place.index);
        expect({ graph, counts }, `${place.name} ${place.index} ${place.cypher ?? ""}`).toEqual({
          graph: whole.graph,
          counts: whole.counts,
        });
      }
    },
    60_000,
  );

  test("fails in words where the server refuses for good, and run again goes on", async () => {
    const fatal = { code: "Neo.ClientError.Security.Forbidden", message: "Create node is not allowed" };
    const runs = placesOf({ what: "", fault: fatal, at: /RUN/ }, whole);
    for (const { index } of some(runs, 3, 5)) {
      const server = await standIn({ fault: (said) => (said.index === index ? fatal : undefined) });
      await expect(loadThrough(server.uri)).rejects.toThrow(StoreError);
      await loadThrough(server.uri).catch(() => {}); // that which was taken away before is not there any more
      expect(await graphBehind(server.database)).toBe(whole.graph);
      await server.close();
    }
  }, 60_000);
});
