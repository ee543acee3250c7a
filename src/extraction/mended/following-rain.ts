import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "in the early hours of Wednesday following heavy rain": hours follow nothing; it came after the rain. */
export function followingRain(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (!/^following$/iu.test(word.text) || word.xpos !== "VBG" || base(word) !== "acl") return [];
  const noun = headOf(sentence, word);
  const what = childOf(sentence, word, "obj");
  if (!noun || !what) return [];
  const hours = /^(?:hour|morning|afternoon|evening|night|day|week|month|year|weekend)$/u.test(noun.lemma);
  if (!hours && !/day$/u.test(noun.text)) return [];
  const over = headOf(sentence, noun);
  return [
    { word: what, head: over ?? noun, relation: over?.upos === "VERB" ? "obl" : "nmod" },
    { word, head: what, relation: "case", as: { upos: "ADP", xpos: "IN", lemma: "following" } },
    ...childrenOf(sentence, word)
      .filter((one) => one !== what)
      .map((one) => ({ word: one, head: what, relation: one.relation })),
  ];
}
