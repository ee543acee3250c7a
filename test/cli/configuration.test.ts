import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../src/cli/configuration.ts";

const storeOf = (store: string) => readConfiguration({}, { DATELINE_STORE: store }).store;

describe("where the graph lives", () => {
  test.each([
    "store",
    "./neo4j/store",
    "neo4j",
    "bolt",
    "a b",
    "/data/2024-03:01",
    "C:\\graphs",
    "neo4j.d/x",
  ])("is the folder %s", (folder) => {
    expect(storeOf(folder)).toBe(resolve(folder));
  });

  test.each([
    ["NEO4J://Host:7687", "neo4j://Host:7687"],
    [" bolt+s://host\n", "bolt+s://host"],
  ])("is the address in %j, whatever stands around it", (given, address) => {
    expect(storeOf(given)).toBe(address);
  });

  test.each([
    "http://localhost:7474",
    "neo4j:/localhost",
    "neo4j:localhost:7687",
    "bolt+s//localhost",
    '"neo4j://localhost:7687"',
    " 'bolt://localhost'",
    "localhost:7687",
    "10.0.0.7:7687",
    "[::1]:7687",
    "bolt+routing://localhost",
  ])("is no folder called %s, which is nearly an address", (given) => {
    expect(() => storeOf(given)).toThrow(
      /^DATELINE_STORE .*: expected a folder, or an address that begins with neo4j:\/\/ or bolt:\/\//,
    );
    expect(() => readConfiguration({ store: given }, {})).toThrow(/^--store /);
  });
});
