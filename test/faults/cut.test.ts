import { describe, expect, test } from "vitest";
import type { Cut } from "./cut-proxy.ts";
import { cutAt, deadlineOf, type Place, undisturbed } from "./cutting.ts";
import { hastyAfter } from "./load-through.ts";

/* Some offsets of each kind; every byte of handshakes and commits, and a thousand others: npm run faults cuts. */

await undisturbed(); // the first takes longer, until the code is warm
const whole = await undisturbed();
const patience = hastyAfter(whole.milliseconds);

function* some(places: readonly Place[], count: number): Iterable<Place> {
  for (let index = 0; index < count; index++) yield places[Math.floor((index * places.length) / count)]!;
}

function anywhere(count: number): readonly Place[] {
  return Array.from({ length: count }, (_, index) => {
    const direction = index % 2 === 0 ? ("up" as const) : ("down" as const);
    return { direction, after: Math.floor((whole[direction] * (index + 0.5)) / count) };
  });
}

async function expectWhole(cut: Cut): Promise<void> {
  const { graph, counts, error, made, milliseconds } = await cutAt(cut, { patience });
  const ending = { cut, made, graph, counts: error ? whole.counts : counts };
  expect(ending).toEqual({ cut, made: true, graph: whole.graph, counts: whole.counts });
  expect(milliseconds).toBeLessThan(deadlineOf(patience));
}

describe("a load whose connection is cut", () => {
  test("within the handshake loses and doubles nothing", async () => {
    for (const place of some(whole.handshake, 5)) await expectWhole({ ...place, how: "end" });
  }, 60_000);

  test("within a commit or its answer loses and doubles nothing", async () => {
    for (const place of some(whole.commits, 8)) await expectWhole({ ...place, how: "reset" });
  }, 60_000);

  test("anywhere loses and doubles nothing", async () => {
    for (const place of anywhere(8)) await expectWhole({ ...place, how: "end" });
  }, 60_000);

  test("in silence is given up within its deadline, and tried again", async () => {
    for (const place of anywhere(3)) await expectWhole({ ...place, how: "hold" });
  }, 60_000);

  test("by nobody, but is slow, is whole", async () => {
    const never = { direction: "up", after: Number.POSITIVE_INFINITY, how: "end" } as const;
    const { graph, counts, error } = await cutAt(never, {
      pace: { bytes: 4_000, milliseconds: 2 },
      patience,
    });
    expect({ graph, counts, error }).toEqual({ graph: whole.graph, counts: whole.counts, error: undefined });
  }, 60_000);
});
