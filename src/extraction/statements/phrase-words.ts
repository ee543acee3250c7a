import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, caseOf, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { saysMore } from "./beside-cue.ts";
import { nounCues } from "./noun-cues.table.ts";
import { utterances } from "./papers.table.ts";
import { introducedBy } from "./phrases.ts";
import { isRemark } from "./remarks.ts";

/** A phrase with what follows it without a break: "pain over the deaths" is said, wherever the tree hung "over". */
export function phraseWords(sentence: ParsedSentence, verb: Word, object: Word): readonly Word[] {
  const words = [
    ...subtree(
      sentence,
      object,
      (child) =>
        isAsDid(sentence, child) ||
        isToldThere(sentence, verb, child) ||
        saysMore(sentence, child) ||
        isRemark(sentence, child),
    ),
  ];
  for (let grown = true; grown; ) {
    grown = false;
    const last = Math.max(...words.map((word) => word.index));
    const next = childrenOf(sentence, verb, "obl", "advcl").find(
      (child) =>
        adjoining.has(introducedBy(sentence, child)) &&
        !isAsDid(sentence, child) &&
        !isOthersToo(sentence, child) &&
        !isWeekday(child.text) &&
        !isToldThere(sentence, verb, child) &&
        !(caseOf(sentence, child) === "in" && (utterances.has(child.lemma) || speeches.has(child.lemma))) &&
        child.xpos !== "VB" &&
        Math.min(...subtree(sentence, child).map((word) => word.index)) === last + 1,
    );
    if (next) {
      words.push(...subtree(sentence, next, (child) => isRemark(sentence, child)));
      grown = true;
    }
  }
  return words.sort((a, b) => a.index - b.index);
}

const told = new Set(nounCues.map((row) => row.noun));

/** "the charges, which he denies", "the changes the union demanded": what a relative clause speaks of and lacks. */
export function antecedentOf(sentence: ParsedSentence, verb: Word): Word | undefined {
  const thing = verb.relation === "acl:relcl" ? headOf(sentence, verb) : undefined;
  const subject = childOf(sentence, verb, "nsubj");
  const object = childOf(sentence, verb, "obj");
  if (thing?.upos !== "NOUN" || isAClaim(sentence, thing) || thing.index > verb.index) return undefined;
  if (!subject || /^W/u.test(subject.xpos)) return undefined;
  if (childOf(sentence, verb, "obl", "xcomp", "ccomp", "advcl")) return undefined;
  return !object || (object.index < verb.index && /^(?:which|that)$/iu.test(object.text)) ? thing : undefined;
}

const disputable = ({ lemma }: Word): boolean =>
  told.has(lemma) || /^(?:position|stance|stand)$/u.test(lemma);

/** "…, a claim that Ruiz rejects": what others said, which stands before it. */
function isAClaim(sentence: ParsedSentence, thing: Word): boolean {
  return disputable(thing) && childrenOf(sentence, thing, "det").some((one) => /^an?$/iu.test(one.text));
}

/** Where the words of a clause begin. */
export function firstOf(sentence: ParsedSentence, verb: Word): number {
  return subtree(sentence, verb)[0]!.index;
}

/** "denied wrongdoing": the parser takes a bare noun now and then for a complement. */
export function nounBehind(sentence: ParsedSentence, verb: Word): Word | undefined {
  return childrenOf(sentence, verb, "xcomp").find(
    (child) =>
      child.upos === "NOUN" && child.index > verb.index && !childOf(sentence, child, "mark", "case", "cop"),
  );
}

/** "confessed to two elders", "joked about it": to whom, or of what was named before. */
export function isToldTo(sentence: ParsedSentence, behind: Word): boolean {
  const people =
    caseOf(sentence, behind) === "to" &&
    (/-PER$/u.test(behind.name) || /^(?:Person|Group)$/u.test(nounClass(behind)?.type ?? ""));
  return people || /^(?:it|this|that|him|her|them)$/iu.test(behind.text);
}

/** "with the army accusing rebels of murder and the rebels saying …": a participle with a subject of its own beside it. */
export function isOthersToo(sentence: ParsedSentence, child: Word): boolean {
  return (
    /^(?:conj|advcl|acl)$/u.test(base(child)) &&
    child.xpos === "VBG" &&
    childOf(sentence, child, "nsubj") !== undefined
  );
}

/** "condemned the raid, as did the union": what another does too is not in it. */
function isAsDid(sentence: ParsedSentence, child: Word): boolean {
  const first = subtree(sentence, child).find((word) => word.upos !== "PUNCT");
  return (
    first !== undefined &&
    /^as$/iu.test(first.text) &&
    sentence.words[first.index - 1]?.text === "," &&
    /^(?:do|have|be)$/u.test(sentence.words[first.index + 1]?.lemma ?? "")
  );
}

/** What somebody speaks in: "brushed off the poll in an interview". */
const speeches = new Set(
  "exchange appearance interview speech address remark briefing conversation testimony".split(" "),
);
const adjoining = new Set(["of", "over", "about", "at", "for", "with", "against", "in", "to", "on", "as"]);

/** "confirmed the raid to Xinhua": to whom. */
function isToldThere(sentence: ParsedSentence, verb: Word, child: Word): boolean {
  return (
    caseOf(sentence, child) === "to" &&
    /^(?:confirm|announce|reveal|disclose|admit|acknowledge|deny)$/u.test(verb.lemma) &&
    (child.name.endsWith("-ORG") ||
      child.name.endsWith("-PER") ||
      /^(?:reporter|journalist|press|media|newsmen)$/u.test(child.lemma))
  );
}
