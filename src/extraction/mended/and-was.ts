import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isPlural } from "../mentions/noun-class.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** Whether a comma stands before the "and" of a verb. */
const behindComma = (sentence: ParsedSentence, verb: Word): boolean =>
  sentence.words[(childOf(sentence, verb, "cc")?.index ?? 0) - 1]?.text === ",";

/** "was jailed on charges that groups called false, and was pardoned in June": a second passive goes with the first, not with the clause between. */
export function andWas(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (base(verb) !== "conj" || verb.xpos !== "VBN" || !childOf(sentence, verb, "aux:pass")) return [];
  if (childOf(sentence, verb, "nsubj")) return [];
  const between = headOf(sentence, verb);
  if (!between || childOf(sentence, between, "aux:pass") || !behindComma(sentence, verb)) return [];
  if (!/^(?:acl:relcl|advcl|ccomp|acl)/u.test(between.relation)) return [];
  for (let over = headOf(sentence, between); over; over = headOf(sentence, over))
    if (over.xpos === "VBN" && childOf(sentence, over, "aux:pass") && childOf(sentence, over, "nsubj:pass"))
      return [{ word: verb, head: over, relation: "conj" }];
  return [];
}

/** "Ajax beat PSV at the Arena and | Lazio drew 1-1": the noun right before a verb that has nobody else does it. */
export function andOtherDid(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!/^VB[DZ]$/u.test(verb.xpos) || !/^(?:advcl|conj|parataxis|acl:relcl)$/u.test(verb.relation)) return [];
  if (childOf(sentence, verb, "nsubj", "mark", "aux", "cc", "expl")) return [];
  let noun = sentence.words[verb.index - 1];
  while (noun?.relation === "flat") noun = sentence.words[noun.head];
  if (!noun || base(noun) !== "conj" || noun.upos !== "PROPN") return [];
  const and = childOf(sentence, noun, "cc");
  const first = headOf(sentence, noun);
  const over = headOf(sentence, verb);
  if (
    !and ||
    !first ||
    !over ||
    over.upos !== "VERB" ||
    over.index > noun.index ||
    base(first).startsWith("nsubj")
  )
    return [];
  return [
    { word: noun, head: verb, relation: "nsubj" },
    { word: and, head: verb, relation: "cc" },
    { word: verb, head: over, relation: "conj" },
  ];
}

/** "were shot dead after gunmen stopped buses and | checked cards": an active verb without a subject goes with the active one right before it, not with the passive above. */
export function andChecked(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.relation !== "conj" || verb.xpos !== "VBD" || !childOf(sentence, verb, "obj")) return [];
  if (childOf(sentence, verb, "nsubj", "aux")) return [];
  const above = headOf(sentence, verb);
  if (!above || !childOf(sentence, above, "aux:pass")) return [];
  const between = sentence.words.findLast(
    (one) =>
      one.index > above.index &&
      one.index < verb.index &&
      one.head === above.index &&
      one.relation === "advcl" &&
      one.xpos === "VBD" &&
      childOf(sentence, one, "nsubj") !== undefined,
  );
  const and = childOf(sentence, verb, "cc") !== undefined && !behindComma(sentence, verb);
  return between && and ? [{ word: verb, head: between, relation: "conj" }] : [];
}

/** "Lee confirms that the two argued but | concedes that she lost": a verb in the singular does not go with a subject in the plural. */
export function andAgrees(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (base(verb) !== "conj" || verb.xpos !== "VBZ" || childOf(sentence, verb, "nsubj", "nsubj:pass", "expl"))
    return [];
  const between = headOf(sentence, verb);
  const many = between && childOf(sentence, between, "nsubj", "nsubj:pass");
  if (!between || !many || !(isPlural(many) || many.xpos === "CD" || /^(?:they|we)$/iu.test(many.text)))
    return [];
  for (let over = headOf(sentence, between); over; over = headOf(sentence, over)) {
    const one = childOf(sentence, over, "nsubj");
    if (over.xpos === "VBZ" && one && one.index < between.index && !isPlural(one))
      return [{ word: verb, head: over, relation: "conj" }];
  }
  return [];
}

/** "An agency has opened an inquiry, and | the maker, a joint venture, said it would help": the noun behind "and", hung beside the verb before it, is the subject of the verb that has none. */
export function andOtherSaid(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.relation !== "conj" || !/^VB[DZ]$/u.test(verb.xpos)) return [];
  const over = headOf(sentence, verb);
  const and = childOf(sentence, verb, "cc");
  if (over?.upos !== "VERB" || !and || childOf(sentence, verb, "nsubj", "nsubj:pass", "expl", "csubj"))
    return [];
  const noun = sentence.words.find(
    (one) =>
      one.head === over.index &&
      base(one) === "conj" &&
      /^(?:NOUN|PROPN)$/u.test(one.upos) &&
      and.index < one.index &&
      one.index < verb.index &&
      !childOf(sentence, one, "cc", "case"),
  );
  return noun ? [{ word: noun, head: verb, relation: "nsubj" }] : [];
}
