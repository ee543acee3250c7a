import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { checkStore } from "../../src/store/check-store.ts";
import { cypherStore } from "../../src/store/cypher-store.ts";
import type { Engine } from "../../src/store/engine.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";

/** What somebody may do to a graph behind Dateline's back, and the rule by which a check finds it. */
const planted: readonly { readonly what: string; readonly cypher: string; readonly rule: string }[] = [
  {
    what: "a span that points elsewhere",
    cypher: "MATCH ()-[r:LED]->() SET r.start = r.start + 1",
    rule: "span",
  },
  {
    what: "words that do not stand there",
    cypher: "MATCH ()-[r:SAID]->() SET r.quote = 'I never said that'",
    rule: "span",
  },
  { what: "an edge without its words", cypher: "MATCH ()-[r:LED]->() REMOVE r.quote", rule: "schema" },
  { what: "an edge without its article", cypher: "MATCH ()-[r:SAID]->() REMOVE r.article", rule: "schema" },
  {
    what: "an edge of another article",
    cypher: "MATCH ()-[r:LED]->() SET r.article = 'article-0'",
    rule: "evidence",
  },
  {
    what: "a voice that nobody has",
    cypher: "MATCH ()-[r:LED]->() SET r.voice = 'statement-0000000000000000'",
    rule: "voice",
  },
  {
    what: "a property that the schema does not know",
    cypher: "MATCH ()-[r:LED]->() SET r.certain = true",
    rule: "schema",
  },
  { what: "words that are a number", cypher: "MATCH (s:Statement) SET s.content = 5", rule: "schema" },
  { what: "a name that is a number", cypher: "MATCH (p:Person) SET p.name = 5", rule: "schema" },
  { what: "a text that is a list", cypher: "MATCH (a:Article) SET a.text = ['x']", rule: "schema" },
  {
    what: "places of words that are gone",
    cypher: "MATCH (s:Statement) REMOVE s.contentStarts",
    rule: "schema",
  },
  { what: "a node without its id", cypher: "CREATE (p:Entity:Person {name: 'Nobody'})", rule: "schema" },
  { what: "a node whose id is a number", cypher: "CREATE (e:Event {id: 5})", rule: "schema" },
  { what: "a name that no mention gives", cypher: "MATCH (p:Person) SET p.name = 'Nobody'", rule: "support" },
  { what: "a text that was changed", cypher: "MATCH (a:Article) SET a.text = 'x' + a.text", rule: "span" },
  { what: "the article of an edge that is gone", cypher: "MATCH ()-[r:LED]->() DELETE r", rule: "article" },
  {
    what: "a statement that is gone",
    cypher: "MATCH (s:Statement) WITH s LIMIT 1 DETACH DELETE s",
    rule: "count",
  },
  { what: "an edge that is gone", cypher: "MATCH ()-[r:LED]->() DELETE r", rule: "count" },
  {
    what: "an entity that nothing supports",
    cypher:
      "CREATE (p:Entity:Person {id: 'person-0000000000000000', type: 'Person', name: 'Nobody', names: ['Nobody'], keys: ['nobody']})",
    rule: "support",
  },
  {
    what: "an edge that stands twice",
    cypher:
      "MATCH (a)-[r:LED]->(b) WITH a, b, r LIMIT 1 CREATE (a)-[x:LED {id: 'edge-0000000000000000', article: r.article, `start`: r.start, `end`: r.end, quote: r.quote, voice: r.voice, rule: r.rule, role: r.role, part: r.part, account: r.account, head: r.head, phrase: r.phrase, phraseStart: r.phraseStart, phraseEnd: r.phraseEnd}]->(b)",
    rule: "id",
  },
];

/** How the suite gets engines. */
export interface Bench {
  readonly before?: () => Promise<void>;
  readonly after?: () => Promise<void> | void;
  fresh(): Promise<Engine>;
}

/** What a check finds on every engine. */
export function plantedContract(name: string, bench: Bench): void {
  describe(`a check on ${name}`, () => {
    let engine: Engine;
    beforeAll(async () => bench.before?.());
    afterAll(async () => bench.after?.());
    beforeEach(async () => {
      engine = await bench.fresh();
      await cypherStore(engine).load(sampleExtractions.map(subgraphOf));
    });
    afterEach(() => engine.close());

    test.each(planted)("finds $what", async ({ cypher, rule }) => {
      await engine.write(({ run }) => run(cypher));
      const problems = await checkStore(cypherStore(engine));
      expect(problems.map((one) => one.rule)).toContain(rule);
      for (const { where, reason } of problems) expect(`${where}: ${reason}`).toMatch(/\S+: \S+/u);
    });

    test("names the articles in which something is wrong; stored again, and their counts accepted, all is right", async () => {
      await engine.write(({ run }) => run("MATCH ()-[r:SAID]->() SET r.quote = 'I never said that'"));
      await engine.write(({ run }) => run("MATCH (e:Event) WITH e ORDER BY e.id LIMIT 1 DETACH DELETE e"));
      const store = cypherStore(engine);
      for (let turn = 0; turn < 2; turn++) {
        const named = new Set((await checkStore(store)).flatMap((one) => one.article ?? []));
        expect(named.size).toBeGreaterThan(0);
        for (const article of named) await store.remove(article);
        await store.load(sampleExtractions.map(subgraphOf));
        if ((await checkStore(store)).every((one) => one.rule === "count")) break;
      }
      expect((await checkStore(store)).map((one) => one.rule)).toEqual(["count"]);
      await store.recount!();
      expect(await checkStore(store)).toEqual([]);
    });

    test("finds nothing where nothing was done", async () => {
      expect(await checkStore(cypherStore(engine))).toEqual([]);
    });
  });
}
