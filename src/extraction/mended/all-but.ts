import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "killing all but | six on board": those whom "but" takes out are no second of a list. */
export function allBut(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const all = base(word) === "conj" ? headOf(sentence, word) : undefined;
  if (!all || !/^(?:all|everyone|everybody|everything|none|nobody|nothing)$/iu.test(all.text)) return [];
  return sentence.words[all.index + 1]?.text.toLowerCase() === "but" && word.index > all.index + 1
    ? [{ word, head: all, relation: "nmod" }]
    : [];
}
