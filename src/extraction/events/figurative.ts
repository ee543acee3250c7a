import type { EventType } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import { bloody, figureRows } from "./figurative.table.ts";
import type { Trigger } from "./trigger.ts";

/** How many different words of what it is about make a report one of sport or of markets. */
const enough = 6;
/** Of sport, where two results are told. */
const enoughWithResults = 3;
const result = /(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])/gu;

const subjects = figureRows.map(({ about, words }) => ({ about, words: words.split(" ") }));

/** Kinds of violence that such reports tell of without any. */
const figures = new Set<EventType>([
  "killing",
  "attack",
  "bombardment",
  "destruction",
  "explosion",
  "execution",
  "siege",
  "kidnapping",
]);
/** What only matches borrow: a report of markets may tell of a threat of tariffs and of a war. */
const ofMatches = new Set<EventType>(["threat", "war"]);

/**
 * What a report of sport or of markets means by words of violence: "Leicester demolished United 4-0", "slaughtered",
 * "came under heavy attack" tell of play and prices. Undefined for every other report, and for one with a word of real violence.
 */
export function figurativeIn(
  text: string,
  sentences: readonly ParsedSentence[],
): ((trigger: Trigger) => Trigger) | undefined {
  const nouns = new Set<string>();
  for (const { words } of sentences)
    for (const word of words) {
      const lemma = word.lemma.toLowerCase();
      if (bloody.has(lemma)) return undefined;
      if (word.upos === "NOUN") nouns.add(lemma);
    }
  const results = text.match(result)?.length ?? 0;
  const about = subjects.find(({ about, words }) => {
    const found = words.filter((one) => nouns.has(one)).length;
    return found >= (about === "sport" && results > 1 ? enoughWithResults : enough);
  })?.about;
  if (!about) return undefined;
  return (trigger) =>
    figures.has(trigger.type) || (about === "sport" && ofMatches.has(trigger.type))
      ? { ...trigger, type: "action" }
      : trigger;
}
