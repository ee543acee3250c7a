import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "the government of Aung San Suu Kyi, who was detained": "who" goes on about the person right before it, not about a thing that is the person's. */
export function ofWhomBehind(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  if (clause.relation !== "acl:relcl") return [];
  const thing = headOf(sentence, clause);
  const who = thing && whoBetween(sentence, thing, clause);
  if (!who || !isThing(thing)) return [];
  const before = sentence.words[who.index - 1]?.text === "," ? who.index - 2 : who.index - 1;
  let at: Word | undefined = sentence.words[before];
  while (at && (at.name.startsWith("I-") || base(at) === "flat") && at.head >= 0) at = headOf(sentence, at);
  const person = at && at.index > thing.index && isPerson(at) ? at : undefined;
  if (!person || !["nmod", "conj"].includes(base(person))) return [];
  return childrenOf(sentence, person, "acl").length > 0
    ? []
    : [{ word: clause, head: person, relation: "acl:relcl" }];
}

/** The "who" with which a clause goes on about a noun. */
export function whoBetween(sentence: ParsedSentence, noun: Word, clause: Word): Word | undefined {
  return sentence.words.slice(noun.index + 1, clause.index).find((one) => /^who$/iu.test(one.text));
}

function isThing(word: Word): boolean {
  return word.upos === "NOUN" && !isPerson(word);
}

function isPerson(word: Word): boolean {
  return /-PER$/u.test(word.name) || ["Person", "Group"].includes(nounClass(word)?.type ?? "");
}
