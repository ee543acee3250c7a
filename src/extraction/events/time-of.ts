import type { Time } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { addDays } from "../times/calendar.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";

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
  const upToNow = best.precision === "duration" ? lastDays(sentence, words, best) : undefined;
  if (upToNow)
    return {
      value: upToNow.value,
      precision: "period",
      text: { start: best.start, end: best.end, text: best.text },
      anchor: upToNow.anchor,
    };
  return {
    ...(best.value === undefined ? {} : { value: best.value }),
    precision: best.precision,
    text: { start: best.start, end: best.end, text: best.text },
    ...(best.anchor === undefined ? {} : { anchor: best.anchor }),
  };
}

/** "has killed many in 147 days": in the perfect the days are the last ones, up to the anchor. */
function lastDays(
  sentence: ParsedSentence,
  words: readonly Word[],
  time: TimeFinding,
): { readonly value: string; readonly anchor: string } | undefined {
  const days = /^P(\d+)D$/u.exec(time.value ?? "");
  const perfect = words.some(
    (word) => word.xpos === "VBN" && childrenOf(sentence, word, "aux").some((aux) => aux.lemma === "have"),
  );
  const said = sentence.words[time.head] ? caseOf(sentence, sentence.words[time.head]!) : "";
  if (!days || !perfect || !time.anchor || !["in", "over", "during", "within"].includes(said))
    return undefined;
  return { value: `${addDays(time.anchor, -Number(days[1]))}/${time.anchor}`, anchor: time.anchor };
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
