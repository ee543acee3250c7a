import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { relationNames } from "../../schema/index.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { type Service, serviceOf } from "./service.ts";

const first = `Vantor shuts a plant

LIMA (Bay Courier) - Vantor Group, which owns Pelmo Foods, said on Friday that it would shut a plant in Arequipa. The bank Delmar, a subsidiary of Vantor Group, is based in Trujillo. Luis Soto founded Pelmo Foods with his brother, Marco Soto. Ana Quispe, who is married to Luis Soto, works for Vantor Group.

Rosa Tello, the daughter of Marco Soto, left. "Vantor Group owns Radio Sur," said Jorge Ruiz, a member of the Green Party.
`;
const second = `Quispe's paper is sold

CUSCO (Andes Post) - Ana Quispe bought the newspaper El Faro. Carlos Mena is the chairman of El Faro. The village of Camaná lies in Arequipa. Luis Soto is a cousin of Carlos Mena.
`;

let service: Service;
beforeAll(async () => {
  const resources = await openResources();
  service = await serviceOf(
    await Promise.all([
      extract(
        {
          ref: "first",
          text: first,
          source: "Bay Courier",
          published: { value: "2024-05-03", precision: "day" },
        },
        resources,
      ),
      extract(
        {
          ref: "second",
          text: second,
          source: "Andes Post",
          published: { value: "2024-05-04", precision: "day" },
        },
        resources,
      ),
    ]),
  );
}, 60_000);
afterAll(() => service.close());

const rowsOf = async (given: string) => (await service.json(`/api/queries/relations?${given}`)).body.rows;
const said = async (given: string) =>
  (await rowsOf(given)).map(({ who, relation, whom }) => `${who} ${relation} ${whom}`);

describe("the relations between entities", () => {
  test("are told with their sentence, its paper, and who says it where somebody does", async () => {
    const rows = await rowsOf("relation=owns&who=vantor");
    expect(rows).toMatchObject([
      {
        whom: "Pelmo Foods",
        quote: "Vantor Group, which owns Pelmo Foods",
        voice: "Bay Courier",
        statement: null,
      },
      { whom: "Radio Sur", quote: "Vantor Group owns Radio Sur", voice: "Jorge Ruiz" },
    ]);
    expect(rows[1]!.statement).toMatch(/^s-[0-9a-f]{16}$/);
    for (const { start, end, quote } of rows) expect(first.slice(Number(start), Number(end))).toBe(quote);
  });

  test("are found from either end, by whichever of the two is named, and by kind", async () => {
    expect(await said("whom=pelmo foods")).toEqual(
      expect.arrayContaining(["Vantor Group owns Pelmo Foods", "Luis Soto founded Pelmo Foods"]),
    );
    const soto = await said("entity=luis soto&relation=family of");
    expect(soto).toEqual(
      expect.arrayContaining([
        "Marco Soto family of Luis Soto",
        "Ana Quispe family of Luis Soto",
        "Luis Soto family of Carlos Mena",
      ]),
    );
    expect(await said("who=luis soto&entity=carlos mena")).toEqual(["Luis Soto family of Carlos Mena"]);
    expect(await said("who=luis soto&whom=ana quispe")).toEqual([]);
    expect(await said("relation=member_of")).toEqual(["Jorge Ruiz member of Green Party"]);
    const brother = await rowsOf("who=marco soto&relation=family of");
    expect(brother.map((row) => row.as)).toEqual(["brother"]);
  });

  test("are the same in every form", async () => {
    const path = "/api/queries/relations?relation=employed by";
    const [row] = await rowsOf("relation=employed by");
    expect(row).toMatchObject({ who: "Ana Quispe", whom: "Vantor Group" });
    const text = async (format: string) => (await service.app.request(`${path}&format=${format}`)).text();
    expect(JSON.parse((await text("ndjson")).split("\n")[0]!)).toEqual(row);
    expect(await text("csv")).toMatch(/^who,relation,whom,as,when,article,/);
    const { document } = parseHTML((await service.page("/query/relations?relation=employed by")).text);
    const heads = [...document.querySelectorAll("table.rows th")].map((one) => one.textContent);
    expect(heads).toEqual(["Who", "How", "Whom or what"]);
    const cells = [...document.querySelectorAll("table.rows tbody td")].map((one) => one.textContent!.trim());
    expect(cells.slice(0, 3)).toEqual(["Ana Quispe", "works for", "Vantor Group"]);
    const chosen = document.querySelector("select#p-relation option[selected]")!;
    expect([chosen.getAttribute("value"), chosen.textContent]).toEqual(["employed by", "works for"]);
    expect(document.querySelectorAll("select#p-relation option")).toHaveLength(relationNames.length + 1);
  });

  test("are refused in plain words where there is no such kind", async () => {
    const { status, body } = await service.json("/api/queries/relations?relation=likes");
    expect([status, body.parameter]).toEqual([400, "relation"]);
    const { text } = await service.page("/query/relations?relation=likes");
    expect(text).toContain("That is no relation. There are located in, near,");
  });

  test("are asked for by all kinds that the schema has", async () => {
    const { cypher, choices } = queryNamed(await loadQueries(`${packageRoot()}/schema/queries`), "relations");
    const texts = [cypher, ...Object.values(choices).flatMap((parts) => Object.values(parts))].join("\n");
    const lists = [...texts.matchAll(/\[link:([^\]]+)\]/g)].map(([, types]) => types!.split("|"));
    const all = relationNames.map((name) => name.toUpperCase().replaceAll(" ", "_"));
    expect(lists.length).toBeGreaterThan(3);
    for (const one of lists) expect(one).toEqual(all);
  });
});

