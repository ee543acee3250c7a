import type { EventType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { stormWords } from "../mentions/storm-words.ts";
import { base, childOf, headOf } from "../tree.ts";
import { verbType } from "./lexicon.ts";
import { lifelessKillers } from "./senses.table.ts";
import { subjectsOf } from "./subjects.ts";
import type { Trigger } from "./trigger.ts";

const storm = new RegExp(`\\b(?:${stormWords}) (\\p{Lu}[\\p{L}'’-]+)`, "gu");

/** What storms, earthquakes and floods do to lands and towns. */
const blows = new Set(
  "hit strike batter lash pound slam ravage devastate sweep barrel whip buffet hammer rake thrash".split(" "),
);
const forces: Readonly<Record<string, EventType>> = {
  ...Object.fromEntries(
    "storm hurricane typhoon cyclone tornado twister blizzard"
      .split(" ")
      .map((noun) => [noun, "storm" as const]),
  ),
  earthquake: "earthquake",
  quake: "earthquake",
  tremor: "earthquake",
  flood: "flood",
};

/**
 * What a report's verbs of violence mean where a storm, by its name too, or a crash, a flood, a fire is their subject:
 * "Hilda struck Luzon" is the storm, and whom "the blaze left dead" nobody killed.
 */
export function byNature(text: string): (sentence: ParsedSentence, trigger: Trigger) => Trigger {
  const names = new Set([...text.matchAll(storm)].map((match) => match[1]!.toLowerCase()));
  return (sentence, trigger) => {
    if (trigger.form !== "verb" || !(trigger.type === "killing" || blows.has(trigger.word.lemma)))
      return trigger;
    const noun =
      base(trigger.word) === "acl" && trigger.word.xpos === "VB" ? headOf(sentence, trigger.word) : undefined; // "the strongest hurricane to strike Haiti"
    const doers = [...subjectsOf(sentence, trigger.word).map(({ word }) => word), ...(noun ? [noun] : [])];
    const force = doers
      .map((one) =>
        one.upos === "PROPN" && names.has(one.text.toLowerCase()) ? "storm" : forces[one.lemma.toLowerCase()],
      )
      .find((one) => one !== undefined);
    if (trigger.type === "killing")
      return force || inCrash(sentence, trigger.word) || doers.some((one) => lifelessKillers.has(one.lemma))
        ? { ...trigger, type: "death" }
        : trigger;
    return force ? { ...trigger, type: force } : trigger;
  };
}

/** "A plane crashed near Lima, killing five": what comes of an accident. */
function inCrash(sentence: ParsedSentence, verb: Word): boolean {
  const over = base(verb) === "advcl" && verb.xpos === "VBG" ? headOf(sentence, verb) : undefined;
  return over !== undefined && verbType(over.lemma) === "accident" && !childOf(sentence, verb, "nsubj");
}
