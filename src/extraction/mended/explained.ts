import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "the mayor of Ibadan, Bola Adeyemi, resigned", "one of his deputies, Muhammad Qadri, said": the noun of a person that a name after a comma explains, where the name hangs elsewhere. */
export function explained(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const noun = word.name === "B-PER" && afterComma(sentence, word) ? nounOf(sentence, word) : undefined;
  return noun ? [{ word, head: noun, relation: "appos" }] : [];
}

/** "Another, Leo Fontaine, asked": one of many and the name, which the tree takes for two. */
export function oneNamed(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const one = sentence.words[word.index - 2];
  if (word.name !== "B-PER" || !afterComma(sentence, word) || !one || !isOneOfMany(one)) return [];
  const twin = base(word) === "nsubj" && base(one) === "nsubj" && word.head === one.head;
  return twin ? [{ word, head: one, relation: "appos" }] : [];
}

/** "one", "another": a word for one of many that stands alone. */
export function isOneOfMany(word: Word): boolean {
  return /^(?:one|another)$/iu.test(word.text) && !/^(?:det|nummod)$/u.test(base(word));
}

function nounOf(sentence: ParsedSentence, word: Word): Word | undefined {
  const head = headOf(sentence, word);
  if (!head || head.index > word.index) return undefined;
  const linked = childrenOf(sentence, word, "cc").length > 0;
  if (base(word) === "appos" && base(head) === "nmod") {
    const one = headOf(sentence, head);
    if (one && /^one$/iu.test(one.text) && head.xpos === "NNS") return one;
  }
  if (
    !linked &&
    !listed(sentence, head, word) &&
    ["appos", "conj"].includes(base(word)) &&
    /-(?:LOC|ORG|GPE|FAC|PER)$/u.test(head.name)
  ) {
    for (let at: Word | undefined = head; at && ["nmod", "appos", "conj"].includes(base(at)); ) {
      at = headOf(sentence, at);
      if (at && isOnePerson(at)) return nameless(sentence, at, word) ? at : undefined;
    }
  }
  // "the leader of Hamas, Yahya Sinwar, and the president": in a list of two, the first has its name.
  if (base(word) === "conj" && isOnePerson(head) && definite(sentence, head)) {
    const last = childrenOf(sentence, head, "conj").at(-1)!;
    const of = childrenOf(sentence, head, "nmod").some((one) => one.index < word.index);
    const second = childrenOf(sentence, head, "conj")[0]!.index === word.index;
    if (!linked && of && second && last.index !== word.index && afterComma(sentence, ccOf(sentence, last)))
      return head;
  }
  return undefined;
}

/** "the mayor of Ibadan, Bola Adeyemi and Ann Lee": one of a list of people. */
function listed(sentence: ParsedSentence, head: Word, word: Word): boolean {
  return [...childrenOf(sentence, head, "conj"), ...childrenOf(sentence, word, "conj")].some(
    (one) => one.index > word.index && one.name === "B-PER",
  );
}

function ccOf(sentence: ParsedSentence, word: Word): Word {
  return childrenOf(sentence, word, "cc")[0] ?? word;
}

function afterComma(sentence: ParsedSentence, word: Word): boolean {
  return sentence.words[word.index - 1]?.text === ",";
}

function isOnePerson(word: Word): boolean {
  return word.upos === "NOUN" && word.xpos === "NN" && nounClass(word)?.type === "Person";
}

function definite(sentence: ParsedSentence, word: Word): boolean {
  return childrenOf(sentence, word, "det").some((one) => /^the$/iu.test(one.text));
}

/** Whether the noun has no name of its own yet. */
function nameless(sentence: ParsedSentence, noun: Word, name: Word): boolean {
  return !childrenOf(sentence, noun, "appos", "flat").some(
    (one) => one.index < name.index && one.name.endsWith("-PER"),
  );
}
