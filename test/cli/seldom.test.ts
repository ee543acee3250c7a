import { expect, test } from "vitest";
import { seldom } from "../../src/cli/seldom.ts";

test("the same words are said again only after ten seconds, others at once", () => {
  const said: string[] = [];
  let now = 0;
  const say = seldom(
    (line) => said.push(`${now / 1000} ${line}`),
    10_000,
    () => now,
  );
  for (; now < 25_000; now += 1_000) say(now < 21_000 ? "waiting" : "starting");
  expect(said).toEqual(["0 waiting", "10 waiting", "20 waiting", "21 starting"]);
});
