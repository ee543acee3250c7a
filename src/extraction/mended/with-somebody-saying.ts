import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSpeaker } from "./saying.ts";

/** "The unions will fight, with one leader, Uwe Brandt, promising a strike": who stands behind "with" and before a participle does what it tells. */
export function withSomebodySaying(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.xpos !== "VBG" || !/^(?:advcl|acl)$/u.test(base(word)) || childOf(sentence, word, "nsubj"))
    return [];
  const apart = childOf(sentence, word, "mark");
  if (apart) return besideItsWith(sentence, word, apart);
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

/** "…, with the senator saying it is over": "with" belongs to the participle already, and who speaks was hung on a noun before. */
function besideItsWith(sentence: ParsedSentence, word: Word, mark: Word): readonly Rehung[] {
  if (!/^with$/iu.test(mark.text) || sentence.words[mark.index - 1]?.text !== ",") return [];
  const between = sentence.words.slice(mark.index + 1, word.index);
  const tops = between.filter((one) => !between.includes(headOf(sentence, one)!));
  const who = tops.length === 1 ? tops[0]! : undefined;
  const astray = who && who.head < mark.index && isSpeaker(who) && !childrenOf(sentence, who, "case").length;
  return astray ? [{ word: who, head: word, relation: "nsubj" }] : [];
}

/** "with some saying it is over and others pointing to the past": the others do what the second participle tells, beside what the first say. */
export function andOthersSaying(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.xpos !== "VBG" || childOf(sentence, word, "nsubj", "mark")) return [];
  const others = sentence.words[word.index - 1];
  const and = sentence.words[word.index - 2];
  if (!others || !and || !/^(?:others|some|many)$/iu.test(others.text) || and.upos !== "CCONJ") return [];
  const first = sentence.words.findLast(
    (one) =>
      one.index < and.index &&
      one.xpos === "VBG" &&
      childOf(sentence, one, "nsubj") !== undefined &&
      /^with$/iu.test(childOf(sentence, one, "mark")?.text ?? ""),
  );
  if (!first || subtree(sentence, word).includes(first)) return [];
  return [
    { word: others, head: word, relation: "nsubj" },
    { word: and, head: word, relation: "cc" },
    { word, head: first, relation: "conj" },
  ];
}
