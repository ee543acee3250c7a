import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalName } from "../../src/resolution/names/canonical-name.ts";
import { oneApart } from "../../src/resolution/names/misspelling.ts";
import { resolve } from "../../src/resolution/resolve.ts";
import { readMarked } from "./marked.ts";

const sentences = [
  "[Ana Ruiz|name Person nsubj #] {led|type=rally} it.",
  "[President Luis Soto|name Person nsubj m title=1] spoke.",
  "[Soto|name Person nsubj] met [Ruiz|name Person obj].",
  "[He|pron nsubj] thanked [her|pron obj].",
  "[the President|desc Person nsubj def] left [Peru|name Place obj].",
  "[Airbus|name Organization nsubj] cut [its|pron nmod:poss] staff.",
  "[the [Peruvian|desc Place amod] people|desc Group nsubj plural def] saw the {rally|noun def}.",
  "[They|pron nsubj] said <[we|pron nsubj] won|indirect>.",
  "The {event|noun def generic type=action} ended.",
];
const articles = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 25 })
  .map((lines) => readMarked(lines.join("\n")));

describe("laws of a resolution", () => {
  test("each mention is in the one entity that lists it, each event draft in exactly one event", () => {
    fc.assert(
      fc.property(articles, ({ draft, context }) => {
        const resolution = resolve(draft, context);
        resolution.entities.forEach((entity, place) => {
          expect(entity.mentions.length).toBeGreaterThan(0);
          expect(entity.name).not.toBe("");
          for (const id of entity.mentions) expect(resolution.entityOf[id]).toBe(place);
        });
        resolution.entityOf.forEach((place, id) => {
          if (place !== undefined) expect(resolution.entities[place]!.mentions).toContain(id);
        });
        expect(resolution.events.flatMap((event) => event.drafts).sort((a, b) => a - b)).toEqual(
          draft.events.map((one) => one.id),
        );
        expect(resolution.reasons).toHaveLength(draft.mentions.length);
        for (const event of resolution.events)
          if (event.partOf !== undefined) expect(resolution.events[event.partOf]).toBeDefined();
      }),
    );
  });

  test("the same drafts give the same resolution, and are left as they were", () => {
    fc.assert(
      fc.property(articles, ({ draft, context }) => {
        const before = JSON.stringify(draft);
        expect(JSON.stringify(resolve(draft, context))).toBe(JSON.stringify(resolve(draft, context)));
        expect(JSON.stringify(draft)).toBe(before);
      }),
    );
  });

  test("a pronoun of a gender is never linked for sure to somebody of the other", () => {
    fc.assert(
      fc.property(articles, ({ draft, context }) => {
        const resolution = resolve(draft, context);
        for (const entity of resolution.entities) {
          const genders = new Set(
            entity.mentions
              .filter((id) => resolution.certainties[id] === undefined)
              .map((id) => draft.mentions[id]!.gender)
              .filter((one) => one === "f" || one === "m"),
          );
          expect(genders.size).toBeLessThan(2);
        }
      }),
    );
  });

  test("the name of an entity is one of those written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (names) =>
        names.includes(canonicalName(names)!),
      ),
    );
  });

  test("a name in the capitals of a dateline is called as the article writes it otherwise", () => {
    expect(canonicalName(["GENEVA", "Geneva"])).toBe("Geneva");
    expect(canonicalName(["GENEVA"])).toBe("GENEVA");
    expect(canonicalName(["NATO", "Nairobi"])).toBe("NATO");
  });

  test("one letter apart is the same both ways, and never the same word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => oneApart(a, b) === oneApart(b, a) && !oneApart(a, a)));
  });
});
