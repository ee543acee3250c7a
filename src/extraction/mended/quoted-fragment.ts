import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childrenOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "“Young officials who sought progress,” Ana Ruiz wrote": of two subjects of a verb of saying, the one within the quoted words is what is said. */
export function quotedFragment(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaying(verb)) return [];
  const [first, second] = childrenOf(sentence, verb, "nsubj").filter((one) => one.index < verb.index);
  if (!first || !second) return [];
  const closed = sentence.words
    .slice(first.index + 1, second.index)
    .some((one) => /^(?:["”]|'')$/u.test(one.text));
  return closed ? [{ word: first, head: verb, relation: "ccomp" }] : [];
}
