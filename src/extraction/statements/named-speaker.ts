import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isOneOfMany } from "../mended/explained.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { nounPhrase } from "../mentions/phrase.ts";
import { base, childOf, childrenOf, headOf, spanAt, subtree } from "../tree.ts";

/** "One, Ruth Applegate, said": the name of one of many. */
export function namedAside(sentence: ParsedSentence, word: Word): { word: Word; end: number } | undefined {
  const many = isOneOfMany(word) ? [word, ...childrenOf(sentence, word, "nmod")] : [];
  const name = many.flatMap((one) => childrenOf(sentence, one, "appos"))[0]; // also "One of the contractors, Bolt Industries, said"
  return name && /^(?:B-PER|[BI]-ORG)$/u.test(name.name)
    ? {
        word: name,
        end: subtree(sentence, name, (child) => !/^(?:flat|compound)$/u.test(base(child))).at(-1)!.end,
      }
    : undefined;
}

/** "team member Ana Ruiz": the name that follows a noun without a comma, wherever the tree hung it. */
export function namedBeside(sentence: ParsedSentence, word: Word): { word: Word; end: number } | undefined {
  if (word.upos === "PRON") return undefined;
  const phrase = nounPhrase(sentence, word);
  const next = sentence.words[(phrase.at(-1) ?? word).index + 1];
  if (!next) return undefined;
  const over = /^(?:amod|compound)$/u.test(base(next)) ? headOf(sentence, next) : undefined;
  const body = word.xpos === "NN" && /-(?:ORG|PER)$/u.test(next.name);
  if (body && over?.upos === "PROPN" && base(over) === "appos" && over.head === word.index)
    return { word: over, end: subtree(sentence, over).at(-1)!.end }; // "The charity Safe Births"
  if (next.upos !== "PROPN" && next.text !== "Inc.") return undefined;
  const inside = phrase.some((one) => one.index === next.head);
  const twin = next.head === word.head && base(next) === "nsubj" && base(word) === "nsubj";
  const astray =
    word.upos === "NOUN" &&
    nounClass(word)?.type === "Person" &&
    base(next) !== "nsubj" &&
    base(next) !== "obj";
  if (!astray && !(inside && ["appos", "flat", "nmod"].includes(base(next))) && !twin) return undefined;
  const run = subtree(sentence, next, (child) => !["flat", "compound"].includes(base(child)));
  return { word: next, end: Math.max(...run.map((one) => one.end)) };
}

/** "people briefed on the talks", "documents seen by the paper": a speaker with the participle right behind, which tells who or what it is. */
export function withParticiple(text: string, sentence: ParsedSentence, verb: Word, speaker: Span): Span {
  const inside = (one: Word): boolean => speaker.start <= one.start && one.end <= speaker.end;
  const next = sentence.words.find((one) => one.start >= speaker.end);
  const acl = sentence.words.find(
    (one) =>
      one.relation === "acl" &&
      /^VB[NG]$/u.test(one.xpos) &&
      sentence.words[one.head]?.upos === "NOUN" &&
      inside(sentence.words[one.head]!) &&
      !childOf(sentence, one, "aux", "nsubj", "mark") &&
      next !== undefined &&
      subtree(sentence, one)[0]!.index === next.index,
  );
  const own = acl ? subtree(sentence, acl) : [];
  const last = own.findLast((one) => one.upos !== "PUNCT");
  const plain =
    own.length <= 12 && !own.some((one) => one.index === verb.index || /^[,;:"“]$/u.test(one.text));
  const tells =
    acl !== undefined &&
    (childOf(sentence, acl, "obj") !== undefined || own.some((one) => one.upos === "ADP")) &&
    !own.some((one) => /^ago$/iu.test(one.text)); // not only when it was
  return last && plain && tells ? spanAt(text, speaker.start, last.end) : speaker;
}
