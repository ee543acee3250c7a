import { describe, expect, test } from "vitest";
import { eventTypes } from "../../schema/index.ts";
import { blame } from "../../src/extraction/events/blame.table.ts";
import { carriers } from "../../src/extraction/events/carriers.table.ts";
import { complements } from "../../src/extraction/events/complements.table.ts";
import { factualityCues } from "../../src/extraction/events/factuality.table.ts";
import { frames } from "../../src/extraction/events/frames.table.ts";
import { prepositions } from "../../src/extraction/events/prepositions.table.ts";
import { nounSenses, senses } from "../../src/extraction/events/senses.table.ts";
import { nounClasses } from "../../src/extraction/mentions/nouns.table.ts";
import { cues } from "../../src/extraction/statements/cues.table.ts";
import { nounCues } from "../../src/extraction/statements/noun-cues.table.ts";
import { draftOf } from "./read.ts";

/** Every row of a table of rules has an example, and the example is its case. */
describe("the example of", () => {
  test.each(cues.map((row) => [row.verbs.split(" ")[0]!, row] as const))(
    "the cue row “%s …” is a statement of its class",
    async (_verb, row) => {
      const { statements } = await draftOf(row.example);
      expect(statements.map((one) => one.cueClass)).toContain(row.class);
      expect(statements[0]!.speakerMention).not.toBeNull();
    },
  );

  test.each(nounCues.map((row) => [row.noun, row] as const))(
    "the noun cue “%s” is a statement of its class",
    async (_noun, row) => {
      const { statements } = await draftOf(`The paper printed ${row.example}.`);
      expect(statements.map((one) => one.cueClass)).toContain(row.class);
    },
  );

  test.each(factualityCues.map((row) => [row.name, row] as const))(
    "the factuality cue “%s” gives its factuality",
    async (_name, row) => {
      const { events } = await draftOf(
        /[.!?]$/.test(row.example) ? row.example : `Everybody spoke of ${row.example}.`,
      );
      expect(events.map((one) => one.factuality)).toContain(
        row.gives === "as governor" ? "announced" : row.gives, // these examples stand under "will"
      );
    },
  );

  test.each(carriers.map((row) => [row.example, row] as const))(
    "the carrier row “%s” gives the noun's event its role",
    async (example, row) => {
      const { events } = await draftOf(example);
      const event = events.find((one) => one.form === "noun");
      expect(event, JSON.stringify(events)).toBeDefined();
      if (!["none", "actor", "target"].includes(row.role))
        expect(event!.participants.map((one) => one.role)).toContain(row.role);
      if (row.role === "actor" || row.role === "target")
        expect(event!.participants.map((one) => one.part)).toContain(row.role);
    },
  );

  test.each([...senses, ...nounSenses].map((row) => [row.example, row] as const))(
    "the sense row “%s” gives its verb or noun its type",
    async (example, row) => {
      const { events } = await draftOf(example);
      const words = "verbs" in row ? row.verbs : row.nouns;
      const event = events.find((one) => words.split(" ").includes(one.lemma));
      expect(event?.type, JSON.stringify(events)).toBe(row.becomes);
    },
  );

  test.each(complements.map((row) => [row.example, row] as const))(
    "the complement row “%s” is on its side, with what stands behind the preposition",
    async (example, row) => {
      const { events } = await draftOf(example);
      const words = row.prepositions.split(", ");
      const behind = events.flatMap((event) =>
        row.words.split(" ").some((word) => event.lemma === word.split("_")[0])
          ? event.participants.filter((one) =>
              words.some((word) => example.includes(` ${word} ${one.evidence.text}`)),
            )
          : [],
      );
      expect(behind.map((one) => (row.role === "target" ? one.part : one.role))).toContain(row.role);
    },
  );

  test.each(["A crane leaked.", "The antenna broke.", "The trademark expired."])(
    "a thing outside the noun classes, “%s”, is a description without a type",
    async (text) => {
      const { mentions } = await draftOf(text);
      expect(mentions.map((one) => [one.form, one.type])).toContainEqual(["description", undefined]);
    },
  );

  test.each(["It rained last night.", "They met in the middle.", "The complicity hurt."])(
    "a time, a place in order and a quality, “%s”, are no things",
    async (text) => {
      const { mentions } = await draftOf(text);
      expect(mentions.filter((one) => one.form === "description")).toEqual([]);
    },
  );

  test("a noun with one before it, behind a preposition, is no verb", async () => {
    const { events } = await draftOf("The firm failed after cost overruns at two power plants.");
    expect(events.map((one) => one.lemma)).toEqual(["fail"]);
  });

  test.each(["It was the first time that Ruiz had lied.", "And it snowed on my birthday."])(
    "“it” that means nothing, “%s”, is no pronoun",
    async (text) => {
      const { mentions } = await draftOf(text);
      expect(mentions.filter((one) => one.text.toLowerCase() === "it")).toEqual([]);
    },
  );

  test.each(blame.map((row) => [row.example, row] as const))(
    "the blame row “%s” says who did it",
    async (example) => {
      const { events } = await draftOf(example);
      const deed = events.find((one) => /^(?:bombing|attack|murder)$/.test(one.lemma));
      expect(deed!.participants.map((one) => one.part)).toContain("actor");
    },
  );

  test.each(nounClasses.map((row) => [row.example, row] as const))(
    "the noun class “%s” is a description of its kind",
    async (example, row) => {
      const { mentions } = await draftOf(example);
      expect(mentions.filter((one) => one.form === "description").map((one) => one.type)).toContain(row.type);
    },
  );

  test("every preposition row names its words and an example that has one of them", () => {
    for (const row of prepositions)
      expect(
        row.words.split(", ").some((word) => ` ${row.example} `.includes(` ${word} `)),
        row.name,
      ).toBe(true);
  });
});

describe("the schema's example of an event type", () => {
  const found = eventTypes.filter((row) => row.type !== "action");
  test.each(found.map((row) => [row.type, row] as const))(
    "“%s” is found as that type",
    async (_type, row) => {
      const { events } = await draftOf(
        /[.!?]$/.test(row.example) ? row.example : `Everybody spoke of ${row.example}.`,
      );
      expect(events.map((one) => one.type)).toContain(row.type);
    },
  );
});

test.each(frames.map((row) => [row.example, row.type] as const))(
  "the frame “%s” is a %s",
  async (example, type) => {
    const { events } = await draftOf(example);
    expect(events.map((one) => one.type)).toContain(type);
  },
);
