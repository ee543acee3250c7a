import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ExploreAnswer, ExploreAround, ExploreEvidenceAnswer, ExplorePath } from "../../schema/index.ts";
import { buildGraph } from "../../src/pipeline/build-graph.ts";
import { nextCatalogue } from "../../src/server/explore/catalogue-now.ts";
import { readCatalogue } from "../../src/server/explore/read-catalogue.ts";
import { halden, lena, officeReport, reports } from "../cases/server/offices.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(reports);
});
afterAll(() => service.close());

const lasting = "show=relation&view=graph";
const explored = async (search = lasting) =>
  ExploreAnswer.parse((await service.json(`/api/explore?${search}`)).body);
const officesIn = ({ nodes }: ExploreAnswer) =>
  nodes
    .filter(({ kind }) => kind === "Office")
    .map(({ name }) => name)
    .sort();
/** The ids that the graph has for these titles. */
const idsOf = async (...names: string[]) =>
  (
    await service.store.read("MATCH (o:Office) WHERE o.name IN $names RETURN o.id AS id ORDER BY id", {
      names,
    })
  ).map(({ id }) => String(id));
const spellings = ["CEO", "chief executive officer", "Chief executive"];

describe("equal offices in the explorer", () => {
  test("are one thing, with whose it is, and one row with all its sentences", async () => {
    const answer = await explored();
    expect(officesIn(answer)).toEqual(["CEO of Halden Foods", "Director"]);
    const rows = answer.rows
      .map(({ who, whom, accounts }) => [who[0]!.name, whom[0]!.name, accounts])
      .sort((a, b) => (String(a) < String(b) ? -1 : 1));
    expect(rows).toEqual([
      ["CEO of Halden Foods", "Halden Foods", 2],
      ["Lena Ortiz", "CEO of Halden Foods", 3],
      ["Lena Ortiz", "Director", 1],
    ]);
    expect(answer.totals.relations).toBe(3);
    const line = answer.edges.find(({ count }) => count === 3)!;
    const evidence = ExploreEvidenceAnswer.parse(
      (await service.json(`/api/explore/evidence?edge=${encodeURIComponent(line.id)}&${lasting}`)).body,
    );
    expect([evidence.count, evidence.articles]).toEqual([3, 3]);
    const table = (await service.page("/explore?show=relation")).text;
    expect(table.match(/<tr id="row-/g)?.length).toBe(3);
  });

  test("are one by every id that the graph has for them: evidence, neighbours, hiding and expanding", async () => {
    const ids = await idsOf(...spellings);
    expect(ids.length).toBe(3);
    for (const id of ids) {
      const { body } = await service.json(`/api/explore/evidence?node=${id}&${lasting}`);
      expect(ExploreEvidenceAnswer.parse(body)).toMatchObject({
        of: { name: "CEO of Halden Foods" },
        count: 5,
      });
      const { groups, node } = ExploreAround.parse(
        (await service.json(`/api/explore/around?node=${id}&${lasting}`)).body,
      );
      expect(node.name).toBe("CEO of Halden Foods");
      expect(groups.map(({ relation, count }) => [relation, count]).sort()).toEqual([
        ["HOLDS_OFFICE", 1],
        ["OF", 1],
      ]);
      expect(officesIn(await explored(`${lasting}&hide=${id}`))).toEqual(["Director"]);
      const beside = await explored(`q=nothing-has-this&entity=${lena}&expand=${id}:OF:Organization:`);
      expect(beside.nodes.map(({ name }) => name).sort()).toContain("Halden Foods");
    }
  });

  test("are counted once where a group of neighbours is offered", async () => {
    const { groups } = ExploreAround.parse((await service.json(`/api/explore/around?node=${lena}`)).body);
    expect(groups.find(({ relation }) => relation === "HOLDS_OFFICE")?.count).toBe(2);
  });

  test("make one chain between who holds it and whose it is", async () => {
    const { paths } = ExplorePath.parse(
      (await service.json("/api/explore/path?from=Lena+Ortiz&to=Halden+Foods")).body,
    );
    expect(paths.map(({ nodes }) => nodes.map(({ name }) => name))).toEqual([
      ["Lena Ortiz", "CEO of Halden Foods", "Halden Foods"],
    ]);
    expect(paths[0]!.hops[0]!.others).toBe(2);
  });

  test("are in the export of what is drawn as they are in the graph, with all their sentences", async () => {
    const asked = encodeURIComponent(lasting);
    const { body } = await service.json(`/export/json?explore=${asked}`);
    const { nodes, edges } = body as unknown as { nodes: { labels: string[] }[]; edges: { type: string }[] };
    expect(nodes.filter(({ labels }) => labels.includes("Office")).length).toBe(4);
    expect(edges.filter(({ type }) => type === "HOLDS_OFFICE").length).toBe(4);
    expect(edges.filter(({ type }) => type === "OF").length).toBe(2);
  });

  test("come and go with what is told of them, and what only a replaced version says joins none", async () => {
    const own = await serviceOf([reports[2]!]);
    const names = async () => {
      const next = await nextCatalogue(own.store);
      const whole = await readCatalogue(own.store);
      const inOrder = ({ entries, ...rest }: typeof whole) => ({
        ...rest,
        entries: [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)),
      });
      expect(inOrder(next)).toEqual(inOrder(whole));
      return [...new Set([...next.things.values()].filter(({ kind }) => kind === "Office"))].map(
        ({ name }) => name,
      );
    };
    expect(await names()).toEqual(["Chief executive"]);
    await own.store.load(buildGraph([reports[0]!]));
    expect(await names()).toEqual(["CEO of Halden Foods"]);
    await own.store.remove(reports[0]!.article.id);
    expect(await names()).toEqual(["Chief executive"]);
    const [first, second] = ["2024-01-01", "2024-01-02"].map((value, at) => {
      const { article, ...rest } = officeReport(
        `v${at}`,
        `Halden Foods CEO Lena Ortiz spoke${" again".repeat(at)}.\n`,
        at === 0 ? "CEO" : "Director",
        at === 0 ? halden : undefined,
      );
      const published = { value, precision: "day" } as const;
      return { ...rest, article: { ...article, source: "a", url: "https://example.org/v", published } };
    });
    await own.store.load(buildGraph([first!]));
    expect(await names()).toEqual(["CEO of Halden Foods"]);
    await own.store.load(buildGraph([second!]));
    expect((await names()).sort()).toEqual(["CEO of Halden Foods", "Chief executive", "Director"]);
    await own.close();
  });
});
