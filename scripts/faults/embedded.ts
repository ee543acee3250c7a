import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../src/store/open-store.ts";
import { manyExtractions } from "../../test/store/blow-up.ts";
import type { Form } from "../faults.ts";
import { loadingProcesses } from "./child.ts";
import { wrongWith } from "./compare.ts";
import { failureOf, paceAfter, undisturbed, within } from "./pace.ts";

const articles = 20;

/** SIGKILL at random points of a build into a folder; what was acknowledged must be there, whole, and a build goes on. */
export const embedded: Form = {
  name: "embedded",
  times: 500,
  run: async (times, note) => {
    const root = mkdtempSync(join(tmpdir(), "dateline-kills-"));
    const start = await loadingProcesses();
    const extractions = [...manyExtractions(articles)];
    const wrong: string[] = [];
    let [inside, finished, longest] = [0, 0, 300];
    let before = 0;
    let folder = join(root, "0");
    const { deadline } = paceAfter(await undisturbed(start(join(root, "whole"), articles)));
    for (let kill = 1; kill <= times; kill++) {
      const loading = start(folder, articles);
      // Some die before they have the store, most while they write.
      if (kill % 10 !== 0) await within(deadline, "opening the store", loading.opened);
      await Promise.race([loading.ended, sleep(Math.random() * longest)]);
      loading.child.kill("SIGKILL");
      const failed = await failureOf(loading);
      if (failed) wrong.push(`kill ${kill}: before it, the build ended with ${failed}`);
      const opened = openStore(folder).catch((error: Error) => error);
      const store = await within(deadline, "opening what was left", opened);
      if (store instanceof Error) {
        wrong.push(`kill ${kill}: ${store.message}`);
        folder = join(root, String(kill));
        continue;
      }
      const found = await wrongWith(store, extractions, loading.acknowledged());
      if (found) wrong.push(`kill ${kill}: ${found}`);
      const { size } = await store.articles();
      await store.close();
      if (kill % 25 === 0) note(`${kill} kills, ${finished} builds, ${wrong.length} wrong`);
      if (size > 0 && size < articles) inside += 1;
      // So that a build gets on whatever the speed of the machine: about every second kill finds it further than before.
      longest = Math.min(20_000, size > before ? Math.max(50, longest * 0.9) : longest * 1.25);
      before = size;
      if (size < articles && !found) continue;
      if (size === articles) finished += 1;
      before = 0;
      rmSync(folder, { recursive: true, force: true });
      folder = join(root, String(kill));
    }
    rmSync(root, { recursive: true, force: true });
    return {
      tried: `${times} kills (SIGKILL) of a build of ${articles} articles`,
      outcome: `${inside} left a part of the articles, each whole, with all that were acknowledged; ${finished} builds came to their end over the kills, with the same graph`,
      wrong,
    };
  },
};
