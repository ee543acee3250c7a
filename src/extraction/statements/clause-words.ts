import type { ParsedSentence, Word } from "../../language/parse.ts";
import { sizedBy } from "../figures/size.ts";
import { nounClass } from "../mentions/noun-class.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, childOf, childrenOf, subtree } from "../tree.ts";
import {
  belongsToCue,
  saysMore,
  speakerBefore,
  speakerBehind,
  strayedSubject,
  subjectApart,
} from "./beside-cue.ts";
import { doesByWords } from "./by-words.ts";
import { isCueWord } from "./cue.ts";
import type { Cue } from "./cue-rows.ts";
import { cues } from "./cues.table.ts";
import { isAscribed, isHeldAgainst, isOutcome, isRemark } from "./remarks.ts";
import { voices } from "./speakers.table.ts";

/** A clause without its "that", without the cue inside it, and without a list mate that speaks of a later time than the saying. */
export function clauseWords(cue: Cue, clause: Word, times: readonly TimeFinding[]): readonly Word[] {
  const { sentence, verb } = cue;
  const said = times.find(
    (time) => time.sentence === sentence.index && sentence.words[time.head]?.head === verb.index,
  );
  const later = (child: Word): boolean =>
    base(child) === "conj" &&
    childOf(sentence, child, "nsubj") !== undefined &&
    said !== undefined &&
    times.some(
      (time) =>
        time.sentence === sentence.index &&
        sentence.words[time.head]?.head === child.index &&
        /^(?:today|now|tonight)$/iu.test(time.text) &&
        !/^(?:today|now|tonight)$/iu.test(said.text),
    );
  const mark = childrenOf(sentence, clause).find(
    (child) => child.text.toLowerCase() === "that" && child.relation === "mark" && child.index < clause.index,
  );
  const behind = speakerBehind(sentence, verb) ?? speakerBefore(sentence, verb);
  const words = subtree(
    sentence,
    clause,
    (child) =>
      child.index === verb.index ||
      child.index === mark?.index ||
      isOnlyBefore(child, verb, mark) ||
      child.index === behind?.index ||
      later(child) ||
      saysMore(sentence, child) ||
      isNextSentence(sentence, verb, child) ||
      isWhenAsked(sentence, child) ||
      isTag(sentence, child) ||
      isOutcome(sentence, verb, child) ||
      isDayAfter(sentence, verb, child) ||
      isDayOfSaying(sentence, verb, clause, child) ||
      othersSay(sentence, child) ||
      othersSayNext(sentence, child) ||
      saysMoreBeside(sentence, clause, child) ||
      isAscribed(sentence, child) ||
      isHeldAgainst(sentence, child) ||
      isRemark(sentence, child) ||
      belongsToCue(sentence, child),
  ).filter(
    (word) =>
      word.index !== verb.index &&
      !isBeforeColon(sentence, verb, word, clause) &&
      !isOfOthers(sentence, verb, word),
  );
  if (strayedSubject(sentence, verb)) return words.filter((word) => word.index > verb.index);
  const apart = subjectApart(sentence, verb);
  if (apart && !mark) return [...subtree(sentence, apart.said), ...words];
  const small = childOf(sentence, clause, "nsubj", "nsubj:pass")
    ? undefined
    : smallSubject(sentence, verb, clause);
  return small ? [...subtree(sentence, small), ...words] : words;
}

/** "said only that he was tired": how it is said. */
function isOnlyBefore(child: Word, verb: Word, that: Word | undefined): boolean {
  return (
    that !== undefined &&
    verb.index < child.index &&
    child.index < that.index &&
    /^(?:only|simply|merely|just)$/iu.test(child.text)
  );
}

