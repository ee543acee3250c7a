import { setTimeout as pause } from "node:timers/promises";
import { subgraphOf } from "../../src/graph/subgraph-of.ts";
import { openStore } from "../../src/store/open-store.ts";
import { manyExtractions } from "./blow-up.ts";

/*
 * Run as a process of its own, to be killed: loads articles into a store one by one, and says a line after
 * each. The third word says for how many milliseconds what failed in passing is tried again.
 */

async function* slowly(count: number) {
  for (const extraction of manyExtractions(count)) {
    const subgraph = subgraphOf(extraction);
    await pause(40); // longer than a batch waits for the next
    yield subgraph;
  }
}

// Where the machine is busy, a server takes minutes to start again.
const [location, count, again = "600000"] = process.argv.slice(2) as [string, string, string?];
const store = await openStore(location, {
  onWait: (words) => console.error(words),
  patience: { again: Number(again) },
});
console.log("open");
await store.load(slowly(Number(count)), (done) => console.log(done));
await store.close();
console.log("closed");
