import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "A review made public this month concluded that …": what the tree took for a clause before the verb tells which review it is, and the review concludes. */
export function reducedRelative(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  const verb =
    clause.relation === "ccomp" && /^VB[ND]$/u.test(clause.xpos) ? headOf(sentence, clause) : undefined;
  if (!verb || verb.index < clause.index || !/^VB[DZ]$/u.test(verb.xpos)) return [];
  if (childOf(sentence, verb, "nsubj", "csubj", "expl", "parataxis")) return [];
  if (childOf(sentence, clause, "aux", "mark", "obj")) return [];
  const subject = childOf(sentence, clause, "nsubj");
  if (subject?.upos !== "NOUN" || subject.index > clause.index) return [];
  const between = sentence.words.slice(subject.index, verb.index);
  if (between.some((one) => one.upos === "PUNCT")) return [];
  const loose = childrenOf(sentence, verb).filter((one) => one.index < subject.index);
  return loose.some((one) => one.upos === "VERB")
    ? []
    : [
        { word: subject, head: verb, relation: "nsubj" },
        { word: clause, head: subject, relation: "acl" },
      ];
}
