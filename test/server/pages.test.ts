import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { ExploreAnswer } from "../../schema/index.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { readPages, wordsOf } from "./read-pages.ts";
import { serviceOf } from "./service.ts";

const [rally] = sampleExtractions;
const { article, entities, events, statements } = rally!;
const { service, read } = readPages();

describe("the pages", () => {
  test("lead from one to another without a dead end", async () => {
    const seen = new Set<string>();
    const queue = ["/"];
    while (queue.length > 0 && seen.size < 150) {
      const path = queue.shift()!;
      if (seen.has(path)) continue;
      seen.add(path);
      const response = await service().app.request(path, { headers: { accept: "text/html" } });
      expect([path, response.status]).toEqual([path, 200]);
      if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
      const { document } = parseHTML(await response.text());
      for (const link of document.querySelectorAll("a[href], link[href]")) {
        const [target = ""] = link.getAttribute("href")!.split("#");
        const local =
          target.startsWith("/") && !target.startsWith("/article/") ? target : target.split("?")[0]!;
        // Files have their own test: they are read to their end.
        if (local.startsWith("/") && !local.startsWith("/export/") && !seen.has(local)) queue.push(local);
      }
    }
    expect(seen.size).toBeGreaterThan(60);
  });

  test("have a title, one main heading, labelled fields and no id twice", async () => {
    const paths = [
      "/",
      `/article/${article.id}?start=10&end=80`,
      `/entity/${entities[0]!.id}`,
      `/event/${events[0]!.id}`,
      `/statement/${statements[3]!.id}`,
      "/query/who-did-what",
      "/search?q=rally",
      "/nowhere",
    ];
    for (const path of paths) {
      const { document } = await read(path);
      expect([
        path,
        document.querySelectorAll("h1").length,
        document.querySelectorAll("main").length,
      ]).toEqual([path, 1, 1]);
      expect(document.title).toMatch(/Dateline/);
      const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
      expect([path, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([path, []]);
      for (const field of document.querySelectorAll("input:not([type=hidden]), select"))
        expect(document.querySelector(`label[for="${field.id}"]`)).not.toBeNull();
    }
  });

  test("mark in an article exactly the characters that an edge rests on", async () => {
    const { edges } = (await service().json(`/api/entities/${entities[0]!.id}`)).body;
    for (const { start, end, quote } of edges.filter((one) => JSON.stringify(one).includes(article.id))) {
      const { document } = await read(`/article/${article.id}?start=${start}&end=${end}`);
      expect(document.getElementById("evidence")?.textContent).toBe(quote);
    }
  });

  test("show an article’s text unchanged, with every mention leading to its entity", async () => {
    const { document } = await read(`/article/${article.id}`);
    expect(document.querySelector(".text")?.textContent).toBe(article.text);
    const links = [...document.querySelectorAll(".text a")].map((one) => one.getAttribute("href"));
    for (const { id } of [...entities, ...events, ...statements])
      expect(links.some((href) => href?.includes(id))).toBe(true);
    expect(wordsOf(document.getElementById("not-taken"))).toContain(
      "may be Tomás Arrieta or somebody in the crowd",
    );
    const doubtful = document.querySelector("#not-taken .remark blockquote")!;
    const own = wordsOf(doubtful.querySelector("mark"));
    expect(wordsOf(doubtful).length).toBeGreaterThan(own.length + 10);
    const way = [...document.querySelectorAll("a")].find((one) => wordsOf(one) === "what was not taken")!;
    expect(document.querySelector(way.getAttribute("href")!)).not.toBeNull();
  });

  test("tell of a person what he did, said and holds, with what is only announced marked as such", async () => {
    const { document } = await read(`/entity/${entities[0]!.id}`);
    expect(wordsOf(document.querySelector("h1"))).toBe("Tomás Arrieta");
    const on = [...document.querySelectorAll(".file a")].find((one) => wordsOf(one) === "Explore from here")!;
    expect(
      (await read(on.getAttribute("href")!)).document.querySelector(".explore-graph .dot.focus"),
    ).not.toBeNull();
    expect(wordsOf(document.getElementById("did"))).toContain(
      "led “rally of solidarity with the fishermen of Port Serena”",
    );
    expect(wordsOf(document.querySelector("#did .announced"))).toContain("announced");
    expect(wordsOf(document.getElementById("relations"))).toContain("holds the office of Mayor");
    expect(wordsOf(document.getElementById("said"))).toContain("We will not leave the harbour");
    expect(document.querySelectorAll("svg.drawing a.edge[href*='#evidence']").length).toBeGreaterThan(3);
  });

  test("tell of an event who was there, who says so, and what does not agree", async () => {
    const { document } = await read(`/event/${events[0]!.id}`);
    expect(wordsOf(document.getElementById("disagreements"))).toContain("Both cannot hold");
    expect(wordsOf(document.getElementById("who"))).toContain("Thousands of residents");
    expect(wordsOf(document.getElementById("accounts"))).toContain(
      "Said by the organizers, passed on by Bay Courier",
    );
  });

  test("help where there is nothing: an empty store, an address that is none, a question put wrongly", async () => {
    const empty = await serviceOf([]);
    const { text, status } = await empty.page("/");
    await empty.close();
    expect([status, text.includes("There is no article yet"), text.includes("dateline build")]).toEqual([
      200,
      true,
      true,
    ]);
    const { status: none, document } = await read("/entity/nobody");
    expect([none, wordsOf(document.querySelector("main"))]).toEqual([
      404,
      expect.stringContaining("cut when it was copied"),
    ]);
    expect(document.querySelector("main a[href='/search']")).not.toBeNull();
  });

  test("switch the layers of an article by its address, and leave the text as it is", async () => {
    const layersAt = async (more: string) => {
      const { document } = await read(`/article/${article.id}${more}`);
      expect(document.querySelector(".text")?.textContent).toBe(article.text);
      const boxes = [...document.querySelectorAll(".switches input[checked]")];
      const marked = ["mention", "statement", "event", "figure", "time", "unread"].filter((layer) =>
        document.querySelector(`.text .in.${layer}`),
      );
      return [boxes.map((box) => box.getAttribute("value")), marked];
    };
    const usual = ["mention", "statement", "event", "figure", "time"];
    expect(await layersAt("")).toEqual([usual, usual]);
    expect(await layersAt("?show=event,figure")).toEqual([
      ["event", "figure"],
      ["event", "figure"],
    ]);
    expect(await layersAt("?show=event&show=text&start=3&end=40")).toEqual([["event"], ["event"]]);
    expect(await layersAt("?show=text")).toEqual([[], []]);
  });

  test("say of every mark what it is, and list the sentences from which nothing was taken", async () => {
    const { document } = await read(`/article/${article.id}?show=mention,time,unread`);
    const said = [...document.querySelectorAll(".text a.in")].map((one) => one.getAttribute("data-says"));
    expect(said.every((one) => (one ?? "") !== "")).toBe(true);
    expect(said.some((one) => one?.includes("time: 4 March 2023"))).toBe(true);
    for (const item of document.querySelectorAll("#unread li"))
      expect(wordsOf(item.querySelector("figcaption"))).not.toBe("");
    const marked = [...document.querySelectorAll(".text .in.unread")].length > 0;
    expect(document.querySelectorAll("#unread li").length > 0).toBe(marked);
  });

  test("lead from a version of an article to the others, and from a copy to where the text stands too", async () => {
    const later = {
      ...rally!,
      article: {
        ...article,
        id: "article-00000000000000aa",
        source: "Another Paper",
        url: "https://elsewhere.example/1",
        ref: "again",
      },
    };
    const own = JSON.stringify(later).replace(
      /\b(event|statement|figure|disagreement)-([0-9a-f]{14})../g,
      "$1-$2ff",
    );
    const other = await serviceOf([rally!, JSON.parse(own)]);
    const { text } = await other.page(`/article/${later.article.id}`);
    const { text: first } = await other.page(`/article/${article.id}`);
    await other.close();
    expect(`${text} ${first}`).toMatch(/The same text stands elsewhere: <a href="\/article\/article-/);
  });

  test("show the words something rests on in their sentence, with its neighbours, the article and the rule", async () => {
    const { document } = await read(`/statement/${statements[0]!.id}`);
    const figure = document.querySelector("figure.evidence")!;
    expect(wordsOf(figure.querySelector("mark.words"))).toBe(
      "Thousands of residents attended the rally, according to the organizers",
    );
    expect(wordsOf(figure.querySelector(".passage"))).toMatch(
      /Old Lighthouse\. Thousands .* Police said hundreds came\./,
    );
    expect(wordsOf(figure.querySelector("figcaption"))).toContain("Port Serena rallies for its fishermen");
    expect(wordsOf(figure.querySelector(".rule"))).toContain("Found by “according to”");
  });

  test("lay beside each other what the accounts of an event agree on, and what not", async () => {
    const { document } = await read(`/event/${events[0]!.id}`);
    const rows = [...document.querySelectorAll("#comparison tr")].map(wordsOf);
    expect(rows.find((row) => row.includes("How sure"))).toMatch(/happened.*agreed/);
    expect(rows.find((row) => row.includes("How many"))).toMatch(/Thousands.*hundreds.*not agreed/i);
  });

  test("count disagreements by themselves, not by their sides", async () => {
    const { document } = await read("/query/disagreements");
    const shown = document.querySelectorAll(".versus").length;
    expect(document.querySelectorAll(".side").length).toBeGreaterThan(shown);
    expect(wordsOf(document.querySelector("[role=status]"))).toMatch(new RegExp(`^${shown} disagreements?$`));
  });

  test.each(["Who led the rally?", "rally Arrieta nonsense"])(
    "offer one by one the words of “%s”, which stand together nowhere or seldom",
    async (text) => {
      const { document } = await read(`/search?q=${encodeURIComponent(text)}`);
      const links = [...document.querySelectorAll("main a[href^='/search?q=']")].map((one) =>
        one.getAttribute("href"),
      );
      expect(links).toContain("/search?q=rally");
      expect(links.filter((one) => /=(who|the)$/i.test(one!))).toEqual([]);
    },
  );

  test("say of a statement when it is not certain whose it is", async () => {
    const { document } = await read(`/statement/${statements[3]!.id}`);
    expect(wordsOf(document.querySelector(".notice"))).toContain("Elena Rocha");
  });

  test("keep in a form what was asked, and show beside it what was asked wrongly", async () => {
    const { status, document } = await read("/query/who-did-what?who=Rocha&from=soon&type=rally");
    expect(status).toBe(400);
    expect(document.querySelector("input[name=who]")?.getAttribute("value")).toBe("Rocha");
    expect(document.querySelector("input[name=from]")?.hasAttribute("aria-invalid")).toBe(true);
    expect(document.querySelector("select[name=type] option[selected]")?.getAttribute("value")).toBe("rally");
    expect(wordsOf(document.querySelector("[role=alert]"))).toContain("Write a date as 2024");
  });

  test("put below the rows of an answer the sentence they rest on, once, and the sides of a disagreement beside each other", async () => {
    const { document } = await read("/query/who-did-what?type=agreement");
    const group = document.querySelector("table.rows tbody")!;
    expect(group.querySelectorAll("tr:not(.words)").length).toBe(2);
    expect(wordsOf(group.querySelector("tr.words mark"))).toContain("signed a contract with Nordhavn");
    const { document: disputed } = await read("/query/disagreements");
    expect(disputed.querySelectorAll(".versus .side").length).toBeGreaterThan(1);
  });

  test("group the digits of large numbers in rows, and leave them as they are in data", async () => {
    const [first] = rally!.figures;
    const large = { ...rally!, figures: [{ ...first!, value: 8000000.25 }, ...rally!.figures.slice(1)] };
    const counting = await serviceOf([large] as typeof sampleExtractions);
    try {
      const { text } = await counting.page("/query/figures");
      expect(text).toContain('<td data-label="How many">8,000,000.25</td>');
      const { rows } = (await counting.json("/api/queries/figures")).body;
      expect(rows.map(({ value }) => value)).toContain(8000000.25);
    } finally {
      await counting.close();
    }
  });

  test("lead from a query to the same rows in other formats", async () => {
    const { document } = await read("/query/figures?about=rally");
    const links = [...document.querySelectorAll(".formats a")].map((one) => one.getAttribute("href"));
    expect(links).toEqual(
      ["json", "csv", "ndjson"].map((format) => `/api/queries/figures?about=rally&format=${format}`),
    );
  });
});

describe("versions of one day", () => {
  test("are told as such: nobody knows which stands", async () => {
    const [, , one] = sampleExtractions;
    const url = "https://example.org/edited";
    const dated = (extraction: (typeof sampleExtractions)[number]) => ({
      ...extraction,
      article: { ...extraction.article, url, published: { value: "2024-03-02", precision: "day" as const } },
    });
    const edited = await serviceOf([dated(rally!), dated(one!)]);
    try {
      for (const id of [rally!.article.id, one!.article.id]) {
        const { text } = await edited.page(`/article/${id}`);
        expect(text).toContain("Another version, whose date does not tell which of the two stands");
        expect((await edited.json(`/api/articles/${id}`)).body).not.toHaveProperty("later");
      }
      const rows = (await edited.page("/query/who-said-what")).text;
      expect(rows).toContain(rally!.article.id);
      expect(rows).not.toContain("versions=all");
    } finally {
      await edited.close();
    }
  });
});

describe("what a paper has corrected", () => {
  test("says so wherever it is shown, and leads to the version that replaced it", async () => {
    const [, , one] = sampleExtractions;
    const { title: _, ...bare } = rally!.article;
    const url = "https://example.org/corrected";
    const first = {
      ...rally!,
      article: { ...bare, url, published: { value: "2024-03-02", precision: "day" } },
    };
    const second = {
      ...one!,
      article: {
        ...one!.article,
        url,
        source: bare.source,
        published: { value: "2024-03-03", precision: "day" },
      },
    };
    const corrected = await serviceOf([first, second] as typeof sampleExtractions);
    try {
      const statement = (await corrected.page(`/statement/${statements[0]!.id}`)).text;
      expect(statement).toContain(`in a version <a href="/article/${one!.article.id}">replaced since</a>`);
      const standing = await corrected.page("/query/who-said-what");
      expect(standing.text).not.toContain(bare.id);
      const [all] = /\/query\/who-said-what\?versions=all/.exec(standing.text) ?? [];
      const both = (await corrected.page(all!)).text;
      expect(both).toContain(`in a version <a href="/article/${one!.article.id}">replaced since</a>`);
      expect(both).toContain(`<input type="hidden" name="versions" value="all">`);
      const { json } = corrected;
      const explored = async (more: string) =>
        (await json(`/api/explore?show=event&show=statement&show=relation${more}`))
          .body as unknown as ExploreAnswer;
      const [now, whole] = [await explored(""), await explored("&versions=all")];
      const articles = ({ rows }: ExploreAnswer) =>
        new Set(rows.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
      expect([...articles(now)]).toEqual([one!.article.id]);
      expect(articles(whole)).toContain(bare.id);
      expect(now.totals.articles).toBe(1);
      expect(now.facets.show![0]!.count).toBeLessThan(whole.facets.show![0]!.count);
      expect(now.edges.length).toBeLessThan(whole.edges.length);
      const event = rally!.events[0]!.id;
      expect((await explored(`&event=${event}`)).rows.map(({ id }) => id)).toContain(event);
      expect((await corrected.page("/explore")).text).toContain(
        `id="f-versions" name="versions" value="all">`,
      );
      expect((await corrected.page("/explore?versions=all")).text).toContain(`value="all" checked>`);
      const read = `/api/search?q=${encodeURIComponent(bare.text.slice(0, 30))}`;
      expect((await json(read)).body.rows).toEqual([]);
      expect((await json(`${read}&versions=all`)).body.rows).toMatchObject([{ id: bare.id }]);
      expect((await json(`/api/articles/${bare.id}`)).body).toMatchObject({ later: one!.article.id });
      expect((await json(`/api/articles/${one!.article.id}`)).body).not.toHaveProperty("later");
    } finally {
      await corrected.close();
    }
  });
});
