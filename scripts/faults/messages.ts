import { messageFaults, outcomeWith, placesOf } from "../../test/faults/message-faults.ts";
import type { Form } from "../faults.ts";

/** Every fault at every message of a load, on the stand-in. */
export const messages: Form = {
  name: "messages",
  times: Number.POSITIVE_INFINITY,
  run: async (times, note) => {
    const whole = await outcomeWith();
    const wrong: string[] = [];
    let tried = 0;
    for (const fault of messageFaults) {
      for (const { index, name, cypher } of placesOf(fault, whole).slice(0, times)) {
        tried += 1;
        const place = `${fault.what} at ${name} ${index} ${cypher ?? ""}`;
        try {
          const { graph, counts } = await outcomeWith(fault.fault, index);
          if (graph !== whole.graph) wrong.push(`${place}: another graph`);
          if (JSON.stringify(counts) !== JSON.stringify(whole.counts)) wrong.push(`${place}: other counts`);
        } catch (error) {
          wrong.push(`${place}: ${error}`);
        }
      }
      note(`${fault.what}: ${tried} done, ${wrong.length} wrong`);
    }
    return {
      tried: `${tried} loads, one fault each: ${messageFaults.length} kinds at every message they can happen to`,
      outcome: `${tried - wrong.length} got over it: the same graph and the same counts`,
      wrong,
    };
  },
};
