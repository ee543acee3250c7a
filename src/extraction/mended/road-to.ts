import type { ParsedSentence, Word } from "../../language/parse.ts";
import { roads } from "../events/where.ts";
import { childOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "was shot on the road | to Cali": where a road leads goes with the road. */
export function roadTo(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.relation !== "obl" || word.upos !== "PROPN") return [];
  const to = childOf(sentence, word, "case");
  const road = to?.text === "to" ? sentence.words[to.index - 1] : undefined;
  return road && roads.test(road.lemma) ? [{ word, head: road, relation: "nmod" }] : [];
}
