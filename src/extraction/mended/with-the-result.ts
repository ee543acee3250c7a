import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const results =
  /^(?:kill|wound|injure|hurt|leave|destroy|damage|maim|cause|trigger|spark|prompt|force|displace|strand)$/u;

/** "drove a lorry through crowds celebrating in Nice, killing 84 people": behind a comma, what came of it is of the clause, not of the participle that tells which crowds. */
export function withTheResult(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.xpos !== "VBG" || base(word) !== "advcl" || !results.test(word.lemma)) return [];
  if (sentence.words[word.index - 1]?.text !== ",") return [];
  const participle = headOf(sentence, word);
  if (participle?.relation !== "acl" || participle.xpos !== "VBG" || participle.index > word.index) return [];
  const noun = headOf(sentence, participle);
  const verb = noun && ["obj", "obl"].includes(base(noun)) ? headOf(sentence, noun) : undefined;
  return verb?.upos === "VERB" ? [{ word, head: verb, relation: "advcl" }] : [];
}
