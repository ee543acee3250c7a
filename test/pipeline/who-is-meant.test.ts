import { describe, expect, test } from "vitest";
import { extract } from "../../src/pipeline/extract.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { meant } from "../cases/who-is-meant.ts";

const resources = await openResources();

describe("a report means", () => {
  test.each(meant.map((one) => [one.what, one] as const))("%s", async (_, { text, lemma, part, meant }) => {
    const { events, entities, mentions } = await extract({ ref: "r", text }, resources);
    const event = events.find((one) => one.lemma === lemma);
    expect(event, events.map((one) => one.lemma).join(" ")).toBeDefined();
    const sides = event!.participants.filter((one) => one.part === part);
    const names = sides.map((one) => entities.find(({ id }) => id === one.entity)?.name);
    const named = new Set(mentions.filter((one) => one.form === "name").map((one) => one.entity));
    const whom = sides.filter((one) => one.entity !== undefined && named.has(one.entity));
    if (meant === null) expect(whom.map((one) => one.entity)).toEqual([]);
    else expect(names).toContain(meant);
  });
});

test("between the halves of what somebody says of others, the pronoun is not those others", async () => {
  const text = "Some traders see a shift. Children, they say, are giving up dolls for games.";
  const { statements, entities } = await extract({ ref: "r", text }, resources);
  const said = statements.find((one) => one.cue?.text === "say")!;
  expect(said.content.map((one) => one.text)).toEqual(["Children", "are giving up dolls for games"]);
  expect(entities.find(({ id }) => id === said.speaker)?.name).not.toBe("Children");
});
