import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ExploreAnswer,
  ExploreAround,
  ExploreEvidenceAnswer,
  ExplorePath,
  exploreParameters,
} from "../../schema/index.ts";
import { catalogueNow } from "../../src/server/explore/catalogue-now.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

const [rally, herald] = sampleExtractions;
const arrieta = rally!.entities[0]!.id;
const [theRally, signing, release, vote] = rally!.events.map(({ id }) => id);
let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

const raw = async (path: string) => (await service.json(path)).body as unknown;
const explore = async (search = "") => ExploreAnswer.parse(await raw(`/api/explore?${search}`));
const texts = new Map(sampleExtractions.map(({ article }) => [article.id, article.text]));

describe("the explorer’s answer", () => {
  test("lists every event with who, whom, where, when, and the exact words it rests on", async () => {
    const { rows, totals, truncated } = await explore();
    expect(totals.rows).toBe(sampleExtractions.flatMap(({ events }) => events).length);
    expect(truncated).toBe(false);
    const row = rows.find(({ id }) => id === theRally)!;
    expect(row.who.map(({ name, role }) => [name, role])).toEqual(
      expect.arrayContaining([
        ["Tomás Arrieta", "led"],
        ["Thousands of residents", "attended"],
      ]),
    );
    expect(row.where.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Customs Square", "Old Lighthouse"]),
    );
    expect(row.when).toEqual({ value: "2023-03-04", precision: "day", from: "2023-03-04", to: "2023-03-04" });
    expect(row.standings).toEqual({ reported: 1, said: 1 });
    expect(row.evidence.map(({ voice }) => voice).sort()).toEqual(["Bay Courier", "the organizers"]);
    for (const { evidence } of rows)
      for (const { article, start, end, quote } of evidence)
        expect(texts.get(article)!.slice(start, end)).toBe(quote);
  });

  test.each([
    ["q=rally solidarity", "one event has both words", [theRally]],
    ["q=SOLIDARI", "words are found from their beginning, in any case", [theRally]],
    ["q=tomas", "accents may be left out", [theRally, herald!.events[0]!.id]],
    ["type=vote", "of one type", [vote]],
    ["type=vote&type=release", "of either type", [vote, release]],
    ["standing=announced", "what is announced", [vote, herald!.events[0]!.id]],
    ["standing=demanded", "what is demanded", [release]],
    ["standing=said", "what only speakers say", [theRally, signing]],
    ["role=led", "with somebody in this role", [theRally]],
    ["entity=Arrieta&role=led", "where he is in this role", [theRally]],
    ["entity=Arrieta&role=agent", "where he is not in this role", []],
    ["entity=Arrieta&entity=Parliament", "with either of them", [theRally, vote, herald!.events[0]!.id]],
    ["from=2023-03-05&to=2023-03-08", "between two days", [vote]],
    ["from=2023-03-10", "from a day on", [herald!.events[0]!.id]],
    ["publishedTo=2023-03-05&type=meeting", "published before", []],
    ["source=Serena Herald", "of one source", [herald!.events[0]!.id]],
    [`event=${theRally}`, "this event and what is a part of it", [theRally, release]],
    ["kind=Group", "with a group in it", [theRally]],
    ["place=Customs Square", "at one place", [theRally]],
    ["entity=Nobody At All", "of a name that nobody has", []],
  ])("for %s has %s", async (search, _, expected) => {
    const { rows } = await explore(search as string);
    expect(rows.map(({ id }) => id).sort()).toEqual([...(expected as string[])].sort());
  });

  test("counts for each value what it would give with everything else as it is", async () => {
    const { facets } = await explore("type=vote&source=Bay Courier");
    expect(facets.type!.find(({ value }) => value === "rally")?.count).toBe(1);
    for (const { value, count } of facets.type!)
      expect([value, (await explore(`type=${value}&source=Bay Courier`)).totals.rows]).toEqual([
        value,
        count,
      ]);
    for (const { value, count } of facets.standing!)
      expect([value, (await explore(`type=vote&source=Bay Courier&standing=${value}`)).totals.rows]).toEqual([
        value,
        count,
      ]);
  });

  test("has every matching row in the timeline or undated, and at a place, a place without a point, or nowhere", async () => {
    const { rows, timeline, map } = await explore("show=event&show=statement&show=relation");
    const ids = rows.map(({ id }) => id).sort();
    expect([...timeline.items.map(({ row }) => row), ...timeline.undated].sort()).toEqual(ids);
    expect(
      [...new Set([...[...map.points, ...map.unplaced].flatMap((one) => one.rows), ...map.nowhere])].sort(),
    ).toEqual(ids);
    expect(map.points.find(({ name }) => name === "Port Serena")).toMatchObject({
      latitude: -12.5,
      longitude: 34,
    });
  });

  test("draws one line between two nodes however much is asserted, and never a line without its assertions", async () => {
    const { nodes, edges } = await explore("show=event&show=statement");
    const ids = new Set(nodes.map(({ id }) => id));
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    for (const { from, to, count, assertions, relations } of edges) {
      expect(ids.has(from) && ids.has(to)).toBe(true);
      expect(assertions.length).toBe(count);
      expect(relations.reduce((sum, one) => sum + one.count, 0)).toBe(count);
    }
    const led = edges.find(({ from, to }) => from === arrieta && to === theRally)!;
    expect([led.standing, led.label]).toEqual(["reported", "led"]);
  });

  test("draws what is only said, announced or demanded as such", async () => {
    const { edges, nodes } = await explore();
    expect(
      edges.filter(({ from, to }) => [from, to].includes(signing!)).map(({ standing }) => standing),
    ).toEqual(["said", "said"]);
    expect(nodes.find(({ id }) => id === vote)?.standing).toBe("announced");
  });

  test("is the same to the last digit from another store with the same articles in another order", async () => {
    const other = await serviceOf([...sampleExtractions].reverse());
    const search = "show=event&show=statement&show=relation&limit=2000";
    expect((await other.json(`/api/explore?${search}`)).body).toEqual(await raw(`/api/explore?${search}`));
    await other.close();
  });

  test("is the same when it is asked with other limits, orders and hidden nodes before, and after many other questions", async () => {
    const hidden = (await explore()).nodes[0]!.id;
    const searches = [
      "",
      "limit=2",
      "order=oldest",
      "show=event&show=statement&show=relation",
      `hide=${hidden}`,
      ...["said", "reported", "announced", "demanded", "denied", "possible"].map((one) => `standing=${one}`),
      "limit=2&order=oldest",
      "q=rally&limit=1",
      "",
      "standing=said&limit=1",
    ];
    const answers = new Map<string, unknown>();
    for (const search of searches) answers.set(search, await raw(`/api/explore?${search}`));
    for (const search of [`hide=${hidden}`, "limit=2&order=oldest", "", "standing=said&limit=1"]) {
      const fresh = await serviceOf(sampleExtractions);
      expect(answers.get(search)).toEqual((await fresh.json(`/api/explore?${search}`)).body);
      await fresh.close();
    }
  });

  test("tells for every node how many more lie beside it, and how many reports tell of it", async () => {
    const catalogue = await catalogueNow({ store: service.store, remember: (_, make) => make() });
    for (const search of ["limit=2", "limit=200&show=statement", "show=relation"]) {
      const { nodes } = await explore(search);
      const drawn = new Set(nodes.map(({ id }) => id));
      for (const { id, more, reports } of nodes) {
        const claims = catalogue.at.get(id) ?? [];
        const others = new Set(claims.flatMap(({ from, to }) => [from, to]).filter((one) => one !== id));
        expect([id, more]).toEqual([id, [...others].filter((one) => !drawn.has(one)).length]);
        const tellings = catalogue.entryOf.get(id)?.tellings ?? [];
        expect(reports).toBe(new Set([...claims, ...tellings].map(({ article }) => article)).size);
      }
    }
  });

  test("gives its own address back, without what asks for nothing", async () => {
    const { search, filter } = await explore("view=graph&to=&type=vote&limit=200&q=port");
    expect(search).toBe("q=port&type=vote");
    expect(filter).toMatchObject({ q: "port", type: ["vote"], view: "graph" });
  });

  test("can be had as lines: each row whole as NDJSON, or for a spreadsheet with the first words it rests on", async () => {
    const { rows } = await explore("type=rally");
    const lines = await service.app.request("/api/explore?type=rally&format=ndjson");
    expect(lines.headers.get("content-type")).toBe("application/x-ndjson");
    const parsed = (await lines.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(0);
    expect(parsed).toEqual(rows);
    const table = await service.app.request("/api/explore?type=rally", { headers: { accept: "text/csv" } });
    expect(table.headers.get("content-type")).toMatch(/^text\/csv/);
    const [head, ...records] = (await table.text()).trim().split("\r\n");
    expect(head).toMatch(/^id,family,type,name,who,whom,.*,article,start,end,quote,voice,statement$/);
    expect(records.map((record) => record.split(",")[0])).toEqual(rows.map(({ id }) => id));
    for (const [at, { evidence }] of rows.entries())
      expect(records[at]).toContain(`${evidence[0]!.article},${evidence[0]!.start},${evidence[0]!.end},`);
    expect((await service.app.request("/api/explore?format=xml")).status).toBe(400);
  });

  test("names in every form the others, with the same question", async () => {
    const { rows } = await explore("type=rally");
    for (const format of ["json", "csv", "ndjson"]) {
      const answer = await service.app.request(`/api/explore?type=rally&format=${format}`);
      const links = [...answer.headers.get("link")!.matchAll(/<([^>]+)>; rel="alternate"/g)];
      expect(links.map(([, path]) => path)).toEqual(
        ["json", "csv", "ndjson"]
          .filter((one) => one !== format)
          .map((one) => `/api/explore?type=rally&format=${one}`),
      );
      for (const [, path] of links) {
        const other = await service.app.request(path!);
        expect(await other.text()).toContain(rows[0]!.id);
      }
    }
  });

  test("says how much was left out", async () => {
    const { rows, truncated, left, totals } = await explore("limit=2");
    expect([rows.length, truncated, left.rows, totals.shown]).toEqual([2, true, totals.rows - 2, 2]);
  });

  test.each([
    ...exploreParameters
      .filter(({ kind }) => kind === "choice" || kind === "date")
      .map(({ name }) => [`${name}=nonsense`, name] as [string, string]),
    ["colour=red", "colour"] as [string, string],
    ["q=a&q=b", "q"] as [string, string],
  ])("answers 400 to %s and names %s", async (search, parameter) => {
    const { status, body } = await service.json(`/api/explore?${search}`);
    expect([status, body.parameter]).toEqual([400, parameter]);
  });
});

describe("what lies around a node", () => {
  const around = async (search: string) => ExploreAround.parse(await raw(`/api/explore/around?${search}`));

  test("is counted by relation, kind and year before it is drawn", async () => {
    const { node, groups } = await around(`node=${arrieta}&event=${vote}`);
    expect(node.name).toBe("Tomás Arrieta");
    expect(groups.find(({ key }) => key === "LED:rally:2023")).toMatchObject({
      words: "led",
      outgoing: true,
      kindWords: "rally",
      year: "2023",
      count: 1,
      drawn: 0,
    });
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(3);
  });

  test("comes into the picture group by group, moves nothing that was there, and is what the address it gives shows", async () => {
    const before = await explore(`event=${vote}`);
    const { nodes, edges, search } = await around(`node=${arrieta}&group=LED:rally:2023&event=${vote}`);
    expect(nodes.map(({ id }) => id).sort()).toEqual([arrieta, theRally!].sort());
    expect(edges.map(({ from, to }) => [from, to])).toContainEqual([arrieta, theRally]);
    const after = await explore(search);
    for (const { id, x, y } of before.nodes)
      expect(after.nodes.find((one) => one.id === id)).toMatchObject({ x, y, added: false });
    expect(
      after.nodes
        .filter(({ added }) => added)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([arrieta, theRally!].sort());
  });

  test("leaves out what is hidden, and moves nothing for it", async () => {
    const before = await explore();
    const after = await explore(`hide=${theRally}`);
    expect(after.nodes.some(({ id }) => id === theRally)).toBe(false);
    expect(after.edges.some(({ from, to }) => from === theRally || to === theRally)).toBe(false);
    for (const { id, x, y } of after.nodes)
      expect(before.nodes.find((one) => one.id === id)).toMatchObject({ x, y });
  });

  test.each([
    ["node=e-0000000000000000", 404, "node"],
    [`node=${arrieta}&group=LED:picnic:1999`, 404, "group"],
    ["", 400, "node"],
    ["node=a&node=b", 400, "node"],
  ])("answers %s with %i and names %s", async (search, status, parameter) => {
    const answer = await service.json(`/api/explore/around?${search}`);
    expect([answer.status, answer.body.parameter]).toEqual([status, parameter]);
  });
});

describe("the evidence of the explorer", () => {
  const evidence = async (search: string) =>
    ExploreEvidenceAnswer.parse(await raw(`/api/explore/evidence?${search}`));

  test("has for every line each of its assertions, with the words where they stand", async () => {
    const { edges } = await explore("show=event&show=statement");
    for (const { id, count } of edges) {
      const answer = await evidence(`edge=${id}&show=event&show=statement`);
      expect([id, answer.count]).toEqual([id, count]);
      for (const { article, lead, quote, tail, subject, object } of answer.items) {
        expect(texts.get(article)).toContain(lead + quote + tail);
        expect(subject?.name && object?.name).toBeTruthy();
      }
    }
  });

  test("has for an event each account that matches", async () => {
    expect((await evidence(`node=${theRally}`)).items.map(({ voice }) => voice).sort()).toEqual([
      "Bay Courier",
      "the organizers",
    ]);
    for (const { found } of (await evidence(`node=${theRally}`)).items)
      expect(found).toMatch(/^by the words “/);
    expect((await evidence(`node=${theRally}&standing=said`)).items.map(({ voice }) => voice)).toEqual([
      "the organizers",
    ]);
  });

  test("says for an event what its accounts agree on, and on whose word each value is", async () => {
    const { compared } = await evidence(`node=${theRally}`);
    const told = new Map(compared.map(({ name, ...one }) => [name, one]));
    expect(told.get("How many")).toMatchObject({ verdict: "not agreed" });
    expect(told.get("How many")!.given.length).toBeGreaterThan(1);
    for (const { given } of told.values())
      for (const { voices } of given)
        for (const { voice, href } of voices)
          expect([voice, href]).toEqual([
            expect.stringMatching(/./),
            expect.stringMatching(/^\/article\/.*#evidence$/),
          ]);
    expect((await evidence(`node=${arrieta}`)).compared).toEqual([]);
  });

  test.each([
    ["edge=a~b", 404],
    [`edge=${arrieta}~${vote}`, 404],
    ["node=nothing", 404],
    [`edge=a~b&node=${arrieta}`, 400],
    ["", 400],
  ])("answers %s with %i", async (search, status) => {
    expect((await service.json(`/api/explore/evidence?${search}`)).status).toBe(status);
  });
});

describe("a path", () => {
  const path = async (search: string) => ExplorePath.parse(await raw(`/api/explore/path?${search}`));

  test("is a chain of assertions, each beginning where the one before ended, each with its sentence", async () => {
    const { paths, from, to } = await path("from=Arrieta&to=Nordhavn");
    expect([from[0]!.name, to[0]!.name]).toEqual(["Tomás Arrieta", "Nordhavn Shipping"]);
    expect(paths.length).toBeGreaterThan(0);
    for (const { nodes, hops } of paths) {
      expect([nodes[0]!.name, nodes.at(-1)!.name]).toEqual(["Tomás Arrieta", "Nordhavn Shipping"]);
      expect(nodes.length).toBe(hops.length + 1);
      for (const [at, { from: a, to: b, forward, evidence, passage }] of hops.entries()) {
        const text = texts.get(evidence.article)!;
        expect(text).toContain(`${passage.lead}${evidence.quote}${passage.tail}`);
        expect(text.indexOf(passage.before) < evidence.start || passage.before === "").toBe(true);
        expect([nodes[at]!.id, nodes[at + 1]!.id]).toEqual(forward ? [a, b] : [b, a]);
        expect(texts.get(evidence.article)!.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      }
    }
  });

  test("of the source’s own assertions alone has no step in somebody’s words", async () => {
    const { paths } = await path("from=Arrieta&to=Nordhavn&asserted=true");
    expect(paths.flatMap(({ hops }) => hops).filter(({ evidence }) => evidence.statement !== null)).toEqual(
      [],
    );
  });

  test.each([
    ["from=Arrieta", 400, "to"],
    ["from=Arrieta&to=Nobody", 404, "to"],
    ["from=Arrieta&to=Rocha&colour=red", 400, "colour"],
    ["from=Arrieta&to=Rocha&asserted=perhaps", 400, "asserted"],
  ])("answers %s with %i and names %s", async (search, status, parameter) => {
    const answer = await service.json(`/api/explore/path?${search}`);
    expect([answer.status, answer.body.parameter]).toEqual([status, parameter]);
  });
});
