import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "On Sunday in London, England, …, a man entered a store": what a town lies in is not who acts. */
export function regionBehind(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = base(word) === "nsubj" && word.name.endsWith("-LOC") ? headOf(sentence, word) : undefined;
  const comma = sentence.words[word.index - 1];
  const town = sentence.words[word.index - 2];
  if (!verb || comma?.text !== "," || !town?.name.endsWith("-LOC")) return [];
  const others = childrenOf(sentence, verb, "nsubj").some((one) => one.index > word.index);
  return others && verb.index > word.index ? [{ word, head: town, relation: "appos" }] : [];
}
