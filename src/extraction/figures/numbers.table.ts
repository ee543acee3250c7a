import { wordTable } from "../../text/word-table.ts";

const numbered = (words: string, first: number, step: number): Readonly<Record<string, number>> => wordTable(Object.fromEntries(words.split(" ").map((word, place) => [word, first + place * step])));

/** Number words with their values. */
export const ones = numbered("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 0, 1);
export const tens = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
export const scales: Readonly<Record<string, number>> = wordTable({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9, mn: 1e6, mln: 1e6, m: 1e6, k: 1e3, b: 1e9, tn: 1e12, dozen: 12, score: 20, lakh: 1e5, crore: 1e7 });
export const fractions: Readonly<Record<string, number>> = wordTable({ half: 1 / 2, halves: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5, sixth: 1 / 6, sixths: 1 / 6, eighth: 1 / 8, eighths: 1 / 8, tenth: 1 / 10, tenths: 1 / 10 });

/** Orders of magnitude, with the least and the most that they can be. "Thousands" is open upwards: tens of thousands are thousands too. */
export const orders: Readonly<Record<string, readonly [low: number, high: number]>> = wordTable({
  tens: [20, 99],
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [200, 999],
  thousands: [2_000, 999_999],
  millions: [2e6, 999e6],
  billions: [2e9, 999e9],
  "tens of thousands": [20_000, 99_999],
  "hundreds of thousands": [200_000, 999_999],
  "tens of millions": [20e6, 99e6],
  "hundreds of millions": [200e6, 999e6],
  "tens of billions": [20e9, 99e9],
  "hundreds of billions": [200e9, 999e9],
  "a handful": [2, 9],
  "a couple dozen": [24, 35],
  "a couple of dozen": [24, 35],
  "a couple of hundred": [200, 299],
  "a couple of thousand": [2_000, 2_999],
  "a couple hundred": [200, 299],
  "several dozen": [24, 99],
  "a few dozen": [24, 99],
  "several hundred": [200, 999],
  "a few hundred": [200, 999],
  "several thousand": [2_000, 9_999],
  "a few thousand": [2_000, 9_999],
  "several million": [2e6, 9e6],
  "a few million": [2e6, 9e6],
  "several billion": [2e9, 9e9],
  "a few billion": [2e9, 9e9],
  "several hundred thousand": [200_000, 999_999],
});

/** Nouns of time: what they count is told by times. */
export const timeNouns: ReadonlySet<string> = new Set("second minute hour day week month year decade century am pm o'clock quarter season weekend night morning evening afternoon".split(" "));

/** Nouns that a number names one of: "page 3", "Flight 370". */
export const labels: ReadonlySet<string> = new Set(
  "no no. number chapter page article section flight version model level type phase game day channel group room highway route post unit line studio resolution act rule magnitude bus volume issue part episode round stage area class grade size figure table item clause paragraph district ward zone".split(" "),
);

/** Nouns that are written alike for one and many. */
export const invariant: ReadonlySet<string> = new Set("aircraft spacecraft staff crew personnel police cattle sheep fish offspring series species people youth infantry".split(" "));

/** Verbs of harm: "one soldier was killed" is a count, "one example" is not. */
export const harms: ReadonlySet<string> = new Set("kill wound injure die arrest detain hospitalise hospitalize murder shoot execute rescue drown trap miss evacuate kidnap abduct behead hang capture".split(" "));

/** Verbs that tell of a change: "rose from 3 to 5" are two numbers and no range. */
export const changes: ReadonlySet<string> = new Set("increase rise grow fall drop cut raise reduce decline climb go jump move slip change expand shrink swell slide surge plunge lower boost soar decrease come".split(" "));
