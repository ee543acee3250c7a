import type { ParsedSentence, Word } from "../../language/parse.ts";
import { headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "shot dead 49 people": dead is what they were shot, not what they were before. */
export function shotDead(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = sentence.words[word.index - 1];
  const noun = headOf(sentence, word);
  return /^dead$/iu.test(word.text) && verb?.lemma === "shoot" && noun && noun.index > word.index
    ? [{ word, head: verb, relation: "xcomp" }]
    : [];
}
