import { describe, expect, test } from "vitest";
import { draftOf } from "./read.ts";

const rows = [
  {
    what: "a maker's model by its number",
    text: "Ryanair bought five Boeing 737s. The airline has flown the 737 for years.",
    name: "737",
    there: true,
  },
  {
    what: "an amount of the same number",
    text: "The airline has 737 workers. It paid $737 for a seat.",
    name: "737",
    there: false,
  },
  {
    what: "a product with a small first letter",
    text: "Apple sold the iPhone in shops. The new iPhone costs more.",
    name: "iPhone",
    there: true,
  },
  { what: "a model with its maker", text: "Airlines wait for the Airbus A380.", name: "A380", there: true },
] as const;

describe("names that stand again", () => {
  test.each(rows)("$what", async ({ text, name, there }) => {
    const { mentions } = await draftOf(text);
    const names = mentions.filter((one) => one.form === "name").map((one) => one.text);
    expect(names.some((one) => one.split(" ").includes(name))).toBe(there);
  });

  test("a model with its maker is a Work, and the office before a name a description of its bearer", async () => {
    const { mentions } = await draftOf("Chief executive Ann Lee sold the Airbus A380 to Qatar.");
    expect(mentions.filter((one) => one.type === "Work").map((one) => one.text)).toContain("Airbus A380");
    expect(mentions.find((one) => one.form === "description")?.text).toBe("Chief executive");
  });
});
