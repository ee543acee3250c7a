import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { edgeTypes, entityTypes, nodeTypes } from "../../schema/index.ts";
import { phrases } from "../../scripts/look/phrases.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { neo4jServer } from "./neo4j-server.ts";

const read = (name: string) => readFileSync(join(packageRoot(), "docs", "operating", name), "utf8");

describe("what is given to those who run Neo4j", () => {
  test("has a style for every label and relationship of the schema", () => {
    const style = read("browser-style.grass");
    for (const name of [...nodeTypes.map((row) => row.label), ...entityTypes.map((row) => row.type)])
      expect(style).toContain(`node.${name} {`);
    for (const { type } of edgeTypes) expect(style).toContain(`relationship.${type} {`);
  });

  test("has a Bloom category for every label, and phrases whose parameters are those of their Cypher", () => {
    const { categories, templates } = JSON.parse(read("bloom-perspective.json")) as {
      readonly categories: readonly { readonly name: string; readonly color: string }[];
      readonly templates: readonly {
        readonly text: string;
        readonly cypher: string;
        readonly params: readonly { readonly name: string }[];
      }[];
    };
    expect(new Set(categories.map((one) => one.name)).size).toBe(nodeTypes.length + entityTypes.length);
    for (const { text, cypher, params } of templates) {
      const named = (words: string) => [...new Set(words.match(/\$\w+/gu) ?? [])].sort();
      expect(named(text)).toEqual(params.map((one) => one.name).sort());
      expect(named(cypher)).toEqual(named(text));
    }
  });

  test("says in the compose file what the settings say", () => {
    const { services } = parse(read("compose.yaml")) as {
      readonly services: { readonly neo4j: { readonly environment: Readonly<Record<string, string>> } };
    };
    const composed = Object.entries(services.neo4j.environment)
      .filter(([name]) => name !== "NEO4J_AUTH" && !name.includes("memory"))
      .map(
        ([name, value]) =>
          `${name.replace("NEO4J_", "").replaceAll("__", "\0").replaceAll("_", ".").replaceAll("\0", "_")}=${value}`,
      );
    const settings = read("neo4j.conf")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(composed.sort()).toEqual([...settings].sort());
  });
});

const server = await neo4jServer();
describe.skipIf("reason" in server)(
  `the search phrases ${"reason" in server ? `: ${server.reason}` : ""}`,
  () => {
    test("each run on a real Neo4j, and most find something in the samples", async () => {
      if ("reason" in server) return;
      await server.take();
      await server.clear();
      const store = await openStore(server.uri);
      await store.load(sampleExtractions.map(subgraphOf));
      await store.close();
      const driver = neo4j.driver(server.uri);
      const found: string[] = [];
      for (const { text, cypher, parameters } of phrases()) {
        const values: Record<string, string> = {};
        const choices = await Promise.all(
          Object.entries(parameters).map(async ([name, { label, property }]) => {
            const { records } = await driver.executeQuery(
              `MATCH (n:${label}) RETURN collect(DISTINCT n[$property]) AS values`,
              { property },
            );
            return [name, records[0]!.get("values") as string[]] as const;
          }),
        );
        const most = Math.max(1, ...choices.map(([, all]) => all.length));
        for (let at = 0; at < most; at++) {
          for (const [index, [name, all]] of choices.entries())
            values[name] = all[(at + index) % all.length]!;
          const { records } = await driver.executeQuery(cypher, values);
          if (records.length > 0) {
            found.push(text);
            break;
          }
        }
      }
      await driver.close();
      server.give();
      expect(found).toEqual(
        expect.arrayContaining([
          "What did $who do",
          "What did $who say",
          "Who took part in $event",
          "What is disputed",
          "What does $article tell",
          "How are $from and $to connected",
        ]),
      );
    });
  },
);

describe.skipIf("reason" in server)(
  `the statements that operators are told to run ${"reason" in server ? `: ${server.reason}` : ""}`,
  () => {
    test("are ones that this Neo4j reads, whether or not it has users of its own", async () => {
      if ("reason" in server) return;
      const page = readFileSync(join(packageRoot(), "docs", "operating.md"), "utf8");
      const blocks = [...page.matchAll(/```cypher\n([^`]+)```/g)].flatMap((block) => block[1]!.split(";"));
      const inline = [...page.matchAll(/`((?:REVOKE|GRANT|DENY|SHOW) [^`]+)`/g)].map((match) => match[1]!);
      const statements = [...blocks, ...inline].map((one) => one.trim()).filter((one) => one !== "");
      expect(statements.length).toBeGreaterThan(12);
      const driver = neo4j.driver(server.uri);
      for (const statement of statements) {
        const database = /^MATCH/.test(statement) ? "neo4j" : "system";
        const answer = await driver.executeQuery(statement, {}, { database }).catch((error) => error.code);
        if (typeof answer === "string")
          expect(answer, statement).toMatch(/UnsupportedAdministrationCommand$/);
      }
      await driver.close();
    });
  },
);
