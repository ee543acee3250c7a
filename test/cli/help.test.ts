import { expect, test } from "vitest";
import { run } from "./run.ts";

test("the help names first steps, each of them a command there is", async () => {
  const { code, out } = await run(["--help"]);
  const [all = "", steps = ""] = out.split("First steps:");
  const commands = steps.match(/(?<=^ {2}dateline )\w+/gm);
  expect([code, commands]).toEqual([0, ["start", "build", "query", "serve"]]);
  for (const command of commands!) expect(all).toMatch(new RegExp(`^ {2}${command} `, "m"));
});