describe("a question for a relation", () => {
  const answerTo = async (text: string) => {
    const { document } = parseHTML((await service.page(`/search?q=${encodeURIComponent(text)}`)).text);
    const answer = document.querySelector("#answer");
    const rows = [...(answer?.querySelectorAll("tbody tr:not(.words)") ?? [])].map((row) =>
      [...row.querySelectorAll("td")].map((one) => one.textContent!.replace(/\s+/g, " ").trim()).join(" | "),
    );
    return {
      path: answer?.querySelector("a")?.getAttribute("href"),
      words: (answer?.textContent ?? "").replace(/\s+/g, " "),
      rows,
    };
  };

  test.each([
    ["Who owns Pelmo Foods?", "Vantor Group | owns | Pelmo Foods"],
    ["What does Vantor Group own?", "Vantor Group | owns | Pelmo Foods"],
    ["Who founded Pelmo Foods?", "Luis Soto | founded | Pelmo Foods"],
    ["Who works for Vantor Group?", "Ana Quispe | works for | Vantor Group"],
    ["Who does Ana Quispe work for?", "Ana Quispe | works for | Vantor Group"],
    ["Who is married to Luis Soto?", "Ana Quispe | is a relative of | Luis Soto"],
    ["Who is Ana Quispe married to?", "Ana Quispe | is a relative of | Luis Soto"],
    ["Who is the brother of Luis Soto?", "Marco Soto | is a relative of | Luis Soto | brother"],
    ["Who is Rosa Tello's father?", "Rosa Tello | is a relative of | Marco Soto | daughter"],
    ["Who is related to Carlos Mena?", "Luis Soto | is a relative of | Carlos Mena | cousin"],
    ["Who is a member of the Green Party?", "Jorge Ruiz | is a member of | Green Party"],
    ["Which companies are subsidiaries of Vantor Group?", "Delmar | is part of | Vantor Group"],
    ["Where is Delmar based?", "Delmar | is in | Trujillo"],
    ["Where does Camaná lie?", "Camaná | is in | Arequipa"],
  ])("“%s” is answered: %s", async (text, expected) => {
    const { path, rows, words } = await answerTo(text);
    expect(path).toMatch(/^\/query\/relations\?/);
    expect(rows[0]).toBe(expected);
    expect(words).toContain("What the reports tell");
  });

  test("shows of several relatives those that were asked for", async () => {
    expect((await answerTo("Who is married to Luis Soto?")).rows).toHaveLength(1);
    expect((await answerTo("Who is the brother of Luis Soto?")).rows).toHaveLength(1);
  });

  test("is answered by what is nearest, and says so, where no report tells it", async () => {
    const bought = await answerTo("Who owns El Faro?");
    expect(bought.path).toBe("/query/who-did-what?whom=El+Faro&type=acquisition");
    expect(bought.words).toContain("No report here says who owns it");
    const staff = await answerTo("Who works for El Faro?");
    expect(staff.path).toBe("/query/offices?of=El+Faro");
    expect(staff.words).toContain("No report here says who works there");
    const aunt = await answerTo("Who is the aunt of Luis Soto?");
    expect(aunt.words).toContain("Nothing was found to answer all of it.");
    expect(aunt.rows.length).toBeGreaterThan(1);
  });
});
