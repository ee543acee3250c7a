import { describe, expect, it } from "vitest";
import { asCsv, asJson, asNdjson, asTable } from "../../src/query/format.ts";
import type { QueryAnswer, Row } from "../../src/query/named-query.ts";

const evidence = {
  article: "a",
  start: 0,
  end: 5,
  quote: "Ana led the rally.",
  voice: "El Día",
  statement: null,
};

function answer(...rows: readonly Row[]): QueryAnswer {
  return { query: "q", parameters: {}, rows, truncated: false };
}

describe("asCsv", () => {
  it("follows RFC 4180: names first, quotes doubled, lines end in CRLF", () => {
    const csv = asCsv(answer({ who: 'Ana "La Voz", mayor', value: 5, when: null, text: "a\nb" }));
    expect(csv).toBe('who,value,when,text\r\n"Ana ""La Voz"", mayor",5,,"a\nb"\r\n');
  });

  for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"]) {
    it(`keeps ${JSON.stringify(formula)} from being a formula`, () => {
      expect(
        asCsv(answer({ who: formula }))
          .split("\r\n")[1]!
          .replace(/^"/, ""),
      ).toMatch(/^'/);
    });
  }

  it("leaves numbers below zero as numbers", () =>
    expect(asCsv(answer({ value: -5 }))).toBe("value\r\n-5\r\n"));

  it("names the columns of an answer without rows when told them", () => {
    expect(asCsv(answer(), ["who", "quote"])).toBe("who,quote\r\n");
    expect(asCsv(answer())).toBe("");
  });
});

describe("asJson and asNdjson", () => {
  it("give what was answered", () => {
    const given = answer({ who: "Ana", ...evidence });
    expect(JSON.parse(asJson(given))).toEqual(given);
    expect(asNdjson(given).split("\n")).toEqual([JSON.stringify(given.rows[0]), ""]);
    expect(asNdjson(answer())).toBe("");
  });
});

describe("asTable", () => {
  it("puts the words and the voice below each row and leaves out empty columns", () => {
    const table = asTable(
      answer(
        { who: "Ana", role: "led", whom: null, ...evidence },
        { who: "Benedikt", role: "agent", whom: null, ...evidence },
      ),
    );
    expect(table).toBe(
      "who       role\n────────  ─────\nAna       led\n  │ Ana led the rally. — El Día\nBenedikt  agent\n  │ Ana led the rally. — El Día\n",
    );
  });

  it("fits the width, counting wide characters twice, and keeps ids whole", () => {
    const id = "event-0123456789abcdef";
    const row = { event: id, what: "北京".repeat(40), ...evidence, quote: "long ".repeat(60) };
    const lines = asTable(answer(row), 60).trimEnd().split("\n");
    const widths = lines.map((line) =>
      [...line].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0),
    );
    expect(Math.max(...widths)).toBeLessThanOrEqual(60);
    expect(lines[2]).toContain(id);
    expect(lines[2]).toMatch(/…$/);
  });

  it("says when there are no rows, and when there are more", () => {
    expect(asTable(answer())).toBe("no rows\n");
    expect(asTable({ ...answer({ who: "Ana" }), truncated: true })).toContain("the first 1");
  });

  it("shows no control characters", () => {
    expect(asTable(answer({ who: "A\u001b[31mna\u202e\nB" }))).toContain("A [31mna B");
  });
});
