import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tidy } from "../../src/extraction/statements/edges.ts";
import { around, attitudes, noAttitude, voicesAndOrders } from "../cases/statements.attitudes.ts";
import { campaign } from "../cases/statements.campaign.ts";
import { press, pressNotSaid } from "../cases/statements.press.ts";
import { putInto } from "../cases/statements.put-in.ts";
import { stances } from "../cases/statements.stances.ts";
import { notSaid, said } from "../cases/statements.ts";
import { wires } from "../cases/statements.wires.ts";
import { draftOf } from "./read.ts";

describe("what is said is found as", () => {
  test.each(
    [
      ...said,
      ...around,
      ...attitudes,
      ...campaign,
      ...press,
      ...stances,
      ...putInto,
      ...voicesAndOrders,
      ...wires,
    ].map((one) => [one.name, one] as const),
  )("%s", async (_name, one) => {
    const { statements } = await draftOf(one.text);
    expect(
      statements.map((found) => [
        found.speakerMention?.text ?? null,
        found.cue?.text ?? null,
        found.kind,
        ...found.content.map((piece) => piece.text),
      ]),
    ).toEqual(one.statements);
  });
});

describe("nothing is said in", () => {
  test.each([...notSaid, ...noAttitude, ...pressNotSaid].map((one) => [one.text, one.reason] as const))(
    "“%s”",
    async (text, reason) => {
      const { statements, messages } = await draftOf(text);
      expect(statements).toEqual([]);
      if (reason) expect(messages.map((one) => one.reason).join("; ")).toContain(reason);
    },
  );
});

describe("who answers as “A” in a printed interview", () => {
  const asked = "\n\nQ: How are you?\n\nA: I am tired.\n\nQ: Why is that?\n\nA: It is late.";
  test.each([
    ["We spoke with Nils Aker, who knows Ana Ruiz, on the river.", "Nils Aker"],
    ["Nils Aker lives on the river. Aker is a ferryman.", "Nils Aker"],
    ["Nils Aker and Ana Ruiz live on the river.", undefined],
  ])("after “%s” is %s", async (lead, name) => {
    const { statements, mentions } = await draftOf(lead + asked);
    const answers = statements.filter((one) => one.speakerMention?.text === "A");
    const speakers = answers.map(({ speaker }) =>
      speaker && "mention" in speaker ? mentions[speaker.mention]!.text : undefined,
    );
    expect(speakers).toEqual([name, name]);
  });
});

describe("a stretch without its outer marks", () => {
  const text = fc
    .array(fc.constantFrom("“", "”", '"', "‘", "’", " ", ",", ".", "a", "bc", "s’", "—", "\n"), {
      maxLength: 12,
    })
    .map((parts) => parts.join(""));

  test("is a slice of the text, and stays what it is when taken again", () => {
    fc.assert(
      fc.property(text, (words) => {
        const once = tidy(words, 0, words.length);
        if (!once) return;
        expect(once.text).toBe(words.slice(once.start, once.end));
        expect(tidy(words, once.start, once.end)).toEqual(once);
        expect(once.text).toBe(once.text.trim());
      }),
    );
  });

  test.each([
    ["“Enough,”", "Enough,"],
    ["a “strong reason”", "a “strong reason”"],
    ["“strong” and “weak”", "“strong” and “weak”"],
    ['enough",', "enough"],
    [", — enough", "enough"],
  ])("of %s is %s", (given, expected) => {
    expect(tidy(given, 0, given.length)?.text).toBe(expected);
  });
});
