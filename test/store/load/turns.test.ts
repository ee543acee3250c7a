import { setImmediate as soon } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
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

  test("are not waited for longer than two seconds: the database says then who waits for whom", async () => {
    vi.useFakeTimers();
    try {
      const turns = turnsOf();
      const [one, other] = [turns.place(), turns.place()];
      await one.take();
      let has = false;
      const waiting = other.take().then(() => {
        has = true;
      });
      await vi.advanceTimersByTimeAsync(1_900);
      expect(has).toBe(false);
      await vi.advanceTimersByTimeAsync(200);
      expect(has).toBe(true);
      await waiting;
      const third = turns.place();
      const behind = third.take();
      one.give();
      other.give();
      await behind;
    } finally {
      vi.useRealTimers();
    }
  });
});
