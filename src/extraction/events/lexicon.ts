import type { EventType } from "../../../schema/index.ts";
import { actionNouns, genericEventNouns, lexicon } from "./lexicon.table.ts";

const verbs = new Map<string, EventType>();
const nouns = new Map<string, EventType>();
for (const row of lexicon) {
  for (const verb of row.verbs.split(" ")) if (verb && !verbs.has(verb)) verbs.set(verb, row.type);
  for (const noun of row.nouns.split(" ")) if (noun && !nouns.has(noun)) nouns.set(noun, row.type);
}

/** The type of event that a verb tells of, with its particle or noun if it has one: `verbType("step", "down")`. */
export function verbType(lemma: string, partner?: string): EventType | undefined {
  return (partner ? verbs.get(`${lemma}_${partner}`) : undefined) ?? verbs.get(lemma);
}

/** Whether verb and object are one expression: "claim lives" is a killing of those whose lives they were. */
export function isIdiom(verb: string, object: string): boolean {
  return verbs.has(`${verb}_${object}`);
}

/** The type of event that a noun tells of by itself. */
export function nounType(lemma: string): EventType | undefined {
  return nouns.get(lemma) ?? (genericEventNouns.has(lemma) || actionNouns.has(lemma) ? "action" : undefined);
}

/** Whether a noun tells of a happening that has a type of its own. */
export function isEventNoun(lemma: string): boolean {
  return nouns.has(lemma) || genericEventNouns.has(lemma);
}

/** Whether the noun names a happening of no kind of its own: "the event". */
export function isGeneric(lemma: string): boolean {
  return genericEventNouns.has(lemma);
}
