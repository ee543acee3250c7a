import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf } from "../tree.ts";

/** Whether a noun of a happening tells of none by its company: "under fire", "the fire service", "in the fall", "in March", "457,519 votes". */
export function tellsNothing(sentence: ParsedSentence, word: Word): boolean {
  return [isUnderFire, isOffice, isSeason, isMonth, isInTheEnd, isOfParty, isCast, isToTheDeath].some(
    (holds) => holds(sentence, word),
  );
}

/** "has come under fire over its prices": nothing burns. */
function isUnderFire(sentence: ParsedSentence, word: Word): boolean {
  return word.lemma === "fire" && caseOf(sentence, word) === "under";
}

/** "the fire service", "the weather service": who serves. */
function isOffice(sentence: ParsedSentence, word: Word): boolean {
  return (
    word.lemma === "service" &&
    childrenOf(sentence, word, "compound", "amod").some((one) =>
      /^(?:fire|ambulance|health|police|prison|postal|weather|meteorological|intelligence|security|secret|civil|diplomatic|news|border|immigration|customs|rescue|emergency|probation|geological|forest|park)$/iu.test(
        one.lemma,
      ),
    )
  );
}

/** "in the fall", "last fall": a time of the year. */
function isSeason(sentence: ParsedSentence, word: Word): boolean {
  if (word.lemma !== "fall" || word.xpos !== "NN" || childOf(sentence, word, "nmod")) return false;
  const before = sentence.words[word.index - 1]?.text ?? "";
  return (
    /^(?:last|this|next|each|every|late|early)$/iu.test(before) ||
    (/^the$/iu.test(before) && /^(?:in|by|during|until)$/u.test(caseOf(sentence, word)))
  );
}

/** "in March 2019", "last March": a month. */
function isMonth(sentence: ParsedSentence, word: Word): boolean {
  if (word.text !== "March") return false;
  const [before, next] = [
    sentence.words[word.index - 1]?.text ?? "",
    sentence.words[word.index + 1]?.text ?? "",
  ];
  return (
    /^\d/u.test(next) ||
    /^(?:in|since|by|until|during|from|last|next|this|late|early|mid)$/iu.test(before) ||
    (/^(?:of|to|through|before|after|between|and)$/iu.test(before) && /^\W*$/u.test(next)) // "by the end of March"
  );
}

/** "In the end the court agreed": at last. */
function isInTheEnd(sentence: ParsedSentence, word: Word): boolean {
  return (
    word.lemma === "end" &&
    caseOf(sentence, word) === "in" &&
    childrenOf(sentence, word, "nmod", "amod", "acl").length === 0
  );
}

/** "The ruling Zanu-PF": who rules, not a judgment. */
export function isOfParty(sentence: ParsedSentence, word: Word): boolean {
  return /^ruling$/iu.test(word.text) && /^\p{Lu}/u.test(sentence.words[word.index + 1]?.text ?? "");
}

/** "will fight to the death". */
function isToTheDeath(sentence: ParsedSentence, word: Word): boolean {
  return (
    word.lemma === "death" &&
    caseOf(sentence, word) === "to" &&
    /^the$/iu.test(sentence.words[word.index - 1]?.text ?? "") &&
    childrenOf(sentence, word, "nmod").every((one) => caseOf(sentence, one) === "against")
  );
}

/** "457,519 votes", "a vote of 6 to 3": votes that are counted are no vote held. */
function isCast(sentence: ParsedSentence, word: Word): boolean {
  return word.lemma === "vote" && word.xpos === "NNS" && childrenOf(sentence, word, "nummod").length > 0;
}

/** Whether a verb tells of no happening: it says which months, stands in a name, or is a preposition ("closed pending an inquiry", "absent fraud"). */
export function isNoVerb(sentence: ParsedSentence, word: Word): boolean {
  const preposition = word.lemma === "absent" || /^pending$/iu.test(word.text);
  return preposition || endsPeriod(sentence, word) || isInTitle(sentence, word);
}

/** "probably | Finance Minister Padoan": with a capital in the midst of a sentence, before another. */
function isInTitle({ words, kind }: ParsedSentence, word: Word): boolean {
  return (
    kind === "body" &&
    word.index > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    /^(?:Minister|Secretary|Ministry|Department|Committee|Chair\p{Ll}*|Director|Commission)$/u.test(
      words[word.index + 1]?.text ?? "",
    )
  );
}

/** "the three months | ended Sept. 30": it says which months, not that something ended. */
function endsPeriod(sentence: ParsedSentence, word: Word): boolean {
  return (
    /^end(?:ed|ing)$/iu.test(word.text) &&
    /^(?:acl|advcl|amod)$/u.test(base(word)) &&
    /^(?:months?|quarter|year|weeks?|half|period)$/iu.test(sentence.words[word.index - 1]?.text ?? "")
  );
}
