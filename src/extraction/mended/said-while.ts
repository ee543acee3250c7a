import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaid } from "./saying.ts";

const telling = /^(?:speak|address|refer|brief|react|respond|reply|talk|appear|answer)$/u;

/** "The gunmen raided the village, said Gambo Isa while addressing the press": who says it does what stands behind their name with "while", not who is told of. */
export function saidWhile(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (base(word) !== "advcl" || word.xpos !== "VBG") return [];
  const verb = sentence.words.findLast((one) => one.index < word.index && isSaid(one));
  const told = headOf(sentence, word);
  const teller = verb && childrenOf(sentence, verb, "nsubj").find((one) => one.index > verb.index);
  if (!verb || !told || !teller || told.index >= verb.index || teller.index > word.index) return [];
  const content = childrenOf(sentence, verb, "ccomp").find((one) => one.index < verb.index);
  const mark = childOf(sentence, word, "mark")?.text.toLowerCase();
  return content && (telling.test(word.lemma) || mark === "while")
    ? [{ word, head: verb, relation: "advcl" }]
    : [];
}
