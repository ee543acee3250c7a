import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import type { AddedArticles as Added } from "../../schema/answers.ts";
import { addArticles } from "../../src/cli/add-articles.ts";
import { readConfiguration } from "../../src/cli/configuration.ts";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { openResources } from "../../src/pipeline/resources.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { temporary } from "./run.ts";

type AddedArticles = z.infer<typeof Added>;

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

test("one that the store cannot take is named with its reason, and the others are kept", async () => {
  const resources = await openResources(configuration.model);
  const share = subgraphOf(await extract({ ref: "game", text: "They met in Quito on Monday." }, resources));
  // Somebody changed the database by hand: a town is a person there.
  const nodes = share.nodes.map((one) =>
    one.properties.name === "Quito"
      ? {
          ...one,
          labels: ["Entity", "Person"],
          properties: { id: one.node, type: "Person", name: "Quito", names: ["Quito"] },
        }
      : one,
  );
  const damaged = await openStore(temporary(), {});
  await damaged.load([{ ...share, nodes }]);
  const sent = [{ ...march, text: "" }, march, { text: "A bomb exploded in Quito." }, flood];
  const answer = (await addArticles(configuration, damaged, sent)) as AddedArticles;
  expect(answer).toMatchObject({
    written: 2,
    refusals: [{ article: 1 }, { article: 3, reason: expect.stringMatching(/Entity:Person/) }],
  });
  expect([...(await damaged.articles()).keys()].sort()).toEqual([share.article, ...answer.articles].sort());
  await damaged.close();
});
