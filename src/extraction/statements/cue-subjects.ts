import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isPassive } from "../events/passive.ts";
import { subjectsOf } from "../events/subjects.ts";
import { base, caseOf, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { isCueWord } from "./cue.ts";
import { saidAfter } from "./cues.table.ts";

/** "“Why?” asked Ruiz": the tree takes the speaker for the object. */
export function inverted(sentence: ParsedSentence, verb: Word): Word | undefined {
  const before = sentence.words[verb.index - 1];
  const object = childOf(sentence, verb, "obj", "iobj");
  const near =
    verb.xpos !== "VBG" &&
    object &&
    object.index > verb.index &&
    (object.index <= verb.index + 3 || subtree(sentence, object)[0]!.index === verb.index + 1);
  return near && before && /^(?:["”’?!,]|'')$/u.test(before.text) ? object : undefined;
}

/** "She was called in and told that …": the second participle is passive with the first. */
export function isPassiveMate(sentence: ParsedSentence, verb: Word): boolean {
  const head = headOf(sentence, verb);
  return (
    base(verb) === "conj" &&
    verb.xpos === "VBN" &&
    !answers(sentence, verb) &&
    head !== undefined &&
    !childOf(sentence, verb, "nsubj", "aux") &&
    (isPassive(sentence, head) || isPassiveMate(sentence, head))
  );
}

/** "“Anybody who thinks so is wrong,” the senator quipped": of two subjects the one behind the quotation speaks. */
export function subjectBehindQuotation(sentence: ParsedSentence, verb: Word): Word | undefined {
  const all = childrenOf(sentence, verb, "nsubj");
  const [first, last] = [all[0], all.at(-1)]; // also "“Forty jobs,” scoffed Ruiz"
  if (!first || !last || first === last || first.index > verb.index) return undefined;
  return sentence.words.slice(first.index, last.index).some((one) => /^(?:["”]|'')$/u.test(one.text))
    ? last
    : undefined;
}

/** "She was asked about it and said …": the second verb is active, whatever the tagger calls its form. */
export function answers(sentence: ParsedSentence, verb: Word): boolean {
  return (
    base(verb) === "conj" &&
    /^(?:say|add|reply|answer|respond|insist|argue|claim)$/u.test(verb.lemma) &&
    !childOf(sentence, verb, "aux:pass", "nsubj:pass")
  );
}

/** "The paper quoted Ruiz as saying …", "Ruiz was quoted as saying …": who is quoted. */
export function quotedWho(sentence: ParsedSentence, verb: Word): Word | undefined {
  const head = headOf(sentence, verb);
  const own = childOf(sentence, verb, "nsubj");
  const by = own && caseOf(sentence, own) === "by"; // "was quoted as saying by the agency"
  if (head?.lemma !== "quote" || verb.xpos !== "VBG" || (own && !by)) return undefined;
  return childOf(sentence, head, "obj", "iobj") ?? childOf(sentence, head, "nsubj:pass", "nsubj");
}

/** "He cast doubt on the plan, saying …": a participle behind a comma that the tree hung on a thing belongs to the subject of a clause above. */
export function mainSubjects(sentence: ParsedSentence, verb: Word): readonly Word[] {
  if (sentence.words[verb.index - 1]?.text !== ",") return [];
  const found: Word[] = [];
  for (let up = headOf(sentence, verb); up; up = headOf(sentence, up))
    found.push(
      ...subjectsOf(sentence, up)
        .map((one) => one.word)
        .slice(0, 1),
    );
  return found;
}

/** "He urged Congress to pass the bill, saying …": a participle behind a comma that the tree hung on the infinitive belongs to who urged. */
export function matrixSubject(sentence: ParsedSentence, verb: Word): Word | undefined {
  const marks = childrenOf(sentence, verb, "mark").map((one) => one.text.toLowerCase());
  if (verb.xpos === "VB" && marks.join(" ") === "as to") {
    let above = headOf(sentence, verb); // "went as far as to say"
    while (above && above.upos !== "VERB") above = headOf(sentence, above);
    return above && subjectsOf(sentence, above)[0]?.word;
  }
  const ready = headOf(sentence, verb);
  if (verb.xpos === "VB" && ready?.upos === "ADJ" && saidAfter.has(ready.lemma))
    return subjectsOf(sentence, ready)[0]?.word; // "was quick to point out"
  if (verb.xpos !== "VBG" || sentence.words[verb.index - 1]?.text !== "," || childOf(sentence, verb, "nsubj"))
    return undefined;
  const head = headOf(sentence, verb);
  let up = head;
  while (up && (base(up) === "xcomp" || isForDoing(sentence, up))) up = headOf(sentence, up);
  return up && up !== head ? subjectsOf(sentence, up)[0]?.word : undefined;
}

/** "slammed her for suggesting it, saying …": the gerund behind a preposition tells nothing of who says the rest. */
function isForDoing(sentence: ParsedSentence, verb: Word): boolean {
  const mark = verb.xpos === "VBG" ? childOf(sentence, verb, "mark") : undefined;
  return base(verb) === "advcl" && /^(?:for|of|over|by)$/iu.test(mark?.text ?? "");
}

/** "He said that Ruiz had left, adding that …": the verb whose speaker goes on. */
export function reporter(sentence: ParsedSentence, verb: Word): Word | undefined {
  if (childOf(sentence, verb, "nsubj")) return undefined;
  let clause = headOf(sentence, verb);
  while (clause && base(clause) !== "ccomp" && clause.head >= 0) clause = headOf(sentence, clause);
  const above = clause && base(clause) === "ccomp" ? headOf(sentence, clause) : undefined;
  const head = above && isForDoing(sentence, above) ? headOf(sentence, above) : above;
  const beside =
    clause &&
    childrenOf(sentence, clause, "parataxis").find((one) => one.index < verb.index && isCueWord(one)); // "The bridge is safe, the mayor said, urging …"
  return head?.upos === "VERB" ? head : beside;
}
