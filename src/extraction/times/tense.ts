import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import { hungOn } from "./hung-on.ts";
import type { Tense } from "./values/time-value.ts";
import { pastNouns, plans, tellings, wishes } from "./words.table.ts";

const coming = /^(?:will|'ll|’ll|shall|may|might|can|could|should|must|would|wo|going)$/iu;
const gone = /^(?:did|had|was|were|has|have|'ve|’ve|been)$/iu;

/** Whether the clause of a word tells of what was, is, or is to come. A clause without a verb, and a headline, tell of what was. */
export function tenseOf(sentence: Pick<ParsedSentence, "kind" | "words">, head: Word | undefined): Tense {
  const whole = sentence as ParsedSentence;
  for (let up = head, first = true; up; up = first ? hungOn(whole, up) : headOf(whole, up), first = false) {
    if (isCalledFor(whole, up) || (first && isPutOff(whole, up))) return "future";
    if (pastNouns.has(up.lemma) && !first) return "past"; // "for the May 9 riots"
    const helpers = childrenOf(whole, up, "aux", "cop");
    const done = helpers.some((word) => word.lemma === "have" && !/^for$/u.test(caseOf(whole, head!))); // "had set off on Monday"
    if (plans.has(up.lemma) && !done && (up.xpos === "VBN" || up.upos === "ADJ")) return "future";
    if (up.upos !== "VERB" && helpers.length === 0) continue;
    if (helpers.some((word) => coming.test(word.text))) return "future";
    if (
      childrenOf(whole, up, "mark").some((mark) => mark.text.toLowerCase() === "to" && mark.upos === "PART")
    )
      return infinitive(whole, up);
    const reduced = up.xpos === "VBN" && base(up) === "acl" && helpers.length === 0; // "the plan announced on Friday"
    if (reduced || up.xpos === "VBD" || helpers.some((word) => gone.test(word.text))) return "past";
    if (["VBZ", "VBP"].includes(up.xpos) || helpers.some((word) => ["VBZ", "VBP"].includes(word.xpos)))
      return isAwaited(whole, up) ||
        (scheduled.has(up.lemma) && sentence.kind !== "headline" && up.xpos === "VBZ")
        ? "future"
        : sentence.kind === "headline" || tellings.has(up.lemma)
          ? "past"
          : "present";
  }
  return "past";
}

/** What the present tells of ahead: "Her term ends in March", "leaves office in January" (Quirk et al. 1985, 4.45). */
const scheduled = new Set(
  "begin start end expire close open leave retire return resume finish conclude".split(" "),
);

/** "adjourned the case till June 12": until when something is put off. */
function isPutOff(sentence: ParsedSentence, day: Word): boolean {
  return (
    /^(?:until|till|to)$/u.test(caseOf(sentence, day)) &&
    /^(?:adjourn|postpone|delay|defer|extend|reschedule|remand)$/u.test(headOf(sentence, day)?.lemma ?? "")
  );
}

/** "called for a vote in the December elections", "prepared for the June summit": what somebody asks or readies for is to come. */
function isCalledFor(sentence: ParsedSentence, noun: Word): boolean {
  const verb = headOf(sentence, noun);
  return (
    verb !== undefined &&
    /^(?:call|campaign|prepare|register|plead|push|press|gear|brace|appeal)$/u.test(verb.lemma) &&
    caseOf(sentence, noun) === "for"
  );
}

/** "will change when he arrives on Friday": a clause of time under what is to come. */
function isAwaited(sentence: ParsedSentence, verb: Word): boolean {
  const above = headOf(sentence, verb);
  return (
    base(verb) === "advcl" &&
    above !== undefined &&
    childrenOf(sentence, above, "aux").some((word) => coming.test(word.text)) &&
    tenseOf({ ...sentence, kind: "body" }, above) === "future"
  );
}

/** "plans to meet on Friday" is to come; "failed to come on Friday" was. */
function infinitive(sentence: ParsedSentence, verb: Word): Tense {
  const above = headOf(sentence, verb);
  if (!above || base(verb) === "acl" || wishes.has(above.lemma) || sentence.kind === "headline")
    return "future";
  return tenseOf(sentence, above) === "past" ? "past" : "future";
}
