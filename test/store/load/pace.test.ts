import { describe, expect, test } from "vitest";
import { paceOf } from "../../../src/store/load/pace.ts";

const after = (tell: (pace: ReturnType<typeof paceOf>) => void, times: number) => {
  const pace = paceOf();
  for (let time = 0; time < times; time++) tell(pace);
  return pace.rows;
};

describe("how much is written in one transaction", () => {
  test("is halved while the server has no memory for it, down to 250 rows", () => {
    expect(after((pace) => pace.tooMuch(), 1)).toBe(3_000);
    expect(after((pace) => pace.tooMuch(), 20)).toBe(250);
  });

  test("is halved while it takes longer than two seconds, and stays 2,000 rows: fewer take as long", () => {
    expect(after((pace) => pace.took(2_100), 1)).toBe(3_000);
    expect(after((pace) => pace.took(2_100), 20)).toBe(2_000);
  });

  test("does not grow because what was too much for the server takes long too", () => {
    const pace = paceOf();
    for (let time = 0; time < 20; time++) pace.tooMuch();
    pace.took(2_100);
    expect(pace.rows).toBe(250);
  });

  test("grows while it takes less than a second, up to 8,000 rows, and stays between one and two", () => {
    expect(after((pace) => pace.took(900), 20)).toBe(8_000);
    expect(after((pace) => pace.took(1_500), 20)).toBe(6_000);
  });
});
