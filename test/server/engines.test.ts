import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../src/pipeline/package-root.ts";
import { loadQueries } from "../../src/query/load-queries.ts";
import { createApp } from "../../src/server/app.ts";
import { sampleExtractions } from "../cases/extractions/index.ts";
import { embeddedStore } from "../query/embedded-store.ts";
import { neo4jStore, withoutNeo4j } from "../query/neo4j-store.ts";
import { unlikeTheList } from "./suggested.ts";

const [{ article, entities, events, statements }] = sampleExtractions as [(typeof sampleExtractions)[number]];
const addresses = [
  "/",
  "/api/articles",
  `/api/articles/${article.id}`,
  `/article/${article.id}?start=60&end=240`,
  ...entities.flatMap(({ id }) => [`/api/entities/${id}`, `/entity/${id}`]),
  ...events.flatMap(({ id }) => [`/api/events/${id}`, `/event/${id}`]),
  ...statements.flatMap(({ id }) => [`/api/statements/${id}`, `/statement/${id}`]),
  ...["/api/articles", `/api/articles/${article.id}`, `/api/events/${events[0]!.id}`].map(
    (path) => `${path}?limit=2`,
  ),
  "/api/graph?entity=Port%20Serena",
  "/api/graph?query=who-did-what",
  "/query/who-said-what",
  "/search?q=rally",
  "/api/search?q=harbour",
  "/api/complete?q=arri",
  "/search?q=arrietta",
];

/** A reporter's way through the explorer: the result in four views, what lies around, a path, the sentences, the file. */
const explorer = [
  ...["table", "graph", "timeline", "map"].map((view) => `/explore?view=${view}&show=event&show=relation`),
  `/api/explore?entity=Arrieta&role=led&expand=${entities[0]!.id}:SIGNED:signing:2023`,
  `/api/explore/around?node=${entities[0]!.id}`,
  `/api/explore/evidence?node=${events[0]!.id}`,
  "/api/explore/path?from=Arrieta&to=Port%20Serena",
  "/export/json?explore=type%3Drally",
  `/export/graphml?event=${events[0]!.id}`,
  `/export/json?article=${article.id}`,
  `/export/turtle?entity=${entities[0]!.id}`,
];

/** The words of the second from a little before the first place where they differ. */
function differing(one: string, other: string): string {
  if (one === other) return "";
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return `${one.slice(Math.max(0, at - 80), at + 40)} | ${other.slice(Math.max(0, at - 80), at + 40)}`;
}

describe.skipIf(withoutNeo4j)(
  `the service on both engines${withoutNeo4j ? ` (${withoutNeo4j})` : ""}`,
  () => {
    let stores: readonly Awaited<ReturnType<typeof embeddedStore>>[] = [];
    beforeAll(async () => {
      stores = await Promise.all([embeddedStore(sampleExtractions), neo4jStore(sampleExtractions)]);
    });
    afterAll(() => Promise.all(stores.map((one) => one.close())));

    test("completes what is typed by asking the store as by its list of everything", async () => {
      const queries = await loadQueries(`${packageRoot()}/schema/queries`);
      for (const { store } of stores) expect(await unlikeTheList(store, queries)).toEqual([]);
    });

    test.each([
      ["answers and pages", addresses],
      ["views of the explorer", explorer],
    ])("gives the same %s, byte for byte", async (_what, addresses) => {
      const queries = await loadQueries(`${packageRoot()}/schema/queries`);
      const [embedded, neo4j] = stores.map(({ store }) => createApp({ store, queries }));
      const left = [...addresses];
      for (let address = left.shift(); address !== undefined; address = left.shift()) {
        const asked = address;
        const [one, other] = await Promise.all(
          [embedded!, neo4j!].map(async (app) => {
            const response = await app.request(asked);
            return `${response.status} ${await response.text()}`;
          }),
        );
        expect([address, differing(one!, other!)]).toEqual([address, ""]);
        expect(one).toMatch(/^200 /);
        // What comes in pages is followed to its end.
        const next = /limit=/.test(address) && /"next":"([^"]+)"\}$/.exec(one!)?.[1];
        if (next) left.push(`${address.replace(/&cursor=.*/, "")}&cursor=${next}`);
      }
    });
  },
);
