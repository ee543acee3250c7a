import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "The agency reported, citing an official, that the bridge fell": what is reported, which the tree hung on the words between commas. */
export function thatBehindAside(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  if (!/^(?:acl|ccomp|advcl)$/u.test(base(clause))) return [];
  const that = childrenOf(sentence, clause, "mark").find((one) => one.text.toLowerCase() === "that");
  if (!that || sentence.words[that.index - 1]?.text !== ",") return [];
  let aside = headOf(sentence, clause);
  while (aside && !(base(aside) === "advcl" && aside.xpos === "VBG")) aside = headOf(sentence, aside);
  const verb = aside && headOf(sentence, aside);
  if (!aside || !verb || !isSaying(verb) || verb.index > aside.index) return [];
  if (sentence.words[aside.index - 1]?.text !== "," || childOf(sentence, verb, "ccomp", "obj")) return [];
  return [{ word: clause, head: verb, relation: "ccomp" }];
}
