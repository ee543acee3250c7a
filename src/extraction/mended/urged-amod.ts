import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

const urging =
  /^(?:implore|urge|beg|ask|tell|encourage|persuade|warn|invite|convince|order|force|help|allow|want)$/u;

/** "implored wavering | Republicans to vote": who is urged is somebody who wavers; nobody is urged to waver. */
export function urgedAmod(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.xpos !== "VBG" || !/^(?:obj|xcomp|ccomp)$/u.test(base(word))) return [];
  const verb = headOf(sentence, word);
  const noun = sentence.words[word.index + 1];
  if (!verb || verb.index !== word.index - 1 || !urging.test(verb.lemma)) return [];
  if (!noun || !/^NNP?S$/u.test(noun.xpos) || headOf(sentence, noun) !== word) return [];
  const task = sentence.words.find(
    (one) =>
      one.index > noun.index &&
      one.xpos === "VB" &&
      (one.head === verb.index || one.head === word.index) &&
      childOf(sentence, one, "mark")?.text === "to",
  );
  if (!task) return [];
  const aside = sentence.words.find(
    (one) =>
      one.index > task.index &&
      one.xpos === "VBG" &&
      base(one) === "advcl" &&
      isSaying(one) &&
      sentence.words[one.index - 1]?.text === ",",
  ); // "implored wavering voters to come home, warning that …"
  return [
    { word: noun, head: verb, relation: "obj" },
    { word, head: noun, relation: "amod" },
    { word: task, head: verb, relation: "xcomp" },
    ...(aside ? [{ word: aside, head: verb, relation: "advcl" }] : []),
  ];
}
