import { describe, expect, it } from "vitest";
import { checkLimit, checkParameters } from "../../src/query/check-parameters.ts";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { QueryError } from "../../src/query/query-error.ts";
import { refused, taken } from "../cases/queries/parameters.ts";

const queries = await loadQueries("schema/queries");

describe("parameters", () => {
  for (const { query, given, kind, parameter, says } of refused) {
    it(`${query} ${JSON.stringify(given).slice(0, 60)} is refused, naming ${parameter}`, () => {
      const check = () => {
        const named = queryNamed(queries, query);
        checkLimit(named, given.limit);
        return checkParameters(named, given);
      };
      expect(check).toThrow(QueryError);
      expect(check).toThrow(expect.objectContaining({ kind, query, parameter }));
      expect(check).toThrow(says);
    });
  }

  for (const { query, given, becomes } of taken) {
    it(`${query} ${JSON.stringify(given)} is taken`, () => {
      expect(checkParameters(queryNamed(queries, query), given)).toEqual(becomes);
    });
  }

  it("without a limit there are 1,000 rows", () => {
    expect(checkLimit(queryNamed(queries, "search"), undefined)).toBe(1000);
    expect(checkLimit(queryNamed(queries, "search"), "25")).toBe(25);
  });
});
