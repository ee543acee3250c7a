import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadQueries, queryNamed } from "../../src/query/load-queries.ts";
import { runQuery } from "../../src/query/run-query.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { sample } from "../cases/extractions/article.ts";
import { ranges, times } from "../cases/queries/dates.ts";
import { embeddedStore } from "./embedded-store.ts";

/** One article an event, whose only difference is its time. */
const dated = times.map((value, at) =>
  sample({ ref: `${at}` }, `Report ${at}: the band played.`, ({ span, id }) => {
    const account = {
      trigger: span("played"),
      factuality: "actual",
      voice: "source",
      time: { value, precision: "period", text: span("Report") },
      evidence: span("the band played"),
    } as const;
    const event = {
      id: id("event", 0),
      type: "performance" as const,
      lemma: "play",
      ...account,
      accounts: [account],
    };
    const who = {
      role: "agent",
      part: "actor",
      account: 0,
      head: span("band"),
      evidence: span("the band"),
    } as const;
    return { events: [{ ...event, participants: [who], places: [] }] };
  }),
);

const queries = await loadQueries("schema/queries");
let store: GraphStore;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ store, close } = await embeddedStore(dated));
});
afterAll(() => close());

describe("a range of dates takes in what may lie in it", () => {
  for (const { from, to, finds } of ranges) {
    it(`from ${from ?? "ever"} to ${to ?? "ever"}`, async () => {
      const parameters = { from, to };
      for (const name of ["who-did-what", "what-happened"]) {
        const { rows } = await runQuery(store, queryNamed(queries, name), parameters);
        expect(rows.map((row) => row.when).sort()).toEqual([...finds].sort());
      }
      const { rows } = await runQuery(store, queryNamed(queries, "timeline"), parameters);
      expect(rows.map((row) => row.when)).toEqual(finds.filter((one) => one !== "P3D").sort());
    });
  }
});
