import { describe, expect, test } from "vitest";
import { coloursStyle } from "../../src/server/style/colours.css.ts";

const [light = "", dark = ""] = coloursStyle.split("@media (prefers-color-scheme: dark)");
const coloursOf = (style: string) =>
  new Map([...style.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1]!, match[2]!]));

/** WCAG 2: relative luminance, and the ratio of two. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const words = [
  "ink",
  "soft",
  "accent",
  "person",
  "organization",
  "place",
  "facility",
  "group",
  "platform",
  "work",
  "event",
  "statement",
  "figure",
  "office",
  "disagreement",
  "reported",
  "said",
  "announced",
  "possible",
  "demanded",
  "denied",
  "ongoing",
];
const pairs = [
  ...words.flatMap((word) => ["paper", "sheet"].map((ground) => [word, ground] as const)),
  ...["ink", "event", "figure", "soft"].map((word) => [word, "said-tint"] as const),
  ["marker-ink", "marker"] as const,
  ["ink", "marker-soft"] as const,
  ["accent-ink", "accent"] as const,
  ["accent-ink", "event"] as const,
];

describe("the colours", () => {
  test.each([["light", coloursOf(light)] as const, ["dark", coloursOf(dark)] as const])(
    "can be read, %s",
    (_name, colours) => {
      const weak = pairs.filter(([word, ground]) => contrast(colours.get(word)!, colours.get(ground)!) < 4.5);
      expect(weak).toEqual([]);
    },
  );
});
