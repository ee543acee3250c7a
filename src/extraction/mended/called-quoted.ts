import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "called the report “carnival gossip”": what something is called in quotation marks is no second name of it. */
export function calledQuoted(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const noun = base(word) === "appos" ? headOf(sentence, word) : undefined;
  const verb = noun && base(noun) === "obj" ? headOf(sentence, noun) : undefined;
  if (!noun || !/^(?:call|dub|brand|label|term|deem|declare)$/u.test(verb?.lemma ?? "")) return [];
  const between = sentence.words.slice(noun.index + 1, word.index);
  const open = between.findIndex((one) => /^["“‘]$/u.test(one.text));
  const own = between.slice(open + 1).every((one) => one.head === word.index);
  return open === 0 && own ? [{ word, head: verb, relation: "xcomp" }] : [];
}
