import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isQuoted, isSaid, isSaying } from "./saying.ts";

/** What somebody who speaks goes on to do with words. */
const words =
  /^(?:add|say|cite|note|call|warn|quote|speak|refer|describe|stress|urge|accuse|blame|insist|claim|explain|announce|express|predict|argue|ask|tell|use|recall|mention|reiterate|point|respond|reply)$/u;

/** "The president was shot, the government said, stirring fears": what stirs fears is what happened, not who told it. */
export function participleBehind(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = word.relation === "advcl" && word.xpos === "VBG" ? headOf(sentence, word) : undefined;
  if (!verb || !isSaid(verb) || word.index < verb.index || words.test(word.lemma)) return [];
  if (sentence.words[word.index - 1]?.text !== "," || childrenOf(sentence, word, "nsubj", "mark").length > 0)
    return [];
  const said = childrenOf(sentence, verb, "ccomp").find((one) => one.index < verb.index);
  return said?.upos === "VERB" && !isQuoted(sentence, said) ? [{ word, head: said, relation: "advcl" }] : [];
}

/** "“We will win,” he said, promising more": a participle behind the saying belongs to it, not to what is quoted before. */
export function promisingBehind(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (base(word) !== "advcl" || word.xpos !== "VBG" || sentence.words[word.index - 1]?.text !== ",")
    return [];
  const said = headOf(sentence, word);
  const verb = said && base(said) === "ccomp" ? headOf(sentence, said) : undefined;
  if (!verb || !isSaying(verb) || verb.index < said!.index || word.index < verb.index) return [];
  return isQuoted(sentence, said!) ? [{ word, head: verb, relation: "advcl" }] : [];
}
