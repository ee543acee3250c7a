import type { EventDraft } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import { base, childrenOf } from "../tree.ts";

/** How people are killed. */
const ways = new Set(
  "shoot machinegun machine-gun gun stab strangle ambush strafe behead hack bludgeon riddle knife poison spear torture".split(
    " ",
  ),
);

/**
 * "killed a major, who was machinegunned as he drove through Lima": how whom it was done to was killed is told of the
 * one killing, unless it was done before ("had been shot") or both tell when.
 */
export function withSameVictims(
  sentences: readonly ParsedSentence[],
  events: readonly EventDraft[],
): readonly EventDraft[] {
  const byIndex = new Map(sentences.map((one) => [one.index, one]));
  return events.map((event) => {
    const sentence = byIndex.get(event.sentence);
    const verb = sentence?.words[event.word];
    if (!sentence || !verb || event.sameAs !== undefined || event.form !== "verb") return event;
    if (base(verb) !== "acl" || !ways.has(event.lemma) || verb.xpos !== "VBN") return event;
    if (childrenOf(sentence, verb, "aux").some((one) => one.lemma === "have")) return event;
    const victims = new Set(victimsOf(event));
    const killing = events.find(
      (one) =>
        one.sentence === event.sentence &&
        one.word < event.word &&
        one.type === "killing" &&
        !(one.time && event.time) &&
        victimsOf(one).some((victim) => victims.has(victim)),
    );
    return killing ? { ...event, sameAs: killing.id } : event;
  });
}

function victimsOf(event: EventDraft): readonly number[] {
  return event.participants.flatMap((one) =>
    one.part === "target" && one.mention !== undefined ? [one.mention] : [],
  );
}
