import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../src/store/open-store.ts";
import { manyExtractions } from "../../test/store/blow-up.ts";
import type { Form } from "../faults.ts";
import { loadingProcesses } from "./child.ts";
import { wrongWith } from "./compare.ts";
import { ownServer } from "./neo4j.ts";
import { failureOf, paceAfter, undisturbed, within } from "./pace.ts";

const articles = 40;

/** SIGKILL at random points of a load into a real Neo4j. */
export const loader: Form = {
  name: "loader",
  times: 100,
  run: async (times, note) => {
    const server = await ownServer();
    const start = await loadingProcesses();
    const extractions = [...manyExtractions(articles)];
    const wrong: string[] = [];
    let [inside, finished, longest, before] = [0, 0, 2_000, 0];
    const { deadline } = paceAfter(await undisturbed(start(server.uri, articles)), server.slowest);
    await server.clear();
    const store = await openStore(server.uri);
    for (let kill = 1; kill <= times; kill++) {
      const loading = start(server.uri, articles);
      await within(deadline, "opening the store", loading.opened);
      await Promise.race([loading.ended, sleep(Math.random() * longest)]);
      loading.child.kill("SIGKILL");
      const failed = await failureOf(loading);
      if (failed) wrong.push(`kill ${kill}: before it, the load ended with ${failed}`);
      const looked = wrongWith(store, extractions, loading.acknowledged());
      const found = await within(deadline, "looking at the graph", looked);
      if (found) wrong.push(`kill ${kill}: ${found}`);
      const { size } = await store.articles();
      if (size > 0 && size < articles) inside += 1;
      if (size === articles) finished += 1;
      // So that a load gets on whatever the speed of the machine: about every second kill finds it further than before.
      longest = Math.min(60_000, size > before ? Math.max(200, longest * 0.9) : longest * 1.25);
      before = size === articles || found ? 0 : size;
      if (size === articles || found) await server.clear();
      if (kill % 10 === 0) note(`${kill} kills, ${wrong.length} wrong`);
    }
    await store.close();
    await server.stop();
    return {
      tried: `${times} kills (SIGKILL) of a load of ${articles} articles into Neo4j 5.26`,
      outcome: `${inside} left a part of the articles, each whole, with all that were acknowledged; ${finished} loads came to their end over the kills, with the same graph`,
      wrong,
    };
  },
};
