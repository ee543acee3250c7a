import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "accused him of cheating workers", "fined for illegally opening accounts": behind a preposition and an adverb, or with the preposition hung on it, "opening" has the accounts for its object and tells none of their kind. */
export function gerundWithObject(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const noun = word.xpos === "VBG" && word.relation === "amod" ? headOf(sentence, word) : undefined;
  const own = noun && childOf(sentence, word, "mark");
  const above = own && headOf(sentence, noun);
  if (
    noun &&
    above &&
    own.index === word.index - 1 &&
    noun.index > word.index &&
    /^(?:of|for)$/iu.test(own.text)
  )
    return above.upos === "VERB" && above.index < own.index
      ? [
          { word, head: above, relation: "advcl" },
          { word: noun, head: word, relation: "obj" },
        ]
      : [];
  const adverb = sentence.words[word.index - 1];
  if (!noun || noun.index < word.index || !adverb || adverb.head !== word.index) return [];
  const marker = childOf(sentence, noun, "case");
  const verb = headOf(sentence, noun);
  if (adverb.upos !== "ADV" || !/ly$/u.test(adverb.text) || marker?.index !== adverb.index - 1) return [];
  if (!verb || base(noun) !== "obl" || childrenOf(sentence, noun, "det").length > 0) return [];
  return [
    { word, head: verb, relation: "advcl" },
    { word: noun, head: word, relation: "obj" },
    { word: marker, head: word, relation: "mark" },
  ];
}
