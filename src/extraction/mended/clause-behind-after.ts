import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const finite = new Set(["VBD", "VBN", "VBZ", "VBP"]);

/** "cut 9,000 jobs and a fifth of its capacity after profit plunged": the noun between the mark and the verb is the verb's subject, and the clause hangs on the verb before it. */
export function clauseBehindAfter(sentence: ParsedSentence, noun: Word): readonly Rehung[] {
  const mark = childOf(sentence, noun, "case");
  const verb =
    sentence.words[noun.index + 1] === headOf(sentence, noun)
      ? headOf(sentence, noun)
      : verbApart(sentence, noun);
  if (verb?.upos !== "VERB" || noun.head !== verb.index || noun.relation !== "obl" || !finite.has(verb.xpos))
    return [];
  if (!/^(?:after|as|since|because|when|while)$/iu.test(mark?.text ?? "")) return [];
  const apart = base(verb) === "conj" && !childOf(sentence, verb, "cc");
  if (childOf(sentence, verb, "nsubj", ...(apart ? [] : ["aux", "obj"]))) return [];
  if (base(verb) !== "acl" && !apart) return [];
  const over = verbBefore(sentence, verb);
  if (!over) return [];
  return [
    { word: verb, head: over, relation: "advcl" },
    { word: noun, head: verb, relation: "nsubj" },
    { word: mark!, head: verb, relation: "mark" },
  ];
}

/** "after the president, Isaac Banda, personally assured her that …": the verb behind a name between commas and an adverb. */
function verbApart(sentence: ParsedSentence, noun: Word): Word | undefined {
  const verb = headOf(sentence, noun);
  const last = subtree(sentence, noun).at(-1)!;
  const between = verb ? sentence.words.slice(last.index + 1, verb.index) : [];
  return verb &&
    base(verb) === "conj" &&
    last.index < verb.index &&
    between.every((one) => /^(?:ADV|AUX|PUNCT)$/u.test(one.upos))
    ? verb
    : undefined;
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

/** "Host stunned as Marsh aide | admits error": the noun right before a verb that has no subject is its subject, and the mark is the clause's. */
export function asSomebodySays(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const noun = sentence.words[verb.index - 1];
  const mark = noun && childOf(sentence, noun, "mark");
  if (verb.relation !== "advcl" || verb.xpos !== "VBZ" || childOf(sentence, verb, "nsubj", "mark")) return [];
  if (!noun || !mark || noun.relation !== "advcl" || noun.head !== verb.head) return [];
  if (!/^(?:NOUN|PROPN)$/u.test(noun.upos) || !/^(?:as|after|while)$/iu.test(mark.text)) return [];
  return [
    { word: noun, head: verb, relation: "nsubj" },
    { word: mark, head: verb, relation: "mark" },
  ];
}

function verbBefore(sentence: ParsedSentence, word: Word): Word | undefined {
  for (let up = headOf(sentence, word); up; up = headOf(sentence, up))
    if (up.upos === "VERB" && up.index < word.index) return up;
  return undefined;
}
