import { describe, expect, test } from "vitest";
import { type Extraction, edgeTypes, nodeTypes } from "../../schema/index.ts";
import { checkExtraction } from "../../src/graph/check-extraction.ts";
import { checkShape } from "../../src/graph/check-shape.ts";
import { GraphError } from "../../src/graph/graph-error.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { sampleNamed } from "./whole.ts";

const rally = sampleNamed("rally");
const { nodes, edges } = subgraphOf(rally);

describe("the graph of an article", () => {
  test("has nothing outside the schema's tables", () => {
    for (const extraction of sampleExtractions) {
      const subgraph = subgraphOf(extraction);
      expect(subgraph.nodes.map((node) => checkShape({ node })).filter(Boolean)).toEqual([]);
      expect(subgraph.edges.map((edge) => checkShape({ edge })).filter(Boolean)).toEqual([]);
      expect(subgraph.edges.every((one) => edgeTypes.some((row) => row.type === one.type))).toBe(true);
      expect(subgraph.nodes.every((one) => nodeTypes.some((row) => one.labels.includes(row.label)))).toBe(
        true,
      );
    }
  });

  test("has no property without a word in it, also where an event was joined for no reason", () => {
    const unjoined = sampleExtractions.map((one) => ({
      ...one,
      events: one.events.map((event) => ({ ...event, reasons: [] })),
    }));
    for (const { edges, nodes } of unjoined.map((one) => subgraphOf(one)))
      for (const { properties } of [...edges, ...nodes])
        expect(Object.entries(properties).filter(([, value]) => value === "")).toEqual([]);
  });

  test("is refused where a word has half of a character, which no store keeps", () => {
    const cut = { ...rally, article: { ...rally.article, title: "A rally \ud83d" } };
    expect(() => subgraphOf(cut)).toThrow(GraphError);
    expect(subgraphOf({ ...rally, article: { ...rally.article, title: "A rally 😀" } }).article).toBe(
      rally.article.id,
    );
  });

  test("carries the clause of its account, the voice and the phrase on a role", () => {
    const led = edges.find((one) => one.type === "LED")!;
    expect(led.properties).toMatchObject({
      role: "led",
      part: "actor",
      voice: "source",
      account: 0,
      phrase: "Mayor Tomás Arrieta",
      head: "Tomás Arrieta",
    });
    expect(led.properties.quote).toBe(rally.events[0]!.accounts[0]!.evidence.text);
  });

  test("keeps the words of participants that are no entity with their account", () => {
    const accounts = edges.filter((one) => one.type === "REPORTED_IN" && one.from === rally.events[0]!.id);
    expect(accounts.map((one) => [one.properties.account, one.properties.words])).toEqual(
      expect.arrayContaining([
        [0, undefined],
        [1, ["Thousands of residents"]],
      ]),
    );
  });

  test("says with ASSERTS what stands in a statement's words, a statement in a statement too", () => {
    const said = edges.filter((one) => one.type === "ASSERTS").map((one) => [one.from, one.to]);
    const [organizers, , , told, nested] = rally.statements;
    expect(said).toEqual(
      expect.arrayContaining([
        [organizers!.id, rally.events[0]!.id],
        [organizers!.id, rally.figures[0]!.id],
        [told!.id, nested!.id],
        [nested!.id, rally.events[1]!.id],
      ]),
    );
  });

  test("gives a mention in somebody's words that speaker's voice", () => {
    const nordhavn = edges.find(
      (one) => one.type === "MENTIONED_IN" && one.properties.quote === "Nordhavn Shipping",
    )!;
    expect(nordhavn.properties.voice).toBe(rally.statements[4]!.id);
  });

  test("puts an office between its holder and the body that is said, and leaves out one that is not", () => {
    const offices = nodes.filter((one) => one.labels.includes("Office")).map((one) => one.properties.name);
    expect([...offices].sort()).toEqual(["Mayor", "president"]);
    expect(edges.filter((one) => one.type === "OF")).toHaveLength(1);
  });

  test("makes two assertions in one place two edges, and one made twice one", () => {
    const again = {
      ...rally,
      relations: [
        ...rally.relations,
        { ...rally.relations[2]!, id: "again" },
        { ...rally.relations[2]!, id: "other", voice: rally.statements[0]!.id },
      ],
    };
    expect(subgraphOf(again).edges).toHaveLength(edges.length + 1);
  });

  test("has the same hash in whatever order the extraction lists its parts, the events' weight aside", () => {
    const turned = {
      ...rally,
      entities: [...rally.entities].reverse(),
      mentions: [...rally.mentions].reverse(),
      figures: [...rally.figures].reverse(),
      relations: [...rally.relations].reverse(),
    };
    expect(subgraphOf(turned).hash).toBe(subgraphOf(rally).hash);
  });
});

const span = { start: 0, end: 4, text: "Nope" };
const refusals: readonly (readonly [string, (extraction: Extraction) => Extraction])[] = [
  [
    "words that do not stand at their place",
    (one) => ({ ...one, relations: [{ ...one.relations[0]!, evidence: span }] }),
  ],
  [
    "an empty stretch as evidence",
    (one) => ({ ...one, relations: [{ ...one.relations[0]!, evidence: { start: 3, end: 3, text: "" } }] }),
  ],
  [
    "a voice that is no statement of the article",
    (one) => ({ ...one, relations: [{ ...one.relations[0]!, voice: "statement-0" }] }),
  ],
  [
    "an entity that is never mentioned",
    (one) => ({
      ...one,
      mentions: one.mentions.filter((mention) => mention.entity !== one.entities[2]!.id),
    }),
  ],
  [
    "a participant that is nothing of the article",
    (one) => ({
      ...one,
      events: [
        { ...one.events[0]!, participants: [{ ...one.events[0]!.participants[0]!, entity: "entity-0" }] },
      ],
    }),
  ],
  [
    "an account that is not there",
    (one) => ({
      ...one,
      events: [{ ...one.events[0]!, participants: [{ ...one.events[0]!.participants[0]!, account: 7 }] }],
    }),
  ],
  [
    "a relation without its second end",
    (one) => ({
      ...one,
      relations: [
        {
          id: "r",
          type: "NEAR",
          from: one.relations[2]!.from,
          voice: "source",
          evidence: one.relations[2]!.evidence,
        },
      ],
    }),
  ],
];

test.each(refusals)("%s is refused by name, and found by the check", (_, change) => {
  const changed = change(rally);
  expect(() => subgraphOf(changed)).toThrow(GraphError);
  expect(checkExtraction(changed).filter((one) => one.level === "error")).not.toEqual([]);
});

test("the samples have no errors", () => {
  for (const extraction of sampleExtractions)
    expect(checkExtraction(extraction).filter((one) => one.level === "error")).toEqual([]);
});

test("a role outside its event's type and a filler outside the role's are warnings", () => {
  const [first] = rally.events;
  const victim = { ...first!.participants[0]!, role: "appointed" as const, entity: rally.entities[1]!.id };
  const problems = checkExtraction({
    ...rally,
    events: [{ ...first!, participants: [victim] }, ...rally.events.slice(1)],
  });
  expect(problems.map((one) => [one.level, one.rule])).toEqual([
    ["warning", "role"],
    ["warning", "role"],
  ]);
});

test("half a character in the text is found, for no store can keep it", () => {
  const broken = { ...rally, article: { ...rally.article, text: `${rally.article.text}\ud83c` } };
  expect(checkExtraction(broken).map((one) => one.rule)).toEqual(["text"]);
});
