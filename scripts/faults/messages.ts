import { often, patienceNow } from "../../test/faults/cutting.ts";
import { messageFaults, outcomeWith, placesOf } from "../../test/faults/message-faults.ts";
import type { Form } from "../faults.ts";

/** Every fault at every message of a load, on the stand-in; or as many of them as told, spread over all. */
export const messages: Form = {
  name: "messages",
  times: Number.POSITIVE_INFINITY,
  run: async (times, note) => {
    const whole = await outcomeWith();
    const all = messageFaults.flatMap((fault) =>
      placesOf(fault, whole).map((place) => ({ fault, ...place })),
    );
    const step = Math.max(1, all.length / times);
    const some = all.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
    const wrong: string[] = [];
    let patience = await patienceNow(); // after `whole`, which takes longer, until the code is warm
    for (const [at, { fault, index, name, cypher }] of some.entries()) {
      const place = `${fault.what} at ${name} ${index} ${cypher ?? ""}`;
      if (at % often === often - 1) patience = await patienceNow();
      try {
        const { graph, counts } = await outcomeWith(fault.fault, index, patience);
        if (graph !== whole.graph) wrong.push(`${place}: another graph`);
        if (JSON.stringify(counts) !== JSON.stringify(whole.counts)) wrong.push(`${place}: other counts`);
      } catch (error) {
        wrong.push(`${place}: ${error}`);
      }
      if (at % 50 === 49) note(`${at + 1} of ${some.length} done, ${wrong.length} wrong`);
    }
    return {
      tried: `${some.length} loads, one fault each, of ${all.length}: ${messageFaults.length} kinds at every message they can happen to`,
      outcome: `${some.length - wrong.length} got over it: the same graph and the same counts`,
      wrong,
    };
  },
};
