import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "a promise that experts call empty": what is called so is the noun before, and "that" stands for it. */
export function calledByOthers(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!/^(?:call|label|brand|dub|describe|deem|deride|dismiss|denounce|consider|regard)$/u.test(verb.lemma))
    return [];
  const first = base(verb) === "conj" ? headOf(sentence, verb) : verb;
  const noun = first && base(first) === "acl" ? headOf(sentence, first) : undefined;
  const that = childrenOf(sentence, verb, "mark").find((one) => one.text.toLowerCase() === "that");
  const bare = childOf(sentence, verb, "nsubj") && !childOf(sentence, verb, "obj", "ccomp", "aux:pass");
  if (!noun || !that || !bare || noun.upos !== "NOUN") return [];
  return [
    { word: that, head: verb, relation: "obj" },
    ...(first === verb ? [{ word: verb, head: noun, relation: "acl:relcl" }] : []),
  ];
}
