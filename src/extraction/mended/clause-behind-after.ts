import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const finite = new Set(["VBD", "VBN", "VBZ", "VBP"]);

/** "cut 9,000 jobs and a fifth of its capacity after profit plunged": the noun between the mark and the verb is the verb's subject, and the clause hangs on the verb before it. */
export function clauseBehindAfter(sentence: ParsedSentence, noun: Word): readonly Rehung[] {
  const verb = sentence.words[noun.index + 1];
  const mark = childOf(sentence, noun, "case");
  if (verb?.upos !== "VERB" || noun.head !== verb.index || noun.relation !== "obl" || !finite.has(verb.xpos))
    return [];
  if (!/^(?:after|as|since|because|when|while)$/iu.test(mark?.text ?? "")) return [];
  if (base(verb) !== "acl" || childOf(sentence, verb, "nsubj", "aux", "obj")) return [];
  const over = verbBefore(sentence, verb);
  if (!over) return [];
  return [
    { word: verb, head: over, relation: "advcl" },
    { word: noun, head: verb, relation: "nsubj" },
    { word: mark!, head: verb, relation: "mark" },
  ];
}

/** "Nissan to cut 9,000 jobs as profit plunges 93%": what the headline says is to come is its main clause. */
export function toDoAsFalls(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.relation !== "root" || !finite.has(verb.xpos)) return [];
  const subject = childOf(sentence, verb, "nsubj");
  const plan = subject && childrenOf(sentence, subject, "acl").find((one) => one.xpos === "VB");
  const noun = sentence.words[verb.index - 1];
  const mark = noun && childOf(sentence, noun, "case");
  if (!plan || !noun || !mark || noun.relation !== "nmod" || noun.index < plan.index) return [];
  if (!/^(?:as|after|while|amid)$/iu.test(mark.text)) return [];
  return [
    { word: plan, head: undefined, relation: "root" },
    { word: subject!, head: plan, relation: "nsubj" },
    { word: verb, head: plan, relation: "advcl" },
    { word: noun, head: verb, relation: "nsubj" },
    { word: mark, head: verb, relation: "mark" },
  ];
}

function verbBefore(sentence: ParsedSentence, word: Word): Word | undefined {
  for (let up = headOf(sentence, word); up; up = headOf(sentence, up))
    if (up.upos === "VERB" && up.index < word.index) return up;
  return undefined;
}
