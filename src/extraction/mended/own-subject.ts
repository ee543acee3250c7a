import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounType } from "../events/lexicon.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

const subjects = ["nsubj", "nsubj:pass"] as const;

/** "told BBC Radio Leicester | the players deserved it", "told the court | her client had suffered": the first of two nouns is who was told. */
export function toldBeforeSubject(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const named = base(word) === "nsubj" && word.upos === "PROPN";
  const clause = named || base(word) === "obj" ? headOf(sentence, word) : undefined;
  const verb = clause && base(clause) === "ccomp" ? headOf(sentence, clause) : undefined;
  if (verb?.lemma !== "tell" || verb.index > word.index || childOf(sentence, verb, "obj", "iobj")) return [];
  const second = childrenOf(sentence, clause!, ...subjects).find((one) => one.index > word.index);
  return second && second.index < clause!.index ? [{ word, head: verb, relation: "obj" }] : [];
}

/** "as voting | was delayed": a gerund right behind the conjunction is what the passive is of. */
export function gerundSuffers(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.xpos !== "VBG" || base(word) !== "advcl" || nounType(word.text.toLowerCase()) === undefined)
    return [];
  const as = sentence.words[word.index - 1];
  const verb = as && as.relation === "mark" ? headOf(sentence, as) : undefined;
  if (!verb || verb.index < word.index || childOf(sentence, verb, ...subjects)) return [];
  if (!childOf(sentence, verb, "aux:pass")) return [];
  return [
    {
      word,
      head: verb,
      relation: "nsubj:pass",
      as: { upos: "NOUN", xpos: "NN", lemma: word.text.toLowerCase() },
    },
  ];
}

/** "Claudio Ranieri's | side clinched it": of two subjects the first, with its "'s", owns the second. */
export function ownerBeside(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = base(word) === "nsubj" ? headOf(sentence, word) : undefined;
  const mark = verb && childrenOf(sentence, word, "case").find((one) => /^['’]s?$/u.test(one.text));
  const owned = mark && sentence.words[mark.index + 1];
  if (owned?.upos !== "NOUN" || base(owned) !== "nsubj" || headOf(sentence, owned) !== verb) return [];
  const beside = childrenOf(sentence, word, "appos").filter((one) => one.index > owned.index);
  return [
    { word, head: owned, relation: "nmod:poss" },
    ...beside.map((one) => ({ word: one, head: owned, relation: "appos" })),
  ];
}

/** "hoped | his successor would stand firm", "Judges rule | parliament must vote": what stands behind the verb, before a clause without a subject, is that clause's. */
export function subjectOfClause(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const modal = base(word) === "obj" && sentence.words[word.index + 1]?.xpos === "MD";
  const verb = base(word) === "nsubj" || modal ? headOf(sentence, word) : undefined;
  if (modal && !(verb && /^(?:rule|say|think|believe|hope|fear|claim|insist|argue)$/u.test(verb.lemma)))
    return [];
  if (verb?.upos !== "VERB" || word.index < verb.index) return [];
  if (!childrenOf(sentence, verb, "nsubj").some((one) => one.index < verb.index)) return [];
  const clause = childOf(sentence, verb, "ccomp");
  return clause && clause.index > word.index && !childOf(sentence, clause, ...subjects, "expl", "csubj")
    ? [{ word, head: clause, relation: childOf(sentence, clause, "aux:pass") ? "nsubj:pass" : "nsubj" }]
    : [];
}

/** "Ford has said it wants 15%, and | would make a bid": what it would do goes on with what is said. */
export function wouldToo(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = base(word) === "conj" ? headOf(sentence, word) : undefined;
  if (!verb || !isSaying(verb) || childOf(sentence, word, ...subjects)) return [];
  const would = childrenOf(sentence, word, "aux").some((one) => /^(?:would|could|might)$/iu.test(one.text));
  const clause = childrenOf(sentence, verb, "ccomp").find(
    (one) => verb.index < one.index && one.index < word.index,
  );
  return would && clause && childOf(sentence, clause, ...subjects)
    ? [{ word, head: clause, relation: "conj" }]
    : [];
}
