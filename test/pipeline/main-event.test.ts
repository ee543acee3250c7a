import { describe, expect, test } from "vitest";
import { extract } from "../../src/pipeline/extract.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { mainEvents } from "../cases/main-events.ts";

const resources = await openResources();

describe("the main event is", () => {
  test.each(mainEvents.map((one) => [one.what, one] as const))(
    "%s",
    async (_, { text, trigger, who, where }) => {
      const published = { value: "2024-03-02", precision: "day" } as const;
      const { events, entities } = await extract({ ref: "a", text, published }, resources);
      const done = (one: (typeof events)[number]): string | undefined =>
        one.participants.find(({ part }) => part === "actor")?.evidence.text;
      const main = events.find((one) => done(one) !== undefined)!;
      const names = main.places.map(({ entity }) => entities.find(({ id }) => id === entity)?.name);
      expect({ trigger: main.trigger.text, who: done(main) }).toEqual({ trigger, who });
      if (where) expect(names).toContain(where);
    },
  );
});
