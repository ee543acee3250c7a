import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "Eleven rebels died in fighting that broke out": "that" goes on about the noun right before it, not about the subject beyond the verb. */
export function ofNounNext(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  if (clause.relation !== "acl:relcl") return [];
  const far = headOf(sentence, clause);
  const verb = far && /^nsubj/u.test(far.relation) ? headOf(sentence, far) : undefined;
  const that = childrenOf(sentence, clause, "nsubj", "nsubj:pass").find((one) =>
    /^(?:that|which)$/iu.test(one.text),
  );
  const noun = that && sentence.words[that.index - 1];
  if (!far || !verb || !noun || verb.index < far.index || noun.index < verb.index) return [];
  return noun.upos === "NOUN" && /^(?:obl|obj|nmod)$/u.test(base(noun)) && noun.head !== clause.index
    ? [{ word: clause, head: noun, relation: "acl:relcl" }]
    : [];
}

/** "the groups, which it says have killed 800 of its members": "which" did it where the verb has whom it was done to behind it. */
export function whichItSays(sentence: ParsedSentence, which: Word): readonly Rehung[] {
  if (base(which) !== "obj" || !/^(?:which|that|who|whom)$/iu.test(which.text)) return [];
  const verb = headOf(sentence, which);
  if (!verb || base(verb) !== "ccomp" || which.index > verb.index) return [];
  const over = headOf(sentence, verb);
  if (over?.relation !== "acl:relcl" || childrenOf(sentence, verb, "nsubj", "nsubj:pass").length > 0)
    return [];
  return childrenOf(sentence, verb, "obj").some((one) => one.index > verb.index)
    ? [{ word: which, head: verb, relation: "nsubj" }]
    : [];
}
