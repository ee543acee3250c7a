import type { Cut } from "../../test/faults/cut-proxy.ts";
import { cutAt, deadlineOf, often, type Place, patienceNow, undisturbed } from "../../test/faults/cutting.ts";
import type { Form } from "../faults.ts";

const hows = ["end", "reset", "hold"] as const;

/** Cuts at every byte of the handshakes and of each COMMIT and its answer, and at others spread over the rest. */
export const cuts: Form = {
  name: "cuts",
  times: 1_000,
  run: async (times, note) => {
    const whole = await undisturbed();
    const certain = [...whole.handshake, ...whole.commits].map((place, index) => cut(place, index));
    const rest = Math.max(0, times - certain.length);
    const spread = Array.from({ length: rest }, (_, index) => {
      const direction = index % 2 === 0 ? ("up" as const) : ("down" as const);
      return cut({ direction, after: Math.floor((whole[direction] * (index + 0.5)) / rest) }, index);
    });
    const wrong: string[] = [];
    let recovered = 0;
    let told = 0;
    let [slowest, longest] = [0, 0];
    let patience = await patienceNow();
    for (const [index, one] of [...certain, ...spread].entries()) {
      const place = `${one.how} ${one.direction} after ${one.after}`;
      if (index % often === often - 1) patience = await patienceNow();
      try {
        const { graph, counts, error, made, milliseconds } = await cutAt(one, { patience });
        // Late, or is the machine busier than it was when that was measured?
        if (milliseconds > deadlineOf(patience)) patience = await patienceNow();
        if (!made) wrong.push(`${place}: was not cut`);
        if (graph !== whole.graph) wrong.push(`${place}: another graph`);
        if (!error && JSON.stringify(counts) !== JSON.stringify(whole.counts))
          wrong.push(`${place}: other counts`);
        if (milliseconds > deadlineOf(patience)) wrong.push(`${place}: ended after ${milliseconds} ms`);
        if (error) told += 1;
        else recovered += 1;
        slowest = Math.max(slowest, milliseconds);
        longest = Math.max(longest, deadlineOf(patience));
      } catch (error) {
        wrong.push(`${place}: ${error}`);
      }
      if (index % 100 === 99) note(`${index + 1} done, ${wrong.length} wrong`);
    }
    return {
      tried: `${certain.length + spread.length} cuts (${certain.length}: every byte of the handshake, of each COMMIT and of its answer)`,
      outcome: `${recovered} recovered by themselves, ${told} ended in an error in words and were whole when run again; the slowest took ${(slowest / 1000).toFixed(1)} s of at most ${(longest / 1000).toFixed(0)}, which follows what an undisturbed load takes just then`,
      wrong,
    };
  },
};

/** Half of them end, some are reset, and one in twelve falls silent, which takes a deadline each. */
function cut(place: Place, index: number): Cut {
  return { ...place, how: index % 12 === 11 ? hows[2] : hows[index % 2]! };
}
