import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const moves =
  /^(?:plunge|surge|slump|fall|rise|jump|drop|slide|dip|climb|tumble|rally|soar|sink|crash|rebound|shrink|slip)$/u;
const traded =
  /^(?:shares|stocks|sales|prices|profits|exports|imports|bonds|markets|orders|revenues|earnings|rents|wages|rates|visits|arrivals)$/iu;

/** "Toshiba shares | plunge on warning": a headline's verb that was taken for a noun, behind the plural that falls or rises. */
export function pricesFall(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.relation !== "root" || verb.xpos !== "NN" || !moves.test(verb.text.toLowerCase())) return [];
  const what = sentence.words[verb.index - 1];
  if (what?.relation !== "compound" || what.head !== verb.index || !traded.test(what.text)) return [];
  if (childOf(sentence, verb, "det", "case", "cop", "nsubj", "amod")) return [];
  return [
    { word: verb, head: undefined, relation: "root", as: { upos: "VERB", xpos: "VBP", lemma: verb.lemma } },
    { word: what, head: verb, relation: "nsubj", as: { upos: "NOUN", xpos: "NNS", lemma: what.lemma } },
    ...sentence.words
      .filter((one) => one.head === verb.index && one.relation === "nmod")
      .map((word) => ({ word, head: verb, relation: "obl" })),
  ];
}
