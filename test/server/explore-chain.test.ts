import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ExploreAnswer, ExplorePath } from "../../schema/index.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

const pathOf = async (search: string) =>
  ExplorePath.parse((await service.json(`/api/explore/path?${search}`)).body);
const pictureOf = async (search: string) =>
  ExploreAnswer.parse((await service.json(`/api/explore?${search}`)).body);
const unique = (ids: readonly string[]) => [...new Set(ids)].sort();

describe("the picture of how two are connected", () => {
  test.each([
    "from=Arrieta&to=Nordhavn",
    "from=Arrieta&to=Customs+Square",
    "from=Rocha&to=Nordhavn",
    "from=Arrieta&to=Parliament&versions=all",
  ])("has for %s its chains and nothing else, and both ends stand out", async (asked) => {
    const { paths, search } = await pathOf(asked);
    expect(paths.length).toBeGreaterThan(0);
    const { nodes, edges, rows, names } = await pictureOf(search);
    expect(nodes.map(({ id }) => id).sort()).toEqual(
      unique(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id))),
    );
    expect(edges.map(({ id }) => id).sort()).toEqual(
      unique(paths.flatMap(({ hops }) => hops.map(({ edge }) => edge))),
    );
    expect(nodes.flatMap(({ id, focus }) => (focus ? [id] : [])).sort()).toEqual(
      unique(paths.flatMap(({ nodes }) => [nodes[0]!.id, nodes.at(-1)!.id])),
    );
    expect(names).toEqual([]);
    // Its rows are the events, sayings and relations that the chains go through.
    const told = new Set(rows.map(({ family, id }) => (family === "relation" ? "relation" : id)));
    for (const { nodes, hops } of paths) {
      const through = nodes.filter(({ kind }) => kind === "Event" || kind === "Statement");
      for (const { id } of through) expect(told).toContain(id);
      if (through.length === 0 && hops.length > 0) expect(told).toContain("relation");
    }
  });

  test("grows by what is expanded, and loses what is hidden", async () => {
    const { paths, search } = await pathOf("from=Arrieta&to=Customs+Square");
    const [first] = paths[0]!.nodes;
    const { body } = await service.json(`/api/explore/around?node=${first!.id}&${search}`);
    const { groups } = body as unknown as { groups: { key: string; drawn: number; count: number }[] };
    const more = groups.find(({ drawn, count }) => drawn < count)!;
    const before = await pictureOf(search);
    const after = await pictureOf(`${search}&expand=${first!.id}:${encodeURIComponent(more.key)}`);
    expect(after.nodes.length).toBeGreaterThan(before.nodes.length);
    const less = await pictureOf(`${search}&hide=${first!.id}`);
    expect(less.nodes.length).toBe(before.nodes.length - 1);
  });

  test("is led to from the page of chains with both ends picked, and says in words what it is of", async () => {
    const asked = "from=Arrieta&to=Nordhavn";
    const { paths, search } = await pathOf(asked);
    const { document } = parseHTML((await service.page(`/explore/path?${asked}`)).text);
    const link = document.querySelector("p.formats a")!.getAttribute("href")!;
    const [one, other] = [paths[0]!.nodes[0]!.id, paths[0]!.nodes.at(-1)!.id];
    expect(link).toBe(`/explore?${search}#pick=${one}&pane=path&to=${other}`);
    const page = parseHTML((await service.page(`/explore?${search}`)).text).document;
    expect(page.querySelector(".conditions")?.textContent).toContain(
      "from Tomás Arrieta to Nordhavn Shipping",
    );
    // Who asked without a script sees whom was asked from, and can ask on from there.
    const [from, to] = ["from", "to"].map((end) => page.querySelector(`#path-${end}`)?.getAttribute("value"));
    expect([from, to]).toEqual(["Tomás Arrieta", "Nordhavn Shipping"]);
    const focused = [...page.querySelectorAll(".explore-graph .dot.focus title")].map(
      ({ textContent }) => textContent,
    );
    expect(focused.length).toBe(2);
    const kept = page.querySelector(".explore-filter input[name=chain]")!;
    expect(kept.getAttribute("value")).toContain(one);
    const exported = await service.json(`/export/json?explore=${encodeURIComponent(search)}`);
    const ids = (exported.body as unknown as { nodes: { node: string }[] }).nodes.map(({ node }) => node);
    for (const { nodes } of paths) for (const { id } of nodes) expect(ids).toContain(id);
  });
});
