import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "The union accused the firm of theft, a charge the firm denied, and called for a strike": what stands behind the comma that closes a remark goes with the verb before the remark. */
export function beyondAside(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (base(word) !== "conj" || !/^VB[DZ]$/u.test(word.xpos) || childOf(sentence, word, "nsubj", "aux"))
    return [];
  const relative = headOf(sentence, word);
  const remark = relative?.relation === "acl:relcl" ? headOf(sentence, relative) : undefined;
  const and = childOf(sentence, word, "cc");
  if (
    !remark ||
    !/^(?:appos|obj|parataxis)$/u.test(base(remark)) ||
    !and ||
    sentence.words[and.index - 1]?.text !== ","
  )
    return [];
  const first = subtree(sentence, remark).find((one) => one.upos !== "PUNCT")!;
  if (!/^an?$/iu.test(first.text) || sentence.words[first.index - 1]?.text !== ",") return [];
  let verb = headOf(sentence, remark);
  while (verb && !(verb.upos === "VERB" && verb.xpos === word.xpos)) verb = headOf(sentence, verb);
  return verb ? [{ word, head: verb, relation: "conj" }] : [];
}
