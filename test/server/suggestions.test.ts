import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";
import { unlikeTheList } from "./suggested.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

interface Suggestion {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly path: string;
}
const complete = async (q: string): Promise<readonly Suggestion[]> => {
  const response = await service.app.request(`/api/complete?q=${encodeURIComponent(q)}`);
  return ((await response.json()) as { suggestions: Suggestion[] }).suggestions;
};

describe("completion", () => {
  test.each([
    ["tomas arr", "entity", "person", "Tomás Arrieta"],
    ["ARRIETA", "entity", "person", "Tomás Arrieta"],
    ["port se", "entity", "place", "Port Serena"],
    ["solidarity", "event", "event", "rally of solidarity with the fishermen of Port Serena"],
    ["leave the harb", "statement", "what somebody said", "We will not leave the harbour,"],
    ["rallies fish", "article", "article", "Port Serena rallies for its fishermen"],
    ["who said", "query", "question", "Who said what"],
  ])("of “%s” has a %s: the %s %s", async (typed, group, kind, name) => {
    const found = (await complete(typed)).filter((one) => one.group === group);
    expect(found.map((one) => [one.kind, one.name])).toContainEqual([kind, name]);
  });

  test("leads to pages that are there", async () => {
    for (const { path } of [...(await complete("port")), ...(await complete("w"))])
      expect([path, (await service.page(path)).status]).toEqual([path, 200]);
  });

  test("puts first what begins as it was typed", async () => {
    const [first] = await complete("rally");
    expect(first?.name).toMatch(/^rally/);
  });

  test.each(["", "   ", "?!", "“", "zzzz", "\u0000", "a".repeat(5000)])(
    "of %j is nothing, and no error",
    async (typed) => {
      expect(await complete(typed)).toEqual([]);
    },
  );
});

describe("while the list of everything is not read yet, suggestions", () => {
  test("are asked for by what was typed, and are those of the list", async () => {
    expect(await unlikeTheList(service.store, service.queries)).toEqual([]);
    const [replaced] = sampleExtractions.map(({ article }) => article.id);
    expect(await unlikeTheList(service.store, service.queries, [replaced!])).toEqual([]);
  });

  test("wait for nothing: neither what completes a name nor who is meant by one that nobody has", async () => {
    const stream: Service["store"]["stream"] = async function* () {
      await new Promise(() => {}); // a large graph
      yield [];
    };
    const app = createApp({ store: { ...service.store, stream }, queries: service.queries });
    for (const path of ["/api/complete?q=arri", "/search?q=arrietta"])
      expect([path, await (await app.request(path)).text()]).toEqual([
        path,
        expect.stringContaining("Tomás Arrieta"),
      ]);
  });
});

describe("the page of a search", () => {
  test("lists by kind, each with its words marked where they stand", async () => {
    const { text } = await service.page("/search?q=port+serena");
    const kinds = [...text.matchAll(/<section id="(\w+)"><h2>/g)].map((match) => match[1]);
    expect(kinds).toEqual(["entity", "event", "statement", "article"]);
    expect(text).toMatch(/<mark class="hit">Port Serena<\/mark>/);
  });

  test("of one kind lists that alone, and all of it where nothing is asked for", async () => {
    const { text } = await service.page("/search?kind=entity");
    const names = sampleExtractions.flatMap(({ entities }) => entities.map(({ name }) => name));
    expect(text).toContain("People, places, bodies");
    for (const name of ["Port Serena", "Elena Rocha", "Nordhavn Shipping"]) {
      expect(names).toContain(name);
      expect(text).toContain(name);
    }
    expect(text).not.toContain('<section id="event">');
  });

  test("finds questions, and where nothing is found offers what begins alike and each word alone", async () => {
    expect((await service.page("/search?q=who+said+what")).text).toContain('href="/query/who-said-what"');
    const { text } = await service.page("/search?q=arrietta+harbour");
    expect(text).toContain("Nothing in these articles");
    expect(text).toContain('href="/search?q=harbour"');
    expect((await service.page("/search?q=arrietta")).text).toContain("Tomás Arrieta");
  });
});
