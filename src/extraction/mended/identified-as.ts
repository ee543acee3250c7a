import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "identified the dead soldier as Jason Muller": what stands behind "as" belongs to the verb. */
export function identifiedAs(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const noun = base(word) === "nmod" && caseOf(sentence, word) === "as" ? headOf(sentence, word) : undefined;
  const verb = noun && /^(?:obj|nsubj:pass)$/u.test(noun.relation) ? headOf(sentence, noun) : undefined;
  return verb && /^(?:identify|name)$/u.test(verb.lemma) ? [{ word, head: verb, relation: "obl" }] : [];
}
