import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const judgments =
  /^(?:blow|setback|boost|victory|defeat|win|coup|sign|move|step|decision|measure|shift|reversal|turnaround|milestone|first|feat|record|reminder|signal|result|development|figure|rise|fall|increase|drop|decline|jump)$/u;

/**
 * "will close the plant in Everett, a blow to the state": what a clause as a whole is, set off by a comma with an
 * article, is no second thing that it is done to.
 */
export function aBlowTo(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const governor = headOf(sentence, word);
  const first = childOf(sentence, word, "det");
  if (!judgments.test(word.lemma) || !governor || !first || !/^(?:a|an|the)$/iu.test(first.text)) return [];
  if (sentence.words[first.index - 1]?.text !== "," || childOf(sentence, word, "cc")) return [];
  const second = base(word) === "obj" && governor.upos === "VERB" && governor.index < first.index;
  const before =
    second && childrenOf(sentence, governor, "obj").some((one) => one !== word && one.index < first.index);
  const tail = childrenOf(sentence, word, "nmod", "acl").some(
    (one) =>
      one.index > word.index && (base(one) === "acl" || /^(?:to|for|in|of)$/u.test(caseOf(sentence, one))),
  );
  return before && tail ? [{ word, head: governor, relation: "parataxis" }] : [];
}
