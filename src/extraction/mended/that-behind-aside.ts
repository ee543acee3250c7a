import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
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

/** "wrote to clients that the bid was low", "confirmed in a statement that work goes on": what is said, which the tree hung on the noun before it. */
export function thatBehindWhom(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  if (base(clause) !== "acl") return [];
  const open = childOf(sentence, clause, "xcomp");
  const that = [clause, ...(open ? [open] : [])]
    .flatMap((one) => childrenOf(sentence, one, "mark", "obj"))
    .find((one) => one.text.toLowerCase() === "that" && one.index < clause.index);
  const noun = headOf(sentence, clause);
  const verb = noun && base(noun) === "obl" ? headOf(sentence, noun) : undefined;
  if (!that || !verb || !isSaying(verb) || verb.index > noun!.index) return [];
  const near = noun!.index < that.index && sentence.words[that.index - 1]!.upos !== "PUNCT";
  if (!near || !/^(?:to|in|with)$/u.test(caseOf(sentence, noun!)) || !lacksNothing(sentence, clause, that))
    return [];
  if (childOf(sentence, verb, "ccomp", "obj")) return [];
  return [
    { word: clause, head: verb, relation: "ccomp" },
    { word: that, head: clause, relation: "mark" },
  ];
}

/** Whether a clause has its subject, and its object too where "that" is taken for it: "that Microsoft would need to win". */
function lacksNothing(sentence: ParsedSentence, clause: Word, that: Word): boolean {
  if (!childOf(sentence, clause, "nsubj", "nsubj:pass", "expl")) return false;
  const open = childOf(sentence, clause, "xcomp", "ccomp");
  return (
    that.relation === "mark" || (open !== undefined && childOf(sentence, open, "obj", "obl") !== undefined)
  );
}
