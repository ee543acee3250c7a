import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anywhere, words } from "../../src/query/pattern.ts";
import { stretches } from "../../src/query/stretches.ts";
import { begunByWords } from "../../src/store/neo4j/words.ts";

/** As an index of words has a text: in lower case, letter by letter. */
function lower(text: string): string {
  return [...text].map((letter) => [...letter.toLowerCase()][0]!).join("");
}

function matches(pattern: string, value: string): boolean {
  return new RegExp(`^(?:${pattern.replace("(?isu)", "")})$`, "isu").test(value);
}

const letters = fc.constantFrom(
  ..."aAáÅａＡeéE\u0301sSſßẞkKiİıoøØσςΣθϑжЖйЙ1１ -’．.".split(""),
  "\u212a",
  "e\u0301",
);
const text = fc.array(letters, { maxLength: 8 }).map((all) => all.join(""));

describe("stretches of letters", () => {
  it("stand in every text that has the words that were asked for", () => {
    fc.assert(
      fc.property(text, text, text, (asked, before, after) => {
        for (const value of [asked, asked.toUpperCase(), asked.normalize("NFD"), before + asked + after])
          if (matches(anywhere(asked), value))
            for (const one of stretches(asked))
              expect([one, lower(value)]).toEqual([one, expect.stringMatching(new RegExp(one, "u"))]);
      }),
      { numRuns: 400 },
    );
  });

  it("are of six letters at most, each a class of ranges that has no other letter in lower case", () => {
    const [one] = stretches("Anastasia");
    const classes = [...one!.matchAll(/\[([^\]]+)\](?!\*)/gu)].map(([all]) => new RegExp(all, "u"));
    expect(classes.length).toBe(6);
    const wide = [...Array(0xffff).keys()].map((code) => String.fromCharCode(code));
    const having = wide.filter((letter) => letter === letter.toLowerCase() && classes[0]!.test(letter));
    expect(having.length).toBeGreaterThan(20);
    expect(having.filter((letter) => words(letter).join("") !== "a")).toEqual([]);
    expect(one!.length).toBeLessThan(400);
    expect(stretches("students studentship")).toEqual(stretches("studen"));
  });

  it("are none where no letters are asked for of which all are sure what a word is", () => {
    for (const asked of ["", "!?", "北京", "ガザ", "한국"]) expect(stretches(asked)).toEqual([]);
  });
});

describe("a statement for a server with indexes of words", () => {
  const cypher = "MATCH (node:Entity) // by words: $x\nWHERE node.name =~ $pattern RETURN node.id AS id";
  const begun = (x: readonly string[], indexes = ["dateline_entity_words"]) =>
    begunByWords({ cypher, parameters: { x } }, new Set(indexes));

  it("begins at the index and asks the same of what that gives", () => {
    expect(begun(["a[b]*", "c"])).toEqual({
      cypher:
        "CALL db.index.fulltext.queryNodes('dateline_entity_words', $xQuery) YIELD node AS node\nWHERE node.name =~ $pattern RETURN node.id AS id",
      parameters: { x: ["a[b]*", "c"], xQuery: "+(/.*a[b]*.*/) +(/.*c.*/)" },
    });
  });

  it("looks in the properties that it names and in no other", () => {
    const within = cypher.replace("$x", "$x in name, names");
    const { cypher: at, parameters } = begunByWords(
      { cypher: within, parameters: { x: ["a", "b"] } },
      new Set(["dateline_entity_words"]),
    );
    expect(at).toContain("queryNodes('dateline_entity_words', $x_name_namesQuery)");
    expect(parameters).toMatchObject({
      x_name_namesQuery: "+(name:/.*a.*/ names:/.*a.*/) +(name:/.*b.*/ names:/.*b.*/)",
    });
  });

  it("stays as it is without the index, or with nothing to look up in it", () => {
    expect(begun(["a"], []).cypher).toBe(cypher);
    expect(begun([]).cypher).toBe(cypher);
  });
});
