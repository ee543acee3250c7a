import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";

/** "They are concerned that …": a participle that tells what somebody thinks, whatever the tagger calls it. */
export function isState(sentence: ParsedSentence, verb: Word): boolean {
  if (verb.xpos !== "VBN") return false;
  const towards = set.get(verb.text.toLowerCase());
  if (
    !/^(?:concerned|convinced|worried|persuaded)$/iu.test(verb.text) &&
    !childrenOf(sentence, verb, "obl").some((one) => caseOf(sentence, one) === towards)
  )
    return false;
  return childOf(sentence, verb, "aux:pass", "cop") !== undefined || stays(sentence, verb);
}

/** Participles that tell what somebody thinks only with a preposition: "is opposed to it" is no deed as "is opposed by many" is. */
const set = new Map([
  ["opposed", "to"],
  ["disappointed", "with"],
  ["frustrated", "with"],
]);

/** "remain convinced", "grew worried", "felt sure". */
export function stays(sentence: ParsedSentence, state: Word): boolean {
  return (
    base(state) === "xcomp" &&
    /^(?:remain|stay|seem|appear|feel|look|sound|become|grow|get)$/u.test(
      headOf(sentence, state)?.lemma ?? "",
    )
  );
}
