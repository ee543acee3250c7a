import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../src/pipeline/extract.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { answered } from "../../src/server/questions/answered.ts";
import { type Service, serviceOf } from "./service.ts";

const text = `Gas leak blamed for Lima blast

LIMA (Bay Courier) - An explosion killed three people in Lima on Friday. A gas leak caused the explosion in Lima, firefighters said. The fire was caused by a faulty heater. The flood in Cusco was triggered by heavy rain. The strike at Velmer was sparked by the dismissal of two drivers. The dispute led to a strike in Callao. The landslide, caused by an earthquake, buried a farm. A truck blocked the road to Puno. Her house was burned.
`;

let service: Service;
beforeAll(async () => {
  const resources = await openResources();
  service = await serviceOf([await extract({ ref: "causes", text, source: "Bay Courier" }, resources)]);
}, 60_000);
afterAll(() => service.close());

describe("a question for a cause", () => {
  test.each([
    ["What caused the explosion in Lima?", "Gas leak"],
    ["What caused the fire?", "a faulty heater"],
    ["What caused the flood in Cusco?", "heavy rain"],
    ["What caused the floods?", "heavy rain"],
    ["What triggered the strike at Velmer?", "the dismissal of two drivers"],
    ["What led to the strike in Callao?", "The dispute"],
    ["What caused the landslide?", "an earthquake"],
    ["What was the cause of the explosion?", "Gas leak"],
  ])("“%s” is answered by what is said to have brought it about: %s", async (question, cause) => {
    const { answer, whole } = (await answered(service, question))!;
    expect(answer.rows[0]!.who).toBe(cause);
    expect(whole).toBe(true);
  });

  test("is asked the other way round too", async () => {
    const { answer } = (await answered(service, "What did the gas leak cause?"))!;
    expect(answer.rows[0]).toMatchObject({ who: "Gas leak", type: "explosion" });
  });

  test("takes what happened without a cause for the nearest only", async () => {
    const { answer, whole } = (await answered(service, "What caused the blockade of the road?"))!;
    expect([answer.rows[0]!.who, whole]).toEqual(["A truck", false]);
  });
});
