import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const harmed: Readonly<Record<string, string>> = {
  injured: "injure",
  wounded: "wound",
  hurt: "hurt",
  killed: "kill",
  damaged: "damage",
  detained: "detain",
  displaced: "displace",
  trapped: "trap",
};

/** "Two others were slightly injured": a passive whose verb was taken for an adjective. */
export function wereInjured(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const lemma = word.upos === "ADJ" ? harmed[word.text.toLowerCase()] : undefined;
  const was =
    childOf(sentence, word, "aux:pass") ?? (lemma === "hurt" ? childOf(sentence, word, "cop") : undefined);
  if (!lemma || !was || !childOf(sentence, word, "nsubj", "nsubj:pass")) return [];
  return [
    {
      word,
      head: sentence.words[word.head],
      relation: word.relation,
      as: { upos: "VERB", xpos: "VBN", lemma },
    },
    ...(was.relation === "cop" ? [{ word: was, head: word, relation: "aux:pass" }] : []),
  ];
}

/** "suffered a leg wound": a noun that was taken for a verb. */
export function sufferedWound(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = sentence.words[word.head];
  if (
    !/^wounds?$/u.test(word.text.toLowerCase()) ||
    word.upos !== "VERB" ||
    !childOf(sentence, word, "det", "compound", "amod")
  )
    return [];
  if (!verb || !/^(?:suffer|sustain|receive|treat|have|inflict|bear)$/u.test(verb.lemma)) return [];
  const xpos = /s$/iu.test(word.text) ? "NNS" : "NN";
  return [{ word, head: verb, relation: "obj", as: { upos: "NOUN", xpos, lemma: "wound" } }];
}

/** "after cost overruns at two plants": a noun with one before it, behind a preposition, that was taken for a verb. */
export function nounWithCompound(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.upos !== "VERB" || !["VBZ", "NNS"].includes(word.xpos) || word.relation !== "advcl") return [];
  const beside = childOf(sentence, word, "compound");
  const preposition = childOf(sentence, word, "mark");
  if (beside?.upos !== "NOUN" || beside.index !== word.index - 1 || beside.relation !== "compound") return [];
  if (!preposition || childOf(sentence, word, "nsubj", "obj", "ccomp", "aux")) return [];
  return [
    {
      word,
      head: headOf(sentence, word),
      relation: "obl",
      as: { upos: "NOUN", xpos: "NNS", lemma: word.lemma },
    },
    { word: preposition, head: word, relation: "case" },
  ];
}

/** "as many as 1,400 people were killed": the words before a number are its own, and no second subject. */
export function asManyAs(sentence: ParsedSentence, many: Word): readonly Rehung[] {
  const [as, number] = sentence.words.slice(many.index + 1, many.index + 3);
  if (!/^(?:many|few|much|little)$/iu.test(many.text) || as?.text !== "as" || number?.upos !== "NUM")
    return [];
  const counted = headOf(sentence, number);
  const twin = counted && counted.head === many.head && base(counted) === base(many);
  return twin ? [{ word: many, head: number, relation: "advmod" }] : [];
}

/** "one of them, Peter Andrew, was killed": who is named is the subject, and one of them by the way. */
export function oneOfThemNamed(sentence: ParsedSentence, name: Word): readonly Rehung[] {
  const one = name.name === "B-PER" && name.relation === "appos" ? headOf(sentence, name) : undefined;
  const verb = one && headOf(sentence, one);
  if (!verb || !/^(?:one|another)$/iu.test(one.text) || !/^nsubj|^obj$/u.test(one.relation)) return [];
  if (!childrenOf(sentence, one, "nmod").some((them) => /^(?:them|whom)$/iu.test(them.text))) return [];
  return [
    { word: name, head: verb, relation: one.relation },
    { word: one, head: name, relation: "nmod:desc" },
  ];
}
