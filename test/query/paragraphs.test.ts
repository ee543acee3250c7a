import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import type { Row } from "../../src/query/named-query.ts";
import { paragraphsOf } from "../../src/query/paragraphs.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { streamQuery } from "../../src/query/stream-query.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { embeddedStore } from "./embedded-store.ts";

const told = (text: string) =>
  paragraphsOf(text).map(({ paragraph, start, end }) => [paragraph, text.slice(start, end)]);

describe("the paragraphs of a text", () => {
  it("end at empty lines and at breaks, and are told without the space around them", () => {
    expect(told("Headline\n\n  A march.\t\r\nA speech.\n \nThe end. ")).toEqual([
      [1, "Headline"],
      [2, "A march."],
      [3, "A speech."],
      [4, "The end."],
    ]);
  });

  it("go on over the breaks of lines that were wrapped by hand", () => {
    const line = "The mayor of Port Serena led a march through the old town";
    expect(told(`${line}\n${line}\nto the harbour.\n\nOne more.`)).toEqual([
      [1, `${line}\n${line}\nto the harbour.`],
      [2, "One more."],
    ]);
  });

  it("are cut between words where they are long, and keep their number", () => {
    const text = `${"word ".repeat(900)}end\nlast`;
    const pieces = paragraphsOf(text);
    expect(pieces.map(({ paragraph }) => paragraph)).toEqual([1, 1, 1, 2]);
    expect(pieces.every(({ start, end }) => end - start <= 2000)).toBe(true);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(text.replace("\n", " "));
  });

  it("have every character of any text that is no space, once, in order, and none in halves", () => {
    const letters = fc.constantFrom(
      "a",
      " ",
      "\n",
      "\r\n",
      "😀",
      "é",
      "word",
      "\u2028",
      "😀".repeat(700),
      "x".repeat(1999),
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const pieces = paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
        expect(pieces.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        expect(
          pieces.every((piece) => piece.trim() === piece && piece !== "" && !/\p{Surrogate}/u.test(piece)),
        ).toBe(true);
      }),
    );
  });
});

describe("what is asked of one article", () => {
  it("gives its whole text and all that it tells, each at its place, at once and page by page", async () => {
    const queries = await loadQueries("schema/queries");
    const { store, close } = await embeddedStore(sampleExtractions);
    for (const { article, events, statements, figures, relations, entities } of sampleExtractions) {
      for (const name of ["article-text", "findings"]) {
        const query = queryNamed(queries, name);
        const { rows, truncated } = await runQuery(store, query, { article: article.id });
        expect(truncated).toBe(false);
        for (const row of rows)
          expect([row.article, row.quote]).toEqual([
            article.id,
            article.text.slice(Number(row.start), Number(row.end)),
          ]);
        const paged: Row[] = [];
        for (let cursor: string | undefined = ""; cursor !== undefined; ) {
          const page = await runQuery(store, query, { article: article.id, cursor, limit: 2 });
          paged.push(...page.rows);
          cursor = page.next;
        }
        const streamed: Row[] = [];
        for await (const lot of await streamQuery(store, query, { article: article.id }))
          streamed.push(...lot);
        expect([paged, streamed]).toEqual([rows, rows]);
        if (name === "article-text")
          expect(
            rows
              .map((row) => row.quote)
              .join("")
              .replace(/\s/g, ""),
          ).toBe(article.text.replace(/\s/g, ""));
        else {
          const ids = (kind: string) => new Set(rows.filter((row) => row.kind === kind).map((row) => row.id));
          expect(ids("event")).toEqual(new Set(events.map(({ id }) => id)));
          expect(ids("statement")).toEqual(new Set(statements.map(({ id }) => id)));
          expect(ids("figure")).toEqual(new Set(figures.map(({ id }) => id)));
          expect(ids("entity")).toEqual(new Set(entities.map(({ id }) => id)));
          expect(ids("relation").size).toBe(relations.length);
        }
      }
    }
    await close();
  });
});