/** "writing back only: “Yup.”": what stands before the colon of a quotation is not in it. */
function isBeforeColon({ words }: ParsedSentence, verb: Word, word: Word, clause: Word): boolean {
  if (word.index < verb.index && isIntroduction(words, verb, word)) return true;
  if (word.index < verb.index || word.index > clause.index) return false;
  const colon = words.findIndex(
    (one) => one.index > word.index && one.index < clause.index && one.text === ":",
  );
  return colon > 0 && /^(?:["“]|``)$/u.test(words[colon + 1]?.text ?? "");
}

/** "Others are not so sure: | “They will lose,” argues Ruiz": what leads up to a quotation behind a colon, which ends right before who says it. */
function isIntroduction(words: readonly Word[], verb: Word, word: Word): boolean {
  const colon = words.findIndex(
    (one) => one.index >= word.index && one.index < verb.index && one.text === ":",
  );
  if (colon < 0 || !/^(?:["“]|``)$/u.test(words[colon + 1]?.text ?? "")) return false;
  const close = words.findLastIndex((one) => one.index < verb.index && /^(?:["”]|'')$/u.test(one.text));
  return close > colon + 1 && verb.index - close <= 8;
}

/** "…; what more, they ask, could he say?": who says what stands beside. */
function isTag(sentence: ParsedSentence, child: Word): boolean {
  if (base(child) !== "parataxis" || !isCueWord(child)) return false;
  const own = childrenOf(sentence, child);
  const before = own.find((one) => one.upos !== "PUNCT");
  return (
    before !== undefined &&
    base(before) === "nsubj" &&
    own.every((one) => /^(?:nsubj|punct)$/u.test(base(one))) &&
    sentence.words[subtree(sentence, before)[0]!.index - 1]?.text === ","
  );
}

/** "The bank will close, its owner said on Thursday": the day right behind the cue, which the tree hung on the clause before it. */
function isDayOfSaying(sentence: ParsedSentence, verb: Word, clause: Word, child: Word): boolean {
  const first = subtree(sentence, child)[0]!.index;
  return (
    clause.index < verb.index && first === verb.index + 1 && base(child) === "obl" && isWeekday(child.text)
  );
}

/** "said on Friday that it was safe, a day after …": when it was said, counted from something else. */
function isDayAfter(sentence: ParsedSentence, verb: Word, child: Word): boolean {
  if (!/^(?:day|hour|week|month|year)$/u.test(child.lemma) || child.index < verb.index) return false;
  const own = subtree(sentence, child).filter((word) => word.upos !== "PUNCT");
  return (
    sentence.words[own[0]!.index - 1]?.text === "," &&
    /^(?:after|before)$/iu.test(sentence.words[child.index + 1]?.text ?? "")
  );
}

/** "said he was unsure when asked about it": the question is the occasion. */
function isWhenAsked(sentence: ParsedSentence, child: Word): boolean {
  return (
    base(child) === "advcl" &&
    child.lemma === "ask" &&
    child.xpos === "VBN" &&
    sentence.words[child.index - 1]?.text.toLowerCase() === "when"
  );
}

/** "Most think it helped; the bank said so": behind a semicolon the report goes on. */
export function isNextSentence(sentence: ParsedSentence, verb: Word, child: Word): boolean {
  if (!/^(?:conj|parataxis)$/u.test(base(child)) || child.index < verb.index) return false;
  const first = subtree(sentence, child).find((word) => word.upos !== "PUNCT");
  const marks = sentence.words.filter(
    (word) => word.index < (first?.index ?? 0) && /^(?:["“”]|''|``)$/u.test(word.text),
  );
  const quoted = marks.length % 2 === 1;
  return (
    !quoted &&
    first !== undefined &&
    isCueWord(child) &&
    first.index > verb.index &&
    sentence.words[first.index - 1]?.text === ";" &&
    !/^(?:that|and)$/iu.test(first.text) &&
    childOf(sentence, child, "nsubj", "nsubj:pass", "expl") !== undefined
  );
}

/** "The union said that all had come, while police put the number at 50": what others say beside it. */
export function othersSay(sentence: ParsedSentence, child: Word): boolean {
  if (base(child) !== "advcl" || !childOf(sentence, child, "nsubj")) return false;
  const mark = childOf(sentence, child, "mark");
  const even = mark && /^even$/iu.test(sentence.words[mark.index - 1]?.text ?? "") ? 1 : 0;
  if (!mark || sentence.words[mark.index - 1 - even]?.text !== ",") return false;
  if (/^(?:as|though|although)$/iu.test(mark.text)) return isCueWord(child) && saying.has(child.lemma);
  if (!/^(?:while|whereas)$/iu.test(mark.text)) return false;
  return saying.has(child.lemma) || doesByWords(sentence, child) || sizedBy(sentence, child) !== undefined;
}

/** "said it would pay, but some investors say that …": behind a comma, what others say by a cue of their own. */
function othersSayNext(sentence: ParsedSentence, child: Word): boolean {
  const subject = childOf(sentence, child, "nsubj");
  const and = childOf(sentence, child, "cc");
  if (base(child) !== "conj" || !subject || !and || childOf(sentence, child, "mark")) return false;
  const cue = [child, ...childrenOf(sentence, child, "xcomp")].find((one) => saying.has(one.lemma));
  const people =
    subject.upos === "NOUN" &&
    (voices.has(subject.lemma) ||
      ["Person", "Group", "Organization"].includes(nounClass(subject)?.type ?? ""));
  return (
    sentence.words[and.index - 1]?.text === "," &&
    people &&
    cue?.upos === "VERB" &&
    childOf(sentence, cue, "ccomp", "advmod") !== undefined
  );
}

/** "told a crowd that she had failed, and he accused her of lying": without a second "that", a cue of their own behind a comma is what they do besides. */
function saysMoreBeside(sentence: ParsedSentence, clause: Word, child: Word): boolean {
  if (base(child) !== "conj" || child.head !== clause.index || !isCueWord(child)) return false;
  const that = childrenOf(sentence, clause, "mark").some((one) => /^that$/iu.test(one.text));
  const and = childOf(sentence, child, "cc");
  const subject = childOf(sentence, child, "nsubj");
  return (
    that &&
    and !== undefined &&
    sentence.words[and.index - 1]?.text === "," &&
    /^(?:he|she|they)$/iu.test(subject?.text ?? "") &&
    !childOf(sentence, child, "mark", "aux") &&
    childOf(sentence, child, "obj", "iobj") !== undefined
  );
}

/** "Some think it will end; | others doubt it": what others do behind a semicolon. */
function isOfOthers({ words }: ParsedSentence, verb: Word, word: Word): boolean {
  const mark = words.findLastIndex((one) => one.index <= word.index && one.text === ";");
  return mark > verb.index && /^(?:others|some|critics|opponents)$/iu.test(words[mark + 1]?.text ?? "");
}

const saying = new Set(cues.flatMap((row) => (row.takes.includes("clause") ? row.verbs.split(" ") : [])));

/** "Polls show Ruiz leading": whom the tree hung on the cue is the subject of the participle. */
function smallSubject(sentence: ParsedSentence, verb: Word, clause: Word): Word | undefined {
  const finite = /^VB[DNZP]$/u.test(clause.xpos) && verb.lemma === "show";
  if (clause.xpos !== "VBG" && !finite) return undefined;
  return childrenOf(sentence, verb, "nsubj", "obj").find(
    (child) => verb.index < child.index && child.index < clause.index,
  );
}
