import { describe, expect, test } from "vitest";
import { daysOf } from "../../src/server/explore/days.ts";
import type { Match } from "../../src/server/explore/match.ts";
import { barsOf } from "../../src/server/explore/timeline.ts";
import { scaleOf } from "../../src/server/pages/explore/time-scale.ts";

/** Rows of these times; nothing else of them is looked at. */
function barsAt(times: readonly string[]) {
  const rows = times.map((time) => ({ entry: { days: daysOf(time) }, tellings: [{ standing: "reported" }] }));
  return barsOf(rows as unknown as readonly Match[]);
}

const day = (at: number): string =>
  new Date(Date.UTC(2026, 8, 14) + at * 86_400_000).toISOString().slice(0, 10);
const month = Array.from({ length: 30 }, (_, at) => day(at));

describe("bars of a timeline", () => {
  test.each([
    ["of some weeks are days", month, "day"],
    [
      "are days too where a report looks back at years and months",
      [...month, "1998", "2019/2022", "2025-12", "2026-05"],
      "day",
    ],
    ["are days too where one thing of many is long ago", [...month, ...month, "1998-05-12"], "day"],
    [
      "are months where most is known by the month",
      [...month.slice(0, 4), "2025-12", "2026-01", "2026-03", "2026-05", "2026-06"],
      "month",
    ],
    ["are days too where one of a few is long ago", [...month.slice(0, 7), "1998-05-12"], "day"],
    [
      "are days too where as much lasts longer than any bar",
      [...month.slice(0, 5), "2025-10", ...Array(4).fill("2025-10-07/2026-09-16")],
      "day",
    ],
    ["of some years are months", Array.from({ length: 40 }, (_, at) => day(at * 40)), "month"],
    ["of many years are years", Array.from({ length: 40 }, (_, at) => day(at * 400)), "year"],
    ["are years where nothing is known more exactly", ["2019", "2020"], "year"],
  ])("%s", (_what, times, unit) => expect(barsAt(times).unit).toBe(unit));

  test("count every dated row, or name it as known less exactly", () => {
    const { bars, coarser } = barsAt([
      ...month,
      ...month,
      month[0]!,
      "1998",
      "2025-12",
      "1998-05-12",
      "2026-09-14/..",
    ]);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(62);
    expect(coarser).toBe(3);
    expect(bars[1]).toMatchObject({ from: "2026-09-14", count: 3 });
  });

  test("have the picture to themselves where one of a few is far away, with all that lie beside each other", () => {
    const { bars, unit, coarser } = barsAt(["1998-05-12", ...month.slice(0, 7)]);
    const scale = scaleOf({ bars, unit, coarser, items: [], undated: [] }, 1000);
    expect([scale.first, scale.last]).toEqual([month[0], month[6]]);
    const even = barsAt(month.slice(0, 7));
    const whole = scaleOf({ ...even, items: [], undated: [] }, 1000);
    expect([whole.first, whole.last]).toEqual([month[0], month[6]]);
  });

  test("are none of nothing", () => expect(barsAt([])).toEqual({ unit: "day", bars: [], coarser: 0 }));
});
