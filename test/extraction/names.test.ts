import { describe, expect, test } from "vitest";
import { TOLD_NAMES } from "../cases/names.again.ts";
import { BODY_NAMES } from "../cases/names.bodies.ts";
import { PAPER_NAMES } from "../cases/names.papers.ts";
import { PLAIN_NAMES } from "../cases/names.people.ts";
import { SPORT_NAMES } from "../cases/names.sport.ts";
import { THING_NAMES } from "../cases/names.things.ts";
import { NAME_CASES } from "../cases/names.ts";
import { WORLD_NAMES } from "../cases/names.world.ts";
import { draftOf } from "./read.ts";

describe("a name", () => {
  test.each(
    [
      ...NAME_CASES,
      ...SPORT_NAMES,
      ...PLAIN_NAMES,
      ...WORLD_NAMES,
      ...TOLD_NAMES,
      ...BODY_NAMES,
      ...THING_NAMES,
      ...PAPER_NAMES,
    ].map((row) => [row.name, row] as const),
  )("%s", async (_name, row) => {
    const { mentions } = await draftOf(row.text);
    expect(mentions.filter((one) => one.form === "name").map((one) => `${one.text} ${one.type}`)).toEqual(
      row.names,
    );
  });
});
