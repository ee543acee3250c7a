import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../src/store/open-store.ts";
import { manyExtractions } from "../../test/store/blow-up.ts";
import type { Form } from "../faults.ts";
import { type Loading, loadingProcesses } from "./child.ts";
import { wrongWith } from "./compare.ts";
import { ownServer } from "./neo4j.ts";
import { failureOf, paceAfter, undisturbed, within } from "./pace.ts";

const articles = 400;

/** SIGKILL of a real Neo4j at random points of a load, and its start again: the load waits and goes on, or says in words why it gave up and is whole when run again. */
export const server: Form = {
  name: "server",
  times: 30,
  run: async (times, note) => {
    const neo4j = await ownServer();
    const start = await loadingProcesses();
    const extractions = [...manyExtractions(articles)];
    const wrong: string[] = [];
    let [finished, told] = [0, 0];
    let loading: Loading | undefined;
    const whole = await undisturbed(start(neo4j.uri, articles));
    await neo4j.clear();
    const pace = () => paceAfter(whole, neo4j.slowest);
    const begun = () => start(neo4j.uri, articles, pace().again);
    const finish = async () => {
      const words = await within(pace().deadline, "a load that was disturbed", failureOf(loading!));
      if (words) {
        note(words);
        if (words.startsWith("StoreError: ")) told += 1;
        else wrong.push(`a load ended with ${words}`);
        const again = await within(pace().deadline, "a load run again", failureOf(begun()));
        if (again) wrong.push(`a load run again ended with ${again}`);
      }
      const store = await openStore(neo4j.uri);
      const found = await wrongWith(store, extractions, articles);
      if (found) wrong.push(`after a load: ${found}`);
      await store.close();
      await neo4j.clear();
      finished += 1;
      loading = undefined;
    };
    for (let kill = 1; kill <= times; kill++) {
      if (loading?.child.exitCode !== null && loading) await finish();
      loading ??= begun();
      await within(pace().deadline, "opening the store", loading.opened);
      // Every other is killed once the load got on: a server that has just started is slow.
      const before = loading.acknowledged();
      const late = Date.now() + Math.max(60_000, 2 * neo4j.slowest);
      const moved = async () => {
        while (kill % 2 === 0 && Date.now() < late && loading!.acknowledged() <= before) await sleep(100);
      };
      const wait = moved().then(() => sleep(100 + Math.random() * 1_500));
      if ((await Promise.race([loading.ended, wait.then(() => "late" as const)])) !== "late") {
        await finish();
        kill -= 1; // it was faster: this was none
        continue;
      }
      if (kill % 10 === 0) {
        neo4j.signal("SIGSTOP"); // a server that is stopped for a while first
        await sleep(3_000);
      }
      await neo4j.kill();
      await neo4j.start();
      note(`${kill} kills, ${loading.acknowledged()} articles in, ${wrong.length} wrong`);
    }
    if (loading) await finish();
    await neo4j.stop();
    return {
      tried: `${times} kills (SIGKILL) of Neo4j 5.26 during loads of ${articles} articles, started again on the same data; every tenth was stopped for 3 s first`,
      outcome: `${finished - told} loads waited, went on and ended with the same graph; ${told} gave up with an error in words and were whole when run again`,
      wrong,
    };
  },
};
