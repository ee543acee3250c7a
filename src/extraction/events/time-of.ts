import type { Time } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, headOf } from "../tree.ts";

/** The time of an event: the expression that hangs on its words, nearest first, not one that belongs to a clause between. */
export function timeOf(
  sentence: ParsedSentence,
  words: readonly Word[],
  times: readonly TimeFinding[],
): Time | undefined {
  const found = times
    .map((time) => ({ time, distance: distance(sentence, time, words) }))
    .filter((one) => one.distance !== undefined)
    .sort((a, b) => a.distance! - b.distance! || a.time.start - b.time.start);
  const best = found[0]?.time;
  if (!best) return undefined;
  return {
    ...(best.value === undefined ? {} : { value: best.value }),
    precision: best.precision,
    text: { start: best.start, end: best.end, text: best.text },
    ...(best.anchor === undefined ? {} : { anchor: best.anchor }),
  };
}

const clausal = new Set(["acl", "advcl", "ccomp", "csubj", "parataxis"]);

/** How many arcs lie between a time and the event's words; undefined where a clause of its own does. */
function distance(sentence: ParsedSentence, time: TimeFinding, words: readonly Word[]): number | undefined {
  const goals = new Set(words.map((word) => word.index));
  let steps = 0;
  for (let at: Word | undefined = sentence.words[time.head]; at; at = headOf(sentence, at)) {
    if (goals.has(at.index)) return steps;
    if (at.upos === "VERB" && (clausal.has(base(at)) || base(at) === "conj")) return undefined;
    if (++steps > 4) return undefined;
  }
  return undefined;
}
