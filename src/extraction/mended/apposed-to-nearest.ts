import type { ParsedSentence, Word } from "../../language/parse.ts";
import { headOf, subtree, under } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const grounds =
  /^(?:peninsula|island|city|town|village|capital|port|province|region|district|suburb|enclave|territory|neighbou?rhood|archipelago)$/u;

/** "the Kerch Strait, which parts Russia from Crimea, the peninsula it annexed": what lies behind the comma is what stands right before it, not a place further up. */
export function apposedToNearest(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const over = word.relation === "appos" && grounds.test(word.lemma) ? headOf(sentence, word) : undefined;
  if (!over) return [];
  const first = subtree(sentence, word).find((one) => one.upos !== "PUNCT")!;
  const comma = sentence.words[first.index - 1];
  let near = sentence.words[first.index - 2];
  if (comma?.text !== "," || !near?.name.endsWith("-LOC")) return [];
  while (near.relation === "flat" && headOf(sentence, near)) near = headOf(sentence, near)!;
  return near.index === over.index || under(sentence, near, word) || near.relation === "amod"
    ? []
    : [{ word, head: near, relation: "appos" }];
}
