import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "Police named the dead as Asha Omar": an adjective with an article is whom the verb names. */
export function namedTheDead(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const verb = word.relation === "xcomp" && word.upos === "ADJ" ? headOf(sentence, word) : undefined;
  if (!verb || !/^(?:name|identify)$/u.test(verb.lemma) || !childOf(sentence, word, "det")) return [];
  return [{ word, head: verb, relation: "obj" }];
}

/** "a dhow capsizes off Pemba": what stands behind a word of place is not done to, whatever the word was taken for. */
export function offPlace(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.relation !== "obj" || !/^(?:off|near|outside|inside)$/iu.test(caseOf(sentence, word))) return [];
  const verb = headOf(sentence, word);
  return verb && childrenOf(sentence, verb, "obj").length === 1
    ? [{ word, head: verb, relation: "obl" }]
    : [];
}

/** "cleared the nurse of poisoning patients": the deed that somebody is cleared of belongs to the verb. */
export function clearedOf(sentence: ParsedSentence, deed: Word): readonly Rehung[] {
  const who = /^(?:acl|nmod)$/u.test(deed.relation) ? headOf(sentence, deed) : undefined;
  const verb = who && /^(?:obj|nsubj:pass)$/u.test(who.relation) ? headOf(sentence, who) : undefined;
  if (!verb || !/^(?:clear|acquit|convict|accuse|suspect)$/u.test(verb.lemma)) return [];
  const of = childOf(sentence, deed, "mark") ?? childOf(sentence, deed, "case");
  if (of?.text !== "of") return [];
  return [{ word: deed, head: verb, relation: deed.xpos === "VBG" ? "advcl" : "obl" }];
}

/** "lost the election to Anura Kumara": to whom something is lost belongs to the verb. */
export function lostTo(sentence: ParsedSentence, winner: Word): readonly Rehung[] {
  const what =
    winner.relation === "nmod" && caseOf(sentence, winner) === "to" ? headOf(sentence, winner) : undefined;
  const verb = what?.relation === "obj" ? headOf(sentence, what) : undefined;
  return verb?.lemma === "lose" ? [{ word: winner, head: verb, relation: "obl" }] : [];
}

/** "said Healey's successor, Andrea Campbell": a name behind a comma beside who speaks is who speaks. */
export function speakerNamed(sentence: ParsedSentence, name: Word): readonly Rehung[] {
  if (name.relation !== "nsubj" || name.name !== "B-PER" || sentence.words[name.index - 1]?.text !== ",")
    return [];
  const verb = headOf(sentence, name);
  const first =
    verb &&
    childrenOf(sentence, verb, "nsubj").find((one) => one.index > verb.index && one.index < name.index);
  return first?.upos === "NOUN" ? [{ word: name, head: first, relation: "appos" }] : [];
}
