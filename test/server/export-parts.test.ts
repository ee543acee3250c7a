import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFormats } from "../../src/graph/exports/format-names.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

interface Parsed {
  readonly nodes: readonly { node: string; labels: string[]; properties: Record<string, unknown> }[];
  readonly edges: readonly {
    edge: string;
    type: string;
    from: string;
    to: string;
    properties: Record<string, unknown>;
  }[];
}

const [first] = sampleExtractions as [(typeof sampleExtractions)[0]];
const arrieta = first.entities.find(({ name }) => name === "Tomás Arrieta")!;
let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

const textOf = async (path: string) => (await service.app.request(path)).text();
const parsed = async (asked: string) => JSON.parse(await textOf(`/export/json?${asked}`)) as Parsed;
const articlesOf = ({ nodes }: Parsed) => nodes.filter(({ labels }) => labels.includes("Article"));
const ownWords = new Set(["MENTIONED_IN", "PUBLISHED_BY"]);

describe("a part of the graph as a file", () => {
  test.each([
    ["an entity", `entity=${arrieta.id}`, [arrieta.id]],
    ["a place", "entity=Port+Serena", []],
    ["an event", `event=${first.events[0]!.id}`, []],
    ["a statement", `statement=${first.statements[0]!.id}`, []],
    ["a question", "query=who-said-what", []],
    ["the explorer", `explore=${encodeURIComponent("type=rally")}`, []],
  ])(
    "of %s rests on the articles of its assertions and names no other but for what was asked for",
    async (_what, asked, focus) => {
      const part = await parsed(asked);
      const named = new Set<string>([
        ...focus,
        ...(asked === "entity=Port+Serena"
          ? part.nodes.filter(({ properties }) => properties.name === "Port Serena").map(({ node }) => node)
          : []),
      ]);
      const rests = new Set(
        part.edges.filter(({ type }) => !ownWords.has(type)).map(({ properties }) => properties.article),
      );
      const others = part.edges.filter(({ type, from }) => type === "MENTIONED_IN" && !named.has(from));
      expect(part.edges.length).toBeGreaterThan(5);
      expect(others.filter(({ properties }) => !rests.has(properties.article))).toEqual([]);
      const articles = articlesOf(part);
      expect(articles.length).toBeGreaterThan(0);
      // What it was read from is in its evidence; whole texts are for who asks for them.
      expect(articles.filter(({ properties }) => "text" in properties)).toEqual([]);
      const whole = articlesOf(await parsed(`${asked}&texts=true`));
      expect(whole.map(({ node }) => node)).toEqual(articles.map(({ node }) => node));
      expect(whole.every(({ properties }) => String(properties.text).length > 10)).toBe(true);
    },
  );

  test("of an entity has every place in which it is named", async () => {
    const { edges } = await parsed(`entity=${arrieta.id}`);
    const all = await service.store.read(
      "MATCH (:Entity {id: $id})-[edge:MENTIONED_IN]->() RETURN edge.id AS id ORDER BY id",
      { id: arrieta.id },
    );
    const found = edges.filter(({ type, from }) => type === "MENTIONED_IN" && from === arrieta.id);
    expect(found.map(({ edge }) => edge).sort()).toEqual(all.map(({ id }) => id));
  });

  test.each(exportFormats.filter((format) => format !== "neo4j-admin" && format !== "csv"))(
    "has as %s no article’s text unless it is asked for, and the quotations all the same",
    async (format) => {
      // A sentence in which nothing was found stands nowhere but in the text.
      const { text } = first.article;
      const quoted = first.events[0]!.evidence.text.slice(0, 40);
      const far = text.slice(-60).trim().split("\n").at(-1)!.slice(0, 40);
      const asked = `entity=${arrieta.id}&texts=`;
      const [without, withAll] = [
        await textOf(`/export/${format}?${asked}false`),
        await textOf(`/export/${format}?${asked}true`),
      ];
      expect(withAll.length).toBeGreaterThanOrEqual(without.length);
      expect(far.length).toBeGreaterThan(10);
      const bodies = ["json", "graphml", "turtle", "jsonld", "ftm", "cypher"];
      expect(withAll.length > without.length).toBe(bodies.includes(format));
      if (bodies.includes(format)) expect(without).toContain(quoted);
    },
  );
});

describe("an article as a file", () => {
  test.each(sampleExtractions.map((one) => [one.article.ref, one] as const))(
    "has all that %s tells and nothing of others, with its text",
    async (_ref, { article }) => {
      const part = await parsed(`article=${article.id}`);
      const whole = await parsed("");
      const own = whole.edges.filter(
        ({ properties, type, from }) =>
          properties.article === article.id || (type === "PUBLISHED_BY" && from === article.id),
      );
      expect(part.edges.map(({ edge }) => edge).sort()).toEqual(own.map(({ edge }) => edge).sort());
      expect(articlesOf(part).map(({ node, properties }) => [node, properties.text])).toEqual([
        [article.id, article.text],
      ]);
    },
  );

  test("is offered on its page, called after it, found by its name, and refused beside what else chooses a part", async () => {
    const { id, ref } = first.article;
    const { document } = parseHTML((await service.page(`/article/${id}`)).text);
    const links = [...document.querySelectorAll(".take-along a")].map((one) => one.getAttribute("href"));
    expect(links).toContain(`/export/csv?article=${id}`);
    expect(await parsed(`article=${encodeURIComponent(ref)}`)).toEqual(await parsed(`article=${id}`));
    const status = async (asked: string) => (await service.app.request(`/export/json?${asked}`)).status;
    expect(await status(`article=${id}&entity=${arrieta.id}`)).toBe(400);
    expect(await status("article=nowhere-to-be-found")).toBe(404);
    expect(await status("article=")).toBe(400);
    expect(await status(`article=${id}&texts=perhaps`)).toBe(400);
  });
});
