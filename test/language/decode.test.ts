import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, MOST_WORDS } from "../../src/language/cut.ts";
import { bestNames } from "../../src/language/names.ts";
import { shape } from "../../src/language/shape.ts";
import { bestTree } from "../../src/language/tree.ts";
import { wordPieces } from "../../src/language/word-pieces.ts";

const scores = (count: number) =>
  fc
    .array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: count, maxLength: count })
    .map((list) => Float32Array.from(list));

describe("the best tree", () => {
  it("has one root and no circle, whatever the scores", () => {
    const square = fc
      .integer({ min: 2, max: 9 })
      .chain((size) => fc.tuple(fc.constant(size), scores(size * size)));
    fc.assert(
      fc.property(square, ([size, arcs]) => {
        const heads = bestTree(arcs, size);
        expect([...heads.slice(1)].filter((head) => head === 0)).toHaveLength(1);
        for (let word = 1; word < size; word++) {
          let node = word;
          for (let step = 0; step < size && node !== 0; step++) node = heads[node]!;
          expect(node).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("scores as high as the best of all trees", () => {
    fc.assert(
      fc.property(scores(16), (arcs) => {
        const total = (heads: readonly number[]) =>
          heads.reduce((sum, head, place) => sum + arcs[(place + 1) * 4 + head]!, 0);
        const reaches = (heads: readonly number[], word: number) => {
          let node = word;
          for (let step = 0; step < 4 && node !== 0; step++) node = heads[node - 1]!;
          return node === 0;
        };
        let highest = Number.NEGATIVE_INFINITY;
        for (let code = 0; code < 64; code++) {
          const heads = [code & 3, (code >> 2) & 3, code >> 4];
          if (
            heads.filter((head) => head === 0).length === 1 &&
            [1, 2, 3].every((word) => heads[word - 1] !== word && reaches(heads, word))
          )
            highest = Math.max(highest, total(heads));
        }
        expect(total([...bestTree(arcs, 4).slice(1)])).toBeCloseTo(highest, 4);
      }),
    );
  });
});

describe("the best names", () => {
  it("go on only with what has begun", () => {
    const rows = fc
      .integer({ min: 1, max: 12 })
      .chain((words) => fc.tuple(fc.constant(words), scores(words * 9)));
    fc.assert(
      fc.property(rows, ([words, list]) => {
        const labels = bestNames(list, words, 9);
        expect(labels).toHaveLength(words);
        for (const [place, label] of labels.entries()) {
          if (label > 0 && label % 2 === 0) expect([label, label - 1]).toContain(labels[place - 1]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a long sentence", () => {
  const words = (text: string) => text.split(" ");
  it("is cut at a semicolon rather than at a comma", () => {
    const long = [
      ...words("He came ,".repeat(1)),
      ...Array<string>(90).fill("very"),
      ";",
      ...words("she went , and"),
      ...Array<string>(90).fill("so"),
    ];
    const [[, first]] = cut(long, () => 1, 510) as [[number, number]];
    expect(long[first - 1]).toBe(";");
  });

  it("is covered by its pieces, and each fits", () => {
    const word = fc.constantFrom("a", ",", "and", ";", "because", "—", "said");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 700 }), (list) => {
        const ranges = cut(list, (one) => one.length, 300);
        expect(ranges.flatMap(([from, to]) => list.slice(from, to))).toEqual(list);
        for (const [from, to] of ranges) {
          expect(to - from).toBeLessThanOrEqual(MOST_WORDS);
          expect(list.slice(from, to).join("").length).toBeLessThanOrEqual(300);
        }
      }),
    );
  });
});

describe("a word", () => {
  it("is the longest pieces the vocabulary has, without case and accents", () => {
    const pieces = wordPieces(
      [...Array<string>(101).fill("[unused]"), "un", "##like", "##ly", "jose"].join("\n"),
      6,
    );
    expect(pieces("Unlikely")).toEqual([101, 102, 103]);
    expect(pieces("JOSÉ")).toEqual([104]);
    expect(pieces("Jose\u0301")).toEqual([104]);
    expect(pieces("¿")).toEqual([100]);
  });

  it.each([
    ["led", 1],
    ["Havana", 2],
    ["UN", 3],
    ["X", 4],
    ["McCain", 5],
    ["iPhone", 6],
    ["147", 7],
    ["7E7", 8],
    ["—", 9],
    ["U.S.", 10],
    ["Díaz-Canel", 11],
  ] as const)("has a shape: %s", (word, expected) => {
    expect(shape(word)).toBe(expected);
  });
});
