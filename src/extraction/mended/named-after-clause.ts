import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "the lawmaker representing the district in the assembly, Ana Ruiz, said": a name between commas before the verb is of its subject, not of a thing in the clause between. */
export function namedAfterClause(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const thing = base(word) === "appos" && word.name === "B-PER" ? headOf(sentence, word) : undefined;
  if (thing?.upos !== "NOUN" || isSomebody(thing)) return [];
  let at: Word | undefined = thing;
  for (let steps = 0; at && steps < 6; steps++) {
    if (base(at) === "nsubj") break;
    if (!/^(?:nmod|obj|obl|acl)$/u.test(base(at))) return [];
    at = headOf(sentence, at);
  }
  const verb = at && base(at) === "nsubj" ? headOf(sentence, at) : undefined;
  if (!at || !verb || at.index > word.index || verb.index < word.index || !isSomebody(at)) return [];
  const between = sentence.words.slice(word.index, verb.index);
  return sentence.words[word.index - 1]?.text === "," && between.some((one) => one.text === ",")
    ? [{ word, head: at, relation: "appos" }]
    : [];
}

function isSomebody(word: Word): boolean {
  return nounClass(word)?.type === "Person" || word.name.endsWith("-PER");
}
