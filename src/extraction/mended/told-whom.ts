import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "told AFP the toll could rise": the body right behind the verb, before a word that begins a clause, is told it, and is no part of what is told. */
export function toldWhom(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const the = /^the$/iu.test(sentence.words[word.index - 1]?.text ?? "") ? 1 : 0; // "told the BBC he had nothing to hide"
  const verb = sentence.words[word.index - 1 - the];
  if (verb?.lemma !== "tell" || verb.upos !== "VERB" || word.name !== "B-ORG") return [];
  if (headOf(sentence, word) === verb && /^(?:obj|iobj)$/u.test(base(word))) return [];
  let end = word.index + 1;
  while (sentence.words[end]?.name === "I-ORG") end++;
  const next = sentence.words[end];
  if (!next || !/^(?:the|that|a|an|he|she|it|they|we|his|her|its|their|there)$/iu.test(next.text)) return [];
  const own = sentence.words.slice(word.index - the, end);
  const loose = own.filter((one) => one !== word && !own.includes(headOf(sentence, one)!));
  return [
    { word, head: verb, relation: "iobj" },
    ...loose.map((one) => ({ word: one, head: word, relation: "flat" })),
  ];
}
