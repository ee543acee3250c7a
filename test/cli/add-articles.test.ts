import { afterAll, beforeAll, expect, test } from "vitest";
import { addArticles } from "../../src/cli/add-articles.ts";
import { readConfiguration } from "../../src/cli/configuration.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { temporary } from "./run.ts";

const folder = temporary();
const configuration = readConfiguration({ store: folder }, {});
let store: GraphStore;
beforeAll(async () => {
  store = await openStore(folder, {});
});
afterAll(() => store.close());

const march = { source: "Post", text: "The mayor led a march in Lima." };
const flood = { source: "Post", text: "Floods killed 12 people in Peru." };

test("two texts of one source that come without a name are no versions of each other", async () => {
  await addArticles(configuration, store, [march]);
  await addArticles(configuration, store, [flood]);
  const rows = await store.read("MATCH (a:Article) RETURN a.id AS id, a.ref AS ref", {});
  expect(rows).toHaveLength(2);
  for (const { id, ref } of rows) expect(ref).toBe(id);
  expect(await store.read("MATCH (:Article)-[r:REPLACES]->(:Article) RETURN r.id AS id", {})).toEqual([]);
});

test("a text that comes twice in a request is kept once, by the name that comes first", async () => {
  const lines = ["b", "a"].map((id) => ({ id, text: "She left Quito on Monday." }));
  expect(await addArticles(configuration, store, lines)).toMatchObject({ written: 1, refusals: [] });
  expect(await addArticles(configuration, store, lines)).toMatchObject({ written: 0, unchanged: 1 });
});
