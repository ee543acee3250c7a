import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesIn } from "../../../src/store/disk/lines-in.ts";

async function linesFrom(pieces: Iterable<Uint8Array>): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of linesIn(Readable.from(pieces, { objectMode: false }))) lines.push(line);
  return lines;
}

describe("the lines of a stream", () => {
  test("are the same however it is cut", async () => {
    const words = fc.stringMatching(/^[a-zé\u2028\u{1f5de}"\\ ]{0,12}$/u);
    const ends = fc.constantFrom("\n", "\r\n");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(words, ends)),
        words,
        fc.integer({ min: 1, max: 9 }),
        async (all, last, size) => {
          const bytes = new TextEncoder().encode(all.map((one) => one.join("")).join("") + last);
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.slice(at * size, (at + 1) * size),
          );
          expect(await linesFrom(pieces)).toEqual([
            ...all.map(([line]) => line),
            ...(last === "" ? [] : [last]),
          ]);
        },
      ),
    );
  });

  test("are not read ahead of who takes them", async () => {
    let given = 0;
    const line = new TextEncoder().encode(`${"x".repeat(100_000)}\n`);
    function* many() {
      for (; given < 500; given++) yield line;
    }
    for await (const _ of linesIn(Readable.from(many(), { objectMode: false }))) break;
    expect(given).toBeLessThan(10);
  });
});
