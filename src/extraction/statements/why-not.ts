import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { TextDocument } from "../../text/document.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import { isAsked, isNegated, isPurpose, isUnsaid } from "./cue.ts";
import type { Cue } from "./cue-rows.ts";
import { quotationAt } from "./quoted.ts";
import type { FoundSpeaker } from "./speaker.ts";

/** "Voters should know that …": what is to be thought is not thought. */
const advised = new Set(["should", "must", "can", "could", "may", "might"]);

/** Why a cue with content says nothing. */
export function whyNot(document: TextDocument, cue: Cue, speaker: FoundSpeaker): string | undefined {
  const { sentence, verb, row } = cue;
  if (isNegated(sentence, verb) && !["thought", "wanted"].includes(row.class))
    return "it is denied, nothing was said";
  if (/^(?:nobody|no one|no-one|none)$/iu.test(speaker.words?.text ?? ""))
    return "nobody wants, says or thinks it";
  if (
    isNegated(sentence, verb) &&
    verb.xpos === "VBN" &&
    /^it$/iu.test(speaker.words?.text ?? "") &&
    /^(?:know|understand)$/u.test(verb.lemma)
  )
    return "nobody is said to know it";
  if (isPurpose(sentence, verb)) return "it tells a purpose, not what was said";
  if (row.class === "thought" && childrenOf(sentence, verb, "aux").some((one) => advised.has(one.lemma)))
    return "nobody thinks it yet";
  if (
    row.class === "wanted" &&
    childrenOf(sentence, verb, "aux").some((one) => /^(?:may|might)$/u.test(one.lemma))
  )
    return "nobody thinks it yet";
  if (isCalledForDay(sentence, verb)) return "it tells for when it was called";
  if (isWhetherAhead(sentence, verb)) return "it is asked, nobody says it yet";
  if (row.class === "thought" && isSupposed(sentence, verb)) return "it is asked, nobody thinks it yet";
  if (isUnsaid(sentence, verb) || isOfUnsaid(sentence, verb)) return "it was not said";
  if (isDemanded(sentence, verb)) return "it is demanded, nobody says it yet";
  if (isConditional(cue)) return "it stands in a condition";
  if (row.takes.join() === "phrase" && isBeforeColon(document, cue)) return "its words stand behind a colon";
  if (/^(?:support|back)$/u.test(verb.lemma) && isNoView(sentence, verb))
    return "it is backed by deeds, no view is told";
  if (isOpenYet(cue)) return "it is still open";
  if (verb.lemma === "tell" && /^(?:it|that|this|which|what)$/iu.test(speaker.words?.text ?? ""))
    return "a thing tells it";
  if (isAsked(sentence, verb)) return "it stands in a question";
  if (
    row.class === "wanted" &&
    verb.xpos === "VBG" &&
    /^(?:of|for)$/iu.test(childOf(sentence, verb, "mark")?.text ?? "")
  )
    return "somebody is accused of it";
  const own = speaker.firstPerson && !quotationAt(document.quotations, verb.start);
  if (own && (/^you$/iu.test(speaker.words?.text ?? "") || row.takes.every((one) => one === "infinitive")))
    return "it is part of somebody's own words";
  return undefined;
}

/** "a strike called for next Tuesday". */
function isCalledForDay(sentence: ParsedSentence, verb: Word): boolean {
  const day = verb.lemma === "call" && verb.xpos === "VBN" ? childrenOf(sentence, verb, "obl") : [];
  return day.some(
    (one) =>
      childOf(sentence, one, "case")?.lemma === "for" &&
      (isWeekday(one.text) ||
        /^(?:today|tomorrow|week|month|day|year|noon|midnight|evening|morning|afternoon)$/iu.test(one.text)),
  );
}

/** "did not say he opposed it": what nobody said that somebody thinks or says. */
function isOfUnsaid(sentence: ParsedSentence, verb: Word): boolean {
  const over = base(verb) === "ccomp" ? headOf(sentence, verb) : undefined;
  return (
    over !== undefined && /^(?:say|claim|state|announce)$/u.test(over.lemma) && isNegated(sentence, over)
  );
}

/** "demanded that its partners refuse to sign". */
function isDemanded(sentence: ParsedSentence, verb: Word): boolean {
  const head = base(verb) === "ccomp" && verb.xpos === "VB" ? headOf(sentence, verb) : undefined;
  return (
    head !== undefined &&
    /^(?:demand|urge|insist|ask|recommend|propose|request|suggest)$/u.test(head.lemma) &&
    !childOf(sentence, verb, "aux")
  );
}

/** "unless the president agrees to step down", "if the union demands more": nobody has said it yet. */
function isConditional({ sentence, verb, row }: Cue): boolean {
  return (
    ["agreed", "denied", "promised", "demanded", "warned"].includes(row.class) &&
    childrenOf(sentence, verb, "mark").some(
      (one) =>
        /^(?:if|unless|until)$/iu.test(one.text) &&
        !/^(?:even|as)$/iu.test(sentence.words[one.index - 1]?.text ?? ""),
    )
  );
}

/** "will decide whether to sue": nothing is decided. */
function isOpenYet({ sentence, verb }: Cue): boolean {
  const next = sentence.words[verb.index + 1];
  return /^(?:decide|determine)$/u.test(verb.lemma) && /^(?:whether|if)$/iu.test(next?.text ?? "");
}

/** "Asked whether he believed that …, he said": the question is another's. */
function isSupposed(sentence: ParsedSentence, verb: Word): boolean {
  return (
    headOf(sentence, verb)?.lemma === "ask" &&
    childrenOf(sentence, verb, "mark").some((one) => /^(?:whether|if)$/iu.test(one.text))
  );
}

/** "Whether voters will agree remains to be seen": what opens a sentence with "whether" has not happened. */
function isWhetherAhead(sentence: ParsedSentence, verb: Word): boolean {
  return childrenOf(sentence, verb, "mark").some((one) => /^whether$/iu.test(one.text) && one.index === 0);
}

/** "She defended the plan: “It works”": the words are what she says for it. */
function isBeforeColon({ quotations, text }: TextDocument, { verb }: Cue): boolean {
  return quotations.some(
    (one) => one.start > verb.end && /^[^.:;“”"]{0,80}:\s*$/u.test(text.slice(verb.end, one.start)),
  );
}

/** "troops supporting the operation", "the phone supports video": what is backed by deeds, or by a thing that can do it. */
function isNoView(sentence: ParsedSentence, verb: Word): boolean {
  const subject = childOf(sentence, verb, "nsubj");
  const thing = childOf(sentence, verb, "obj");
  const bare = thing !== undefined && !childOf(sentence, thing, "det", "nmod:poss", "amod", "compound");
  const named = subject !== undefined && /-(?:ORG|MISC|LOC)$/u.test(subject.name);
  return (verb.xpos === "VBG" && base(verb) === "acl") || (bare && (named || subject?.upos === "PROPN"));
}
