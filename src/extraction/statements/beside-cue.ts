import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { cues, goingOn } from "./cues.table.ts";

const ordering = new Set(
  cues
    .filter((row) => row.animate && row.takes.includes("infinitive"))
    .flatMap((row) => row.verbs.split(" ")),
);

/** "said it was looking into it but declined to comment", "ruled that the ban was illegal and ordered …": the second goes with the cue's speaker. */
export function belongsToCue(sentence: ParsedSentence, child: Word): boolean {
  if (base(child) !== "conj" || childOf(sentence, child, "nsubj", "nsubj:pass", "aux")) return false;
  const clause = headOf(sentence, child);
  const subject = clause && childOf(sentence, clause, "nsubj", "nsubj:pass");
  const thing = subject?.upos === "NOUN" && nounClass(subject) === undefined;
  return (
    /^(?:decline|refuse)$/u.test(child.lemma) || (thing && child.xpos === "VBD" && ordering.has(child.lemma))
  );
}

/** "said the bridge is safe, adding that …": the participle goes on with the saying, it is not in what is said. */
export function saysMore(sentence: ParsedSentence, child: Word): boolean {
  if (!["advcl", "acl"].includes(child.relation) || child.xpos !== "VBG" || !goingOn.has(child.lemma))
    return false;
  const first = subtree(sentence, child)[0]!;
  const before = first.text === "," ? first : sentence.words[first.index - 1];
  return before?.text === "," || first.text.toLowerCase() === "with";
}

/** "that a source said prices fell": the tree may hang both subjects on "fell"; the one before the cue speaks. */
export function strayedSubject(sentence: ParsedSentence, verb: Word): Word | undefined {
  if (childOf(sentence, verb, "nsubj") || !["VBD", "VBZ", "VBP"].includes(verb.xpos)) return undefined;
  const clause = childOf(sentence, verb, "ccomp");
  if (!clause || clause.index < verb.index) return undefined;
  const subjects = childrenOf(sentence, clause, "nsubj");
  const first = subjects[0];
  return first && first.index < verb.index && subjects.some((one) => one.index > verb.index)
    ? first
    : undefined;
}
