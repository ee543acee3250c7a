import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const saying = /^(?:say|claim|report|confirm|announce|deny|allege|fear|believe)$/u;

/** "Turkey says three soldiers killed in attack": a headline leaves out "were", so that what is said looks like an object. */
export function headlineSays(sentence: ParsedSentence, done: Word): readonly Rehung[] {
  if (sentence.kind !== "headline" || done.xpos !== "VBN" || done.relation !== "acl") return [];
  const whom = headOf(sentence, done);
  const verb = whom && base(whom) === "obj" ? headOf(sentence, whom) : undefined;
  if (!verb || !saying.test(verb.lemma) || verb.index > whom!.index) return [];
  return [
    { word: done, head: verb, relation: "ccomp" },
    { word: whom!, head: done, relation: "nsubj:pass" },
  ];
}

/** "Merkel says too early to comment": a headline leaves out "it is", so that what it is too much for looks like how it is said. */
export function headlineTooEarly(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (sentence.kind !== "headline" || base(word) !== "advmod" || !childOf(sentence, word, "advcl")) return [];
  const verb = headOf(sentence, word);
  const too = childrenOf(sentence, word, "advmod").some((one) => /^(?:too|not)$/iu.test(one.text));
  return too && verb && saying.test(verb.lemma) && verb.index < word.index
    ? [{ word, head: verb, relation: "ccomp" }]
    : [];
}
