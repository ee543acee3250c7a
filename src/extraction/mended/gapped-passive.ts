import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "Six people were killed and eight wounded", "… and five others wounded": the number before the second participle, without its auxiliary, is whom it is of. */
export function gappedPassive(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const first = base(word) === "conj" ? headOf(sentence, word) : undefined;
  if (!first || !/^VB[ND]$/u.test(word.xpos) || childrenOf(sentence, first, "aux:pass").length === 0)
    return [];
  const [subject] = childrenOf(sentence, word, "nsubj");
  if (
    subject &&
    word.xpos === "VBN" &&
    subject.index > first.index &&
    childrenOf(sentence, word, "aux", "aux:pass", "obj").length === 0
  )
    return [{ word: subject, head: word, relation: "nsubj:pass" }]; // "were killed and dozens injured"
  if (childrenOf(sentence, word, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj").length > 0) return [];
  const who = sentence.words[word.index - 1];
  if (!who || who.index < first.index) return [];
  const own = who.head === word.index && who.relation === "nummod" && who.upos === "NUM";
  const others =
    who.head === first.index && base(who) === "conj" && childrenOf(sentence, who, "nummod").length > 0;
  return own || others ? [{ word: who, head: word, relation: "nsubj:pass" }] : [];
}
