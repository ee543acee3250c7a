import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "A group calling itself M-20 claimed responsibility": what stands behind the verb is not of the clause within its subject. */
export function beyondVerb(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (base(word) !== "obj") return [];
  const within = headOf(sentence, word);
  if (!within || !/^acl/u.test(within.relation) || within.index > word.index) return [];
  const subject = headOf(sentence, within);
  const verb = subject && base(subject) === "nsubj" ? headOf(sentence, subject) : undefined;
  if (verb?.upos !== "VERB" || verb.index < within.index || verb.index > word.index) return [];
  if (childOf(sentence, verb, "obj", "ccomp", "cop")) return [];
  return [{ word, head: verb, relation: "obj" }];
}
