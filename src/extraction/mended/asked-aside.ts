import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "Ruiz, asked about the vote, said …": who stands before a participle between commas says it, and is not the participle's subject. */
export function askedAside(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (
    !isSaying(verb) ||
    !/^VB[DZP]$/u.test(verb.xpos) ||
    childOf(sentence, verb, "nsubj", "nsubj:pass", "aux:pass")
  )
    return [];
  if (sentence.words[verb.index - 1]?.text !== ",") return [];
  const aside = childrenOf(sentence, verb, "advcl").find(
    (one) =>
      one.index < verb.index && /^VB[ND]$/u.test(one.xpos) && !childOf(sentence, one, "mark", "obj", "ccomp"),
  );
  const who = aside && childOf(sentence, aside, "nsubj", "nsubj:pass");
  if (!aside || !who || who.index > aside.index) return [];
  const last = subtree(sentence, who).findLast((one) => one.upos !== "PUNCT")!;
  const comma = sentence.words[last.index + 1];
  return comma?.text === "," && aside.index - comma.index <= 2
    ? [{ word: who, head: verb, relation: "nsubj" }]
    : [];
}
