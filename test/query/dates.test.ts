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

/** One event told twice, of which one telling gives no date. */
const half = (told: string, undatedFirst: boolean) =>
  sample(
    { ref: `half-${told}-${undatedFirst}` },
    `${told}, ${undatedFirst}: The crowd played, it was said; the crowd had played.`,
    ({ span, id }) => {
      const evidence = span("The crowd played");
      const base = { trigger: span("played"), factuality: "actual", voice: "source", evidence } as const;
      const time = { value: told, precision: "day", text: span("said") } as const;
      const accounts = [
        base,
        { ...base, trigger: span("had played"), evidence: span("the crowd had played"), time },
      ];
      if (!undatedFirst) accounts.reverse();
      const event = {
        id: id("event", 0),
        type: "performance" as const,
        lemma: "play",
        ...accounts[0]!,
        accounts,
      };
      const who = (account: number) =>
        ({
          role: "agent",
          part: "actor",
          account,
          head: span("crowd"),
          evidence: span("The crowd"),
        }) as const;
      return { events: [{ ...event, participants: [who(0), who(1)], places: [] }] };
    },
  );

/** Both engines' own statements are the same language: each is asked of the embedded engine. */
const asEngines = (store: GraphStore): readonly GraphStore[] =>
  (["embedded", "neo4j"] as const).map((engine) => ({ ...store, engine }));

describe("a telling without a date is of the date that another gives", () => {
  const told = ["2031-05-01", "2032-05-01"].flatMap((day) => [half(day, true), half(day, false)]);
  let halves: { readonly store: GraphStore; readonly close: () => Promise<void> };
  beforeAll(async () => {
    halves = await embeddedStore(told);
  });
  afterAll(() => halves.close());
  for (const [name, range, count] of [
    ["who-did-what", { from: "2032" }, 4],
    ["what-happened", { from: "2032" }, 4],
    ["who-did-what", { from: "2031", to: "2031-12" }, 4],
    ["what-happened", { to: "2032" }, 8],
    ["what-happened", { from: "2033" }, 0],
  ] as const)
    it(`in ${name} ${JSON.stringify(range)}, whatever else is asked`, async () => {
      for (const one of asEngines(halves.store)) {
        const ask = async (more: object) =>
          (await runQuery(one, queryNamed(queries, name), { ...range, ...more })).rows;
        const rows = await ask({});
        expect(rows.length).toBe(count);
        expect(rows).toEqual(await ask({ type: "performance" }));
      }
    });
});

/** One article a statement, told and said at one time, in two reports each. */
const uttered = ["early", "late"].flatMap((edition) =>
  times.map((value, at) =>
    sample({ ref: `${edition} ${at}` }, `The ${edition} report ${at}: rain is near.`, ({ span, id }) => {
      const time = { value, precision: "period", text: span("report") } as const;
      const evidence = span("rain is near");
      const said = { speaker: null, speakerMention: span("The"), cue: null, kind: "indirect" } as const;
      return {
        statements: [
          {
            ...said,
            id: id("statement", 0),
            content: [evidence],
            about: [],
            time,
            voice: "source",
            evidence,
          },
        ],
      };
    }),
  ),
);

describe("what is said stands in a timeline by its date", () => {
  let said: { readonly store: GraphStore; readonly close: () => Promise<void> };
  beforeAll(async () => {
    said = await embeddedStore(uttered);
  });
  afterAll(() => said.close());
  for (const { from, to, finds } of ranges)
    it(`from ${from ?? "ever"} to ${to ?? "ever"}, the same page by page`, async () => {
      for (const one of asEngines(said.store)) {
        const ask = (more: object) => runQuery(one, queryNamed(queries, "timeline"), { from, to, ...more });
        const { rows } = await ask({});
        const dated = finds.filter((one) => one !== "P3D");
        expect(rows.map((row) => row.when)).toEqual([...dated, ...dated].sort());
        const paged: unknown[] = [];
        for (let cursor: string | undefined, left = true; left; left = cursor !== undefined) {
          const page = await ask({ limit: "3", ...(cursor ? { cursor } : {}) });
          paged.push(...page.rows);
          cursor = page.next;
        }
        expect(paged).toEqual(rows);
      }
    });
});

describe("a range of dates takes in what may lie in it", () => {
  for (const { from, to, finds } of ranges) {
    it(`from ${from ?? "ever"} to ${to ?? "ever"}`, async () => {
      const parameters = { from, to };
      for (const one of asEngines(store))
        for (const name of ["who-did-what", "what-happened"]) {
          const { rows } = await runQuery(one, queryNamed(queries, name), parameters);
          expect(rows.map((row) => row.when).sort()).toEqual([...finds].sort());
        }
      for (const one of asEngines(store)) {
        const { rows } = await runQuery(one, queryNamed(queries, "timeline"), parameters);
        expect(rows.map((row) => row.when)).toEqual(finds.filter((one) => one !== "P3D").sort());
      }
    });
  }
});
