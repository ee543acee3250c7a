import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isQuoted, isSaying, turned } from "./saying.ts";

/** "Hog producers, who had little, now face a glut, noted economist Ana Ruiz": of two subjects the one right behind the verb says it, the other is what the thing said is about. */
export function saidInverted(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaying(verb) || !/^VB[DZP]$/u.test(verb.xpos) || sentence.words[verb.index - 1]?.text !== ",")
    return [];
  const said = childOf(sentence, verb, "ccomp");
  const [before, behind] = childrenOf(sentence, verb, "nsubj");
  if (!said || !before || !behind || said.index > verb.index || behind.index < verb.index) return [];
  if (before.index > said.index || childOf(sentence, said, "nsubj", "nsubj:pass", "csubj", "expl")) return [];
  return [{ word: before, head: said, relation: "nsubj" }];
}

/** "concedes that many of its soundings date from 1890": a noun behind the verb and "that" is no subject of the verb, but begins what is said. */
export function saidNotBy(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaying(verb)) return [];
  const noun = childrenOf(sentence, verb, "nsubj").find((one) => one.index > verb.index);
  const that = noun && childOf(sentence, noun, "mark");
  if (!noun || that?.index !== verb.index + 1 || that.text.toLowerCase() !== "that") return [];
  return [{ word: noun, head: verb, relation: "ccomp" }];
}

/** "Studies have shown otherwise, said Ruiz, holding up a paper": behind the comma, a verb right before its speaker says what comes before it. */
export function saidTurned(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaying(verb) || !/^VB[DZP]$/u.test(verb.xpos) || base(verb) !== "ccomp") return [];
  if (sentence.words[verb.index - 1]?.text !== ",") return [];
  const said = headOf(sentence, verb);
  const speaker = childOf(sentence, verb, "nsubj");
  if (!said || said.index > verb.index || !speaker || isQuoted(sentence, verb)) return [];
  const next = subtree(sentence, speaker)[0]!.index === verb.index + 1;
  const finite = childOf(sentence, said, "nsubj", "nsubj:pass", "csubj") !== undefined;
  return next && finite && !childOf(sentence, verb, "ccomp", "obj") ? turned(sentence, verb, said) : [];
}

/** "Firms, said the head of the institute, “need certainty”": of two nouns around the verb the one before the comma is what the thing said is about. */
export function saidBetween(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaying(verb) || !/^VB[DZP]$/u.test(verb.xpos) || sentence.words[verb.index - 1]?.text !== ",")
    return [];
  const before = childrenOf(sentence, verb, "nsubj").find((one) => one.index < verb.index);
  const said = childOf(sentence, verb, "ccomp");
  const speaker = said && childOf(sentence, said, "nsubj");
  if (!before || !speaker || said.index < verb.index || childOf(sentence, said, "mark")) return [];
  if (childOf(sentence, before, "appos", "acl:relcl")) return []; // "The Observatory, a group in the UK, said five people, two of them children, died"
  const own = subtree(sentence, speaker).filter((one) => one.upos !== "PUNCT");
  const last = own.at(-1)!;
  const aside = own[0]!.index === verb.index + 1 && sentence.words[last.index + 1]?.text === ",";
  if (!aside || last.index > said.index) return [];
  return [
    { word: speaker, head: verb, relation: "nsubj" },
    { word: before, head: said, relation: "nsubj" },
  ];
}

/** "The bride, the aide insisted, “adores” her": a noun right before the verb, with a comma before it and none behind, says it and is no other name of the one before. */
export function saidAmid(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const next = sentence.words[verb.index + 1]?.text;
  const before = isSaying(verb) && next === "," ? childOf(sentence, verb, "nsubj") : undefined;
  const speaker = before && childOf(sentence, before, "appos");
  const said = childOf(sentence, verb, "ccomp");
  if (!before || !speaker || !said || said.index < verb.index) return [];
  if (childOf(sentence, said, "nsubj", "nsubj:pass", "mark")) return [];
  const own = subtree(sentence, speaker).filter((one) => one.upos !== "PUNCT");
  const near = own.at(-1)!.index === verb.index - 1 && sentence.words[own[0]!.index - 1]?.text === ",";
  if (!near) return [];
  return [
    { word: speaker, head: verb, relation: "nsubj" },
    { word: before, head: said, relation: "nsubj" },
  ];
}
