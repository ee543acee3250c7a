import { setImmediate as soon } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { turnsOf } from "../../../src/store/load/turns.ts";

describe("turns", () => {
  test("are had by one at a time, in the order in which they were asked for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), async (lengths) => {
        const turns = turnsOf();
        const told: string[] = [];
        await Promise.all(
          lengths.map(async (length, index) => {
            const place = turns.place();
            await place.take();
            told.push(`${index} begins`);
            for (let step = 0; step < length; step++) await soon();
            await place.take(); // tried again, it has its turn still
            told.push(`${index} ends`);
            place.give();
          }),
        );
        expect(told).toEqual(lengths.flatMap((_, index) => [`${index} begins`, `${index} ends`]));
      }),
    );
  });

  test("pass by who never asked for one", async () => {
    const turns = turnsOf();
    turns.place().give();
    const place = turns.place();
    await place.take();
    place.give();
    await turns.place().take();
  });
});
