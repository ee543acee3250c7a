import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { behind, deals, ordering, withPreposition } from "./by-words.ts";
import { isCueWord } from "./cue.ts";
import { goingOn } from "./cues.table.ts";
import { papers } from "./papers.table.ts";

/** "said the team was “united,” and he blamed the press": behind a quotation's comma, what the speaker does by words, with a pronoun for them. */
function dealsNext(sentence: ParsedSentence, child: Word): boolean {
  const subject = childOf(sentence, child, "nsubj");
  const and = childOf(sentence, child, "cc");
  const clause = headOf(sentence, child);
  const cue = clause && headOf(sentence, clause);
  return (
    subject !== undefined &&
    and !== undefined &&
    /^(?:he|she|they|it)$/iu.test(subject.text) &&
    child.xpos === "VBD" &&
    cue?.xpos === "VBD" &&
    isCueWord(cue) &&
    cue.index < clause!.index &&
    /^(?:["”]|'')$/u.test(sentence.words[and.index - 1]?.text ?? "") &&
    sentence.words[and.index - 2]?.text === "," &&
    deals(sentence, child)
  );
}

/** "wrote that officials had failed, and urged the firm to act": behind a comma, or where only the first has "would", the verb goes with the cue. */
function goesWithCue(sentence: ParsedSentence, child: Word, cue: Word | undefined): boolean {
  const and = childOf(sentence, child, "cc");
  const clause = headOf(sentence, child);
  const modal =
    child.xpos === "VBD" &&
    clause !== undefined &&
    childrenOf(sentence, clause, "aux").some((one) => one.xpos === "MD");
  const present =
    child.xpos === "VBD" &&
    clause?.xpos === "VBG" &&
    /^VB[ZD]$/u.test(childOf(sentence, clause, "aux")?.xpos ?? "") &&
    isCueWord(child) &&
    childOf(sentence, child, "ccomp") !== undefined; // "noted that it has been failing and suggested that …"
  const finite =
    clause &&
    [clause, ...childrenOf(sentence, clause, "cop", "aux")].find((one) => /^VB[ZP]$/u.test(one.xpos));
  const others =
    finite !== undefined &&
    /^VB[ZPD]$/u.test(child.xpos) &&
    child.xpos !== finite.xpos &&
    cue?.xpos === child.xpos; // "insists its data are right but concedes that …"
  const is = clause && childOf(sentence, clause, "cop");
  const demands = child.xpos === "VBN" && childOf(sentence, child, "ccomp") !== undefined;
  const state = (child.xpos === "VBD" || demands) && is?.xpos === "VBD" && deals(sentence, child); // "said his client was innocent and accused the police"
  const against =
    /^but$/iu.test(and?.text ?? "") &&
    deals(sentence, child) &&
    clause !== undefined &&
    childrenOf(sentence, clause, "advmod").some((one) => /^(?:not|n't|n’t)$/iu.test(one.text)); // "said it had not seen the suit but defended the ban"
  const quoted =
    and && /^(?:["”]|'')$/u.test(sentence.words[and.index - 1]?.text ?? "") && behindComma(sentence, and);
  if (quoted && child.xpos === "VBD" && cue?.xpos === "VBD") return true; // "told him it “comes too late,” and sentenced him to a year"
  return (
    and !== undefined &&
    (state || against || modal || present || others || behindComma(sentence, and)) &&
    cue?.upos === "VERB" &&
    /^VB[DZP]$/u.test(cue.xpos) &&
    (child.xpos === cue.xpos || (cue.xpos === "VBD" && child.xpos === "VBN")) &&
    (deals(sentence, child) ||
      withPreposition(sentence, child, behind) ||
      (isCueWord(child) && childOf(sentence, child, "ccomp", ...(modal ? ["xcomp"] : [])) !== undefined))
  );
}

/** "took “full responsibility,” and said": a comma before it, also one inside the quotation that ends there. */
function behindComma({ words }: ParsedSentence, word: Word): boolean {
  const [near, far] = [words[word.index - 1]?.text ?? "", words[word.index - 2]?.text];
  return near === "," || (/^(?:["”]|'')$/u.test(near) && far === ",");
}

/** Whether an odd number of quotation marks stands before a word in its sentence. */
function isInQuotation({ words }: ParsedSentence, word: Word): boolean {
  return (
    words.filter((one) => one.index < word.index && /^(?:["“”]|''|``)$/u.test(one.text)).length % 2 === 1
  );
}

/** "confirmed that it has a copy but wouldn't say when it will appear", "said he had left but did not elaborate". */
function isLeftUnsaid(sentence: ParsedSentence, child: Word): boolean {
  return (
    /^(?:say|elaborate|comment|specify|disclose|identify|name|explain)$/u.test(child.lemma) &&
    /^but$/iu.test(childOf(sentence, child, "cc")?.text ?? "") &&
    /^(?:he|she|they|it|)$/iu.test(childOf(sentence, child, "nsubj", "nsubj:pass")?.text ?? "") &&
    childrenOf(sentence, child, "aux").some((one) => /^(?:do|would|will)$/u.test(one.lemma)) &&
    childrenOf(sentence, child, "advmod").some((one) => /^(?:not|n't|n’t)$/iu.test(one.text))
  );
}

/** "said it was looking into it but declined to comment", "ruled that the ban was illegal and ordered …": the second goes with the cue's speaker. */
export function belongsToCue(sentence: ParsedSentence, child: Word): boolean {
  if (base(child) === "conj" && dealsNext(sentence, child)) return true;
  if (base(child) === "conj" && isLeftUnsaid(sentence, child)) return true;
  if (base(child) !== "conj" || childOf(sentence, child, "nsubj", "nsubj:pass", "aux")) return false;
  const clause = headOf(sentence, child);
  const subject = clause && childOf(sentence, clause, "nsubj", "nsubj:pass");
  const of = subject?.upos === "DET" ? childOf(sentence, subject, "nmod") : subject; // "some of its tires were defective and offered to …"
  const thing = of?.upos === "NOUN" && nounClass(of) === undefined;
  const passive =
    subject?.upos === "NOUN" &&
    subject.relation === "nsubj:pass" &&
    child.xpos === "VBD" &&
    clause!.xpos === "VBN" &&
    !isSomebody(subject) &&
    (deals(sentence, child) || ordering.has(child.lemma)); // "said the sites were shut and urged them to leave"
  const own = clause && headOf(sentence, clause);
  if (own && isInQuotation(sentence, child) !== isInQuotation(sentence, own)) return false; // "“They looked at us and told us …,” said Ruiz"
  const speaks =
    subject?.upos === "PRON" &&
    /^(?:he|she|they|it)$/iu.test(subject.text) &&
    child.xpos === "VBD" &&
    own !== undefined &&
    own.xpos === "VBD" &&
    deals(sentence, child);
  const colon =
    sentence.words[child.index + 1]?.text === ":" &&
    /^(?:["“]|``)$/u.test(sentence.words[child.index + 2]?.text ?? "");
  return (
    speaks ||
    (passive && own !== undefined && isCueWord(own) && own.index < child.index && own.xpos === child.xpos) ||
    (colon && isCueWord(child) && own?.xpos === child.xpos) || // "asked whether he was dead and replied: “Good.”"
    goesWithCue(sentence, child, own) ||
    /^(?:decline|refuse)$/u.test(child.lemma) ||
    (thing &&
      (child.xpos === "VBD" || (child.xpos === "VBN" && !childOf(sentence, clause!, "aux", "aux:pass"))) &&
      !papers.has(of!.lemma) &&
      (ordering.has(child.lemma) ||
        withPreposition(sentence, child, ordering) ||
        (deals(sentence, child) && own !== undefined && isCueWord(own) && own.index < child.index)))
  );
}

function isSomebody(noun: Word): boolean {
  return ["Person", "Group", "Organization"].includes(nounClass(noun)?.type ?? "");
}

/** "said the bridge is safe, adding that …": the participle goes on with the saying, it is not in what is said. */
export function saysMore(sentence: ParsedSentence, child: Word): boolean {
  if (
    !["advcl", "acl", "parataxis"].includes(child.relation) ||
    child.xpos !== "VBG" ||
    !goingOn.has(child.lemma)
  )
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

/** "That, Ruiz said, “is how it works”", "The mayor left, officials said": of two subjects with a comma between, the one at the cue speaks and the other begins what is said. */
export function subjectApart(
  sentence: ParsedSentence,
  verb: Word,
): { readonly speaker: Word; readonly said: Word } | undefined {
  const before = childrenOf(sentence, verb, "nsubj").filter((word) => word.index < verb.index);
  const [said, speaker] = before;
  if (!said || !speaker || before.length !== 2) return undefined;
  const from = subtree(sentence, speaker)[0]!.index;
  const between = sentence.words.slice(said.index + 1, from);
  const clause = childOf(sentence, verb, "ccomp");
  const bare = between.length <= 8 && !between.some((word) => word.upos === "VERB");
  const headless =
    clause && said.index < clause.index && clause.index < from && !childOf(sentence, clause, "nsubj");
  return sentence.words[from - 1]?.text === "," && (bare || headless) ? { speaker, said } : undefined;
}

/** "The bridge is safe, the port authority reported": the speaker between a comma and the cue at the end, which the tree hung on the clause before it. */
export function speakerBefore(sentence: ParsedSentence, verb: Word): Word | undefined {
  const clause = childOf(sentence, verb, "ccomp");
  const last = clause && clause.index < verb.index ? sentence.words[verb.index - 1] : undefined;
  if (!last || childOf(sentence, verb, "nsubj", "obl:agent", "aux", "aux:pass", "obj")) return undefined;
  let found: Word | undefined;
  for (let up: Word | undefined = last; up && up.index !== clause!.index; up = headOf(sentence, up)) {
    const own = subtree(sentence, up).filter((word) => word.upos !== "PUNCT");
    if (
      ["NOUN", "PROPN"].includes(up.upos) &&
      sentence.words[own[0]!.index - 1]?.text === "," &&
      own.at(-1)!.index <= last.index
    )
      found = up;
  }
  return found;
}

/** "The bridge is safe, said spokesmen for the mayor": the speaker right behind the cue, which the tree hung on the clause before it. */
export function speakerBehind(sentence: ParsedSentence, verb: Word): Word | undefined {
  const clause = childOf(sentence, verb, "ccomp");
  if (!clause || clause.index > verb.index || childOf(sentence, verb, "nsubj", "obl:agent", "aux:pass"))
    return undefined;
  const near = (child: Word): boolean => subtree(sentence, child)[0]!.index === verb.index + 1;
  const own = childrenOf(sentence, clause, "vocative", "nsubj", "appos", "dislocated", "parataxis").find(
    (child) => ["NOUN", "PROPN"].includes(child.upos) && near(child),
  );
  const going = childrenOf(sentence, verb, "ccomp", "advcl", "parataxis").filter(
    (one) => one.index > verb.index,
  );
  // "said one, who asked …": the subject of what the sentence goes on with.
  return own ?? going.flatMap((one) => childrenOf(sentence, one, "nsubj")).find(near);
}
