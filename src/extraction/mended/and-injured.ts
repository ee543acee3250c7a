import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const harms = /^(?:kill|injure|wound|hurt|maim|displace|kidnap|abduct|arrest|detain)$/u;
const some = /^(?:NUM|NOUN|PROPN)$/u;

/** "killed twelve and injured twelve more", "killed one and wounded 30 others": whom the second verb harms is no second object of the first. */
export function andInjured(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const { words } = sentence;
  const and = words[verb.index - 1];
  if (!harms.test(verb.lemma) || !/^VB[DN]$/u.test(verb.xpos) || !/^and$/iu.test(and?.text ?? "")) return [];
  if (childOf(sentence, verb, "obj", "nsubj:pass", "aux:pass", "aux")) return [];
  const first = words.findLast((one) => one.index < verb.index && harms.test(one.lemma));
  const object = first && childOf(sentence, first, "obj");
  if (!first || !object || object.index > verb.index || childOf(sentence, first, "aux:pass")) return [];
  const near = words.slice(verb.index + 1, verb.index + 5);
  const harmed =
    near.find((one) => one.text === "others") ??
    near.find((one, place) => some.test(one.upos) && !some.test(near[place + 1]?.upos ?? ""));
  if (!harmed || near.some((one) => one.index < harmed.index && one.upos === "PUNCT")) return [];
  const more = words[harmed.index + 1];
  return [
    { word: verb, head: first, relation: "conj" },
    { word: and!, head: verb, relation: "cc" },
    { word: harmed, head: verb, relation: "obj" },
    ...(more?.text === "more" ? [{ word: more, head: harmed, relation: "advmod" }] : []),
  ];
}

/** "around twenty more, including a colleague, were injured", "scores more were injured": those who are more are the subject, with their number. */
export function moreWere(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (!/^(?:more|others)$/u.test(word.text)) return [];
  const before = sentence.words[word.index - 1];
  const many = before && /^(?:scores|dozens|hundreds|thousands)$/u.test(before.text) ? before : undefined;
  const verb = headOf(sentence, word);
  const counted = many !== undefined || childrenOf(sentence, word, "nummod").length > 0;
  if (!verb || !counted || verb.index < word.index || !childOf(sentence, verb, "aux:pass")) return [];
  const subject = childOf(sentence, verb, "nsubj", "nsubj:pass");
  if (subject ? subject.index !== word.index : base(word) !== "advmod") return [];
  return [
    ...(subject ? [] : [{ word, head: verb, relation: "nsubj:pass" }]),
    ...(many && many.head !== word.index ? [{ word: many, head: word, relation: "nummod" }] : []),
  ];
}
