import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSpeaker } from "./saying.ts";

/** "The unions will fight, with one leader, Uwe Brandt, promising a strike": who stands behind "with" and before a participle does what it tells. */
export function withSomebodySaying(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.xpos !== "VBG" || !/^(?:advcl|acl)$/u.test(base(word)) || childOf(sentence, word, "nsubj", "mark"))
    return [];
  const comma = sentence.words[word.index - 1]?.text === ",";
  const noun = sentence.words.findLast(
    (one) =>
      one.index < word.index &&
      (one.head === word.head || one.head === headOf(sentence, word)?.head) &&
      base(one) === "obl" &&
      caseOf(sentence, one) === "with" &&
      isSpeaker(one),
  );
  const mark = noun && childOf(sentence, noun, "case");
  if (!noun || !mark || sentence.words[mark.index - 1]?.text !== ",") return [];
  const between = sentence.words.slice(noun.index + 1, word.index);
  const own = between.every((one) => {
    for (let at: Word | undefined = one; at; at = headOf(sentence, at)) if (at === noun) return true;
    return one.upos === "PUNCT" && comma;
  });
  return own
    ? [
        ...(noun.head === word.head ? [] : [{ word, head: headOf(sentence, noun), relation: "advcl" }]),
        { word: noun, head: word, relation: "nsubj" },
        { word: mark, head: word, relation: "mark" },
      ]
    : [];
}
