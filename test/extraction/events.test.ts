import { describe, expect, test } from "vitest";
import { courtCases } from "../cases/events.courts.ts";
import { eventCases } from "../cases/events.ts";
import { extractionOf } from "./read.ts";

describe("an event's sides follow", () => {
  test.each([...eventCases, ...courtCases])(
    "$what: $text",
    async ({ text, lemma, type, who, whom, where, roles }) => {
      const { events } = await extractionOf(text);
      const event = events.find((one) => one.lemma === lemma);
      if (!who && !whom) return expect(event).toBeUndefined();
      expect(event, events.map((one) => one.lemma).join(" ")).toBeDefined();
      const of = (part: string): readonly string[] =>
        event!.participants.filter((one) => one.part === part).map((one) => one.evidence.text);
      if (type) expect(event!.type).toBe(type);
      if (who) expect(of("actor")).toEqual(who);
      if (whom) expect(of("target")).toEqual(whom);
      if (roles) expect(event!.participants.map((one) => one.role).toSorted()).toEqual(roles);
      if (where) expect(event!.places.map((one) => one.evidence.text)).toEqual(where);
    },
  );
});
