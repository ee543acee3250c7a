import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "shot dead 49 people": dead is what they were shot, not what they were before. */
export function shotDead(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = sentence.words[word.index - 1];
  const noun = headOf(sentence, word);
  if (!/^dead$/iu.test(word.text) || verb?.lemma !== "shoot" || !noun) return [];
  const beside =
    word.relation === "advmod" ||
    (word.relation === "obj" && childrenOf(sentence, verb, "obj").some((one) => one.index > word.index));
  return noun.index > word.index || beside ? [{ word, head: verb, relation: "xcomp" }] : [];
}

/** "shot to death union leader Ana Ruiz": death is what they were shot to, and no part of whom. */
export function toDeath(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const [to, verb] = [sentence.words[word.index - 1], sentence.words[word.index - 2]];
  const whom = headOf(sentence, word);
  if (!/^death$/iu.test(word.text) || !/^to$/iu.test(to?.text ?? "") || verb?.upos !== "VERB") return [];
  if (base(word) !== "compound" || !whom || whom.index < word.index) return [];
  const top = base(whom) === "compound" ? headOf(sentence, whom)! : whom;
  return [
    { word, head: verb, relation: "obl" },
    { word: to!, head: word, relation: "case" },
    { word: top, head: verb, relation: "obj" },
  ];
}
