import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const marks = /^(?:as|after|while|when|because|since)$/iu;

/**
 * "as a powerful storm | heads for the island": a plural behind "a" and a noun is that noun's verb.
 * What stands behind it and was hung higher is its own.
 */
export function asNounDoes(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const noun = childOf(sentence, word, "compound");
  const mark = childOf(sentence, word, "case");
  const article = childOf(sentence, word, "det");
  if (word.xpos !== "NNS" || !/^(?:obl|nmod|root)$/u.test(base(word)) || !mark || !article) return [];
  if (!/^(?:an?|another|this|that)$/iu.test(article.text) || !marks.test(mark.text)) return [];
  if (noun?.xpos !== "NN" || noun.index !== word.index - 1) return [];
  const behind = sentence.words[word.index + 1];
  const place = behind?.relation === "case" ? headOf(sentence, behind) : undefined;
  const before = childrenOf(sentence, word).filter(
    (one) => one.index < word.index && one !== noun && one !== mark,
  );
  return [
    {
      word,
      head: headOf(sentence, word),
      relation: base(word) === "root" ? "root" : "advcl",
      as: { upos: "VERB", xpos: "VBZ", lemma: word.lemma },
    },
    { word: noun, head: word, relation: "nsubj" },
    { word: mark, head: word, relation: "mark" },
    ...before.map((one) => ({ word: one, head: noun, relation: one.relation })),
    ...(place && /^(?:obl|nmod)$/u.test(base(place)) && place.index > word.index
      ? [{ word: place, head: word, relation: "obl" }]
      : []),
  ];
}

/** "as a storm nears the coast": a verb that was taken for the preposition of what it takes. */
export function asNounNears(sentence: ParsedSentence, nears: Word): readonly Rehung[] {
  const object = headOf(sentence, nears);
  const noun = sentence.words[nears.index - 1];
  const mark = noun && childOf(sentence, noun, "case");
  if (nears.text !== "nears" || nears.relation !== "case" || !object || object.head !== noun?.index)
    return [];
  if (!mark || !marks.test(mark.text)) return [];
  return [
    {
      word: nears,
      head: headOf(sentence, noun),
      relation: "advcl",
      as: { upos: "VERB", xpos: "VBZ", lemma: "near" },
    },
    { word: noun, head: nears, relation: "nsubj" },
    { word: mark, head: nears, relation: "mark" },
    { word: object, head: nears, relation: "obj" },
  ];
}
