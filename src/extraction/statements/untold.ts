import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isPassive } from "../events/passive.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import { isNegated } from "./cue.ts";

const telling = /^(?:say|tell|explain|disclose|specify|reveal|indicate)$/u;

/** "wouldn't say when it would appear", which the tree takes for a time. */
function whenClause(sentence: ParsedSentence, verb: Word): Word | undefined {
  const when = sentence.words[verb.index + 1];
  const clause = /^(?:when|where|how|why)$/iu.test(when?.text ?? "") ? headOf(sentence, when!) : undefined;
  return clause && base(clause) === "advcl" && clause.head === verb.index ? clause : undefined;
}

/** "has not said how she would pay", "declined to say whether it was safe": where the words begin that deny the saying of a question; undefined where it is said or no question. */
export function untoldFrom(sentence: ParsedSentence, verb: Word): Word | undefined {
  const how = childrenOf(sentence, verb, "obj").find((one) => /^W/u.test(one.xpos)); // "has not said why it fell", with the clause on "why"
  const clause = telling.test(verb.lemma)
    ? (childOf(sentence, verb, "ccomp") ??
      whenClause(sentence, verb) ??
      (how && childOf(sentence, how, "acl", "advcl")))
    : undefined;
  const asks = sentence.words
    .slice(verb.index + 1, verb.index + 3)
    .some((one) => /^(?:whether|if|how|why|when|where|what|who|which)$/iu.test(one.text));
  if (!clause || !asks || clause.index < verb.index) return undefined;
  const head = base(verb) === "xcomp" ? headOf(sentence, verb) : undefined;
  if (head && /^(?:decline|refuse)$/u.test(head.lemma)) return head;
  if (!isNegated(sentence, verb) || isPassive(sentence, verb)) return undefined;
  const subject = childOf(sentence, verb, "nsubj");
  const from = childrenOf(sentence, verb, "aux", "advmod").find((one) => one.index < verb.index);
  return from && (!subject || subject.index < from.index) ? from : undefined;
}
