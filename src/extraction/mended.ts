import type { ParsedSentence, Word } from "../language/parse.ts";
import { nounClass } from "./mentions/noun-class.ts";
import { base, childrenOf, headOf } from "./tree.ts";

/** Where a word hangs in truth. */
interface Move {
  readonly head: Word;
  readonly relation: string;
}

/**
 * The sentence with words hung where they belong which the tree hung where they cannot: in "the mayor of Ibadan, Bola
 * Adeyemi, resigned", Adeyemi is the mayor and not Ibadan; in "heads Nairobi march" the march is headed, not Nairobi.
 */
export function mended(sentence: ParsedSentence): ParsedSentence {
  const moves = new Map<number, Move>();
  for (const word of sentence.words) {
    const noun = explained(sentence, word);
    const described = noun ? undefined : describedNext(sentence, word);
    if (noun) moves.set(word.index, { head: noun, relation: "appos" });
    else if (described) moves.set(word.index, { head: described, relation: "compound" });
  }
  if (moves.size === 0) return sentence;
  const heads = sentence.words.map((word) => moves.get(word.index)?.head.index ?? word.head);
  const words = sentence.words.map((word) => ({
    ...word,
    head: heads[word.index]!,
    relation: moves.get(word.index)?.relation ?? word.relation,
    children: sentence.words.flatMap((child) => (heads[child.index] === word.index ? [child.index] : [])),
  }));
  return { ...sentence, words };
}

/** "Leader heads Nairobi march": a place right before a noun, both taken for objects of the verb before them. */
function describedNext(sentence: ParsedSentence, word: Word): Word | undefined {
  const next = sentence.words[word.index + 1];
  return word.name === "B-LOC" &&
    word.relation === "obj" &&
    word.children.length === 0 &&
    next?.upos === "NOUN" &&
    ["obj", "obl:unmarked"].includes(next.relation) &&
    next.head === word.head &&
    word.head < word.index
    ? next
    : undefined;
}

/** The noun of a person that a name after a comma explains, where the name hangs elsewhere. */
function explained(sentence: ParsedSentence, word: Word): Word | undefined {
  if (word.name !== "B-PER" || !afterComma(sentence, word)) return undefined;
  const head = headOf(sentence, word);
  if (!head || head.index > word.index) return undefined;
  const linked = childrenOf(sentence, word, "cc").length > 0;
  if (
    !linked &&
    !listed(sentence, head, word) &&
    ["appos", "conj"].includes(base(word)) &&
    /-(?:LOC|ORG|GPE|FAC)$/u.test(head.name)
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
