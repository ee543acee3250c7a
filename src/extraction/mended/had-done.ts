import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "it had rigged tests": "had" right before a participle that hangs beside it is no verb of its own. */
export function hadDone(sentence: ParsedSentence, had: Word): readonly Rehung[] {
  if (had.lemma !== "have" || !/^VB[DZP]$/u.test(had.xpos) || base(had) === "aux") return [];
  const at = sentence.words[had.index + 1]?.upos === "ADV" ? had.index + 2 : had.index + 1;
  const done = sentence.words[at];
  if (done?.xpos !== "VBN" || done.upos !== "VERB" || !childOf(sentence, had, "nsubj")) return [];
  const over = headOf(sentence, done);
  const beside = over === had ? base(done) === "ccomp" : over !== undefined && over === headOf(sentence, had);
  const marked = childrenOf(sentence, done, "mark").some((one) => one.index > had.index); // "charges that it had rigged tests": a mark before both is theirs
  if (!beside || marked || childOf(sentence, done, "nsubj") || base(done) === "conj") return [];
  return [
    { word: done, head: headOf(sentence, had), relation: had.relation },
    { word: had, head: done, relation: "aux" },
    ...childrenOf(sentence, had)
      .filter((one) => one !== done)
      .map((word) => ({ word, head: done, relation: word.relation })),
  ];
}
