import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaid, isSaying } from "./saying.ts";

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

const opposing =
  /^(?:vow|promise|pledge|urge|accuse|deny|call|describe|condemn|dismiss|reject|praise|criticize|criticise|blame|demand)$/u;

/** "The council said it was safe, while residents vowed to fight": what another says behind a comma goes with the cue, not with what is said. */
export function saidMeanwhile(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (
    base(verb) !== "advcl" ||
    !/^VB[DZP]$/u.test(verb.xpos) ||
    !(isSaying(verb) || opposing.test(verb.lemma))
  )
    return [];
  const clause = headOf(sentence, verb);
  const cue = clause && base(clause) === "ccomp" ? headOf(sentence, clause) : undefined;
  const mark = childrenOf(sentence, verb, "mark").find((one) => /^(?:while|whereas)$/iu.test(one.text));
  const subject = childOf(sentence, verb, "nsubj");
  if (!cue || !isSaying(cue) || cue.index > clause!.index || !mark || !subject || subject.upos === "PRON")
    return [];
  return /^[,;”"]|^''$/u.test(sentence.words[mark.index - 1]?.text ?? "")
    ? [{ word: verb, head: cue, relation: "advcl" }]
    : [];
}
