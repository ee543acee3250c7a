import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amountOf } from "../../src/server/pages/query-columns.table.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { type Service, serviceOf } from "./service.ts";

let service: Service;
beforeAll(async () => {
  service = await serviceOf(sampleExtractions);
});
afterAll(() => service.close());

const wordsOf = (one: { textContent: string | null }) => (one.textContent ?? "").replace(/\s+/g, " ").trim();
const tableOf = async (path: string) => {
  const { document } = parseHTML((await service.page(path)).text);
  const heads = [...document.querySelectorAll("table.rows thead th")].map(wordsOf);
  const cells = [...document.querySelectorAll("table.rows tbody tr:not(.words)")].map((row) =>
    [...row.querySelectorAll("td")].map(wordsOf),
  );
  return { heads, cells };
};

describe("a question’s table for people", () => {
  test.each(["/query/what-happened", "/query/timeline", "/query/announced"])(
    "says once what happened and when on %s",
    async (path) => {
      const { heads, cells } = await tableOf(path);
      expect(cells.length).toBeGreaterThan(0);
      expect(heads).toContain("What happened");
      expect(heads.filter((one) => ["Event", "What", "Precision", "Type"].includes(one))).toEqual([]);
      for (const row of cells) {
        // An event may be called as its kind is.
        const filled = row.filter((one, at) => one !== "" && heads[at] !== "Kind");
        expect(new Set(filled).size).toBe(filled.length);
      }
    },
  );

  test("says how many rows it has, and leads from what was found in an article to it", async () => {
    const { document } = parseHTML((await service.page("/query/what-happened")).text);
    const { cells } = await tableOf("/query/what-happened");
    expect(wordsOf(document.querySelector("[role=status]")!)).toBe(`${cells.length} rows`);
    const { document: found } = parseHTML((await service.page("/query/findings?article=herald-17")).text);
    const heads = [...found.querySelectorAll("thead th")].map(wordsOf);
    expect(heads.slice(0, 4)).toEqual(["Kind", "Of which kind", "Who", "What happened"]);
    const at = heads.indexOf("What happened");
    const event = [...found.querySelectorAll("tbody tr:not(.words)")].find(
      (row) => wordsOf(row.querySelector("td")!) === "event",
    )!;
    expect(event.querySelectorAll("td")[at]!.querySelector("a")!.getAttribute("href")).toMatch(/^\/event\//);
    expect(wordsOf(found.querySelector("table")!)).not.toMatch(/edge-[0-9a-f]/);
  });

  test("says of a chain in words what each step says", async () => {
    const { heads, cells } = await tableOf("/query/connections?from=arrieta&to=velez");
    const how = cells.map((row) => row[heads.indexOf("How")]);
    expect(how).toContain("met");
    expect(how.filter((one) => ["agent", "object", "partner"].includes(one!))).toEqual([]);
  });

  test("has what the report calls an event where that is another word than its name", async () => {
    const { body } = await service.json("/api/queries/what-happened");
    const { rows } = body as unknown as { rows: { event: string; what: string }[] };
    const names = new Map(
      (await service.store.read("MATCH (e:Event) RETURN e.id AS id, e.name AS name", {})).map(
        ({ id, name }) => [String(id), String(name)],
      ),
    );
    const other = rows.filter(({ event, what }) => names.get(event) !== what);
    const { cells } = await tableOf("/query/what-happened");
    const told = cells.filter(([first]) => first!.includes("“"));
    expect(told.length).toBe(other.length);
    for (const { what } of other) expect(told.some(([first]) => first!.includes(`“${what}”`))).toBe(true);
  });

  test("says relations, kinds and ways of saying in words, in rows and in what is chosen from", async () => {
    const { heads, cells } = await tableOf("/query/findings?article=rally");
    const kinds = cells.map((row) => row[heads.indexOf("Of which kind")]);
    const { body } = await service.json("/api/queries/findings?article=rally");
    const types = body.rows.map(({ type }) => String(type));
    expect(types).toEqual(
      expect.arrayContaining(["located in", "holds office", "indirect", "count", "Person"]),
    );
    for (const [at, type] of types.entries())
      if (/^[A-Z]| (?:in|office)$|direct|count/u.test(type))
        expect([type, kinds[at]]).not.toEqual([type, type]);
    const { document } = parseHTML((await service.page("/query/relations")).text);
    const options = [...document.querySelectorAll("select[name=relation] option")].map((one) => [
      one.getAttribute("value"),
      wordsOf(one),
    ]);
    for (const [value, words] of [
      ["employed by", "works for"],
      ["located in", "is in"],
      ["nationality", "is of a country or people"],
    ])
      expect(options).toContainEqual([value, words]);
    const { document: asked } = parseHTML((await service.page("/search?q=Who+works+for+Nordhavn")).text);
    expect(wordsOf(asked.querySelector("main")!)).not.toContain("employed by");
  });

  test("names beside a field who is meant by an id in it, and shows names where two are to be connected", async () => {
    const { id } = sampleExtractions[0]!.entities.find(({ name }) => name === "Elena Rocha")!;
    const { document } = parseHTML((await service.page(`/query/events-of?entity=${id}`)).text);
    expect(wordsOf(document.querySelector(".field")!)).toContain("Elena Rocha");
    const { document: path } = parseHTML((await service.page(`/explore/path?from=${id}&to=Nordhavn`)).text);
    const values = [...path.querySelectorAll(".path-form input[required]")].map((one) =>
      one.getAttribute("value"),
    );
    expect(values).toEqual(["Elena Rocha", "Nordhavn"]);
  });

  test("writes numbers as people do, with their bound and unit", async () => {
    const { heads, cells } = await tableOf("/query/figures");
    expect(heads.slice(0, 2)).toEqual(["How many", "Of what"]);
    expect(heads).not.toContain("Bound");
    expect(cells.flat()).not.toContain("count");
  });

  test.each([
    [{ value: 30000, bound: "more than", unit: "count" }, "more than 30,000"],
    [{ value: 5.5, bound: "about", unit: "percent" }, "about 5.5%"],
    [{ value: 7200000000, bound: "exact", unit: "USD" }, "7,200,000,000 USD"],
    [{ value: "hundreds", bound: "order", unit: "count" }, "hundreds"],
    [{ value: "thousands of dollars", bound: "order", unit: "USD" }, "thousands of dollars"],
    [{ value: null, bound: "exact", unit: "count" }, ""],
  ])("writes %j as “%s”", (row, words) => {
    expect(amountOf(row)).toBe(words);
  });
});
