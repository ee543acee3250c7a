import { describe, expect, test } from "vitest";
import { assertAddress, partsOf, withoutSecrets } from "../../src/store/neo4j/address.ts";
import { addressMistakes } from "../../src/store/neo4j/addresses.table.ts";
import { openStore } from "../../src/store/open-store.ts";

const told = (address: string) => {
  try {
    assertAddress(address);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("an address of Neo4j", () => {
  test.each([
    "neo4j://localhost",
    "neo4j://localhost:7687/",
    "neo4j+s://db.example:7687",
    "bolt+ssc://10.0.0.7:7687",
    "bolt://[::1]:7687",
    "bolt://[fe80::1%eth0]",
    "neo4j://db.example?policy=eu&region=1",
    "NEO4J://DB-1.example_net:7687",
  ])("as it should be is taken: %s", (address) => {
    expect(told(address)).toBe("");
  });

  test.each(addressMistakes)("of which something would not be looked at is refused: $example", (row) => {
    const { example, expected } = row;
    const words = told(example);
    expect(words).toMatch(/^open .*: expected [^\n]+$/);
    expect(words).not.toMatch(/WHO|SECRET/);
    // The row decides, none before it, and what it says to write instead is taken.
    expect(addressMistakes.find(({ is }) => is(partsOf(example)))).toBe(row);
    const instead = /\b(?:neo4j|bolt)\S*:\/\/[^\s,]+[\w\]]/.exec(expected(partsOf(example)));
    if (instead) expect(told(instead[0])).toBe("");
  });

  test("says what to write instead", () => {
    expect(told("neo4j://localhost:7687/news")).toBe(
      "open neo4j://localhost:7687/news: expected neo4j://localhost:7687, and the database in NEO4J_DATABASE: an address has none",
    );
    expect(told("bolt://::1:7687")).toContain("an IPv6 address in brackets, as in bolt://[::1]:7687");
    expect(told("bolt://neo4j:a/b@c@localhost")).toMatch(
      /^open bolt:\/\/localhost: expected bolt:\/\/localhost, and the user/,
    );
    expect(withoutSecrets("bolt://neo4j:a/b@c@localhost")).toBe("bolt://localhost");
  });

  test("is looked at before anybody is asked", async () => {
    await expect(openStore("neo4j://127.0.0.1:9/news")).rejects.toThrow(/the database in NEO4J_DATABASE/);
  });
});
