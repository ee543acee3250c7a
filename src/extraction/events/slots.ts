import { eventTypeRow, type Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { currencyOf } from "../../text/currency-letters.ts";
import { currencies } from "../figures/units.table.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, caseOf, childrenOf, spanAt, spanOf } from "../tree.ts";
import type { Argument } from "./arguments.ts";
import { isLifeless } from "./noun-tests.ts";
import type { Trigger } from "./trigger.ts";

/** Whether a phrase takes no part in an event: a night, a time, how many in all, what is no more than said. */
export function isNoSide(
  sentence: ParsedSentence,
  argument: Argument,
  trigger: Trigger,
  times: readonly TimeFinding[],
): boolean {
  return (
    isUncounted(sentence, argument.word) ||
    isNight(argument) ||
    isTime(argument, times) ||
    isDiscourse(sentence, argument) ||
    isClass(argument, eventTypeRow(trigger.type).domain) ||
    isTally(sentence, argument, trigger)
  );
}

/** "won the cup", "paid a fine", "blamed the delay on the courts": what is won is not who lost, and what somebody is blamed for not who is blamed. */
export function objectRole(
  sentence: ParsedSentence,
  { word, type }: Trigger,
  object: Word,
): "object" | "target" {
  if (type === "victory" && word.lemma === "win") return "object";
  if (type === "defeat" && word.lemma === "lose") return "object";
  if (type === "award" && childrenOf(sentence, word, "obl").some((one) => caseOf(sentence, one) === "to"))
    return "object"; // "awarded half of the prize to Ruiz"
  if (type === "payment" && isLifeless(object)) return "object"; // "paid a fine", "pay the wall"
  const on = (one: Word): boolean => /^(?:on|upon)$/iu.test(caseOf(sentence, one));
  return word.lemma === "blame" && childrenOf(sentence, word, "obl").some(on) ? "object" : "target";
}

/** "fired tear gas and bullets": what it was done with. */
export function isMeans(word: Word, { means }: Trigger): boolean {
  return means !== undefined && (word.index === means || (base(word) === "conj" && word.head === means));
}

/** "received Friday the new minister": a bare day is when. */
export function isDay(word: Word): boolean {
  return isWeekday(word.text) && word.children.length === 0;
}

/** "injured others": more than were told of, and nobody can say how many; "several others" are some. */
function isUncounted(sentence: ParsedSentence, word: Word): boolean {
  if (!/^(?:more|less|so|other|others)$/iu.test(word.text)) return false;
  const some = /^(?:several|many|some|few|dozens|scores|hundreds|thousands)$/iu;
  return !childrenOf(sentence, word).some((one) => one.relation === "nummod" || some.test(one.text));
}

/** "the fourth night that they marched": when, not what. */
function isNight({ pronoun, slot, word }: Argument): boolean {
  const when = /^(?:day|night|week|month|year|time|morning|evening|weekend|moment)$/u;
  return pronoun !== undefined && slot === "object" && when.test(word.lemma);
}

/** "went on trial", "appeared in court", "became minister": the subject undergoes it; who tries or appoints is another. */
export function isUndergone({ type, lemma, form }: Trigger): boolean {
  if (type === "appointment" && lemma === "become") return true;
  if (type === "injury" && lemma === "lose") return true; // "lost both legs"
  return type === "trial" && form === "verb" && /^(?:go|face|appear|stand)$/u.test(lemma);
}

/** "the country's worst shooting", "Peru's deadliest quake": of those that were there. */
export function isSuperlative(sentence: ParsedSentence, noun: Word): boolean {
  return childrenOf(sentence, noun, "amod").some(
    (one) => one.xpos === "JJS" || /^(?:worst|first|second|third|largest|biggest|most)$/iu.test(one.text),
  );
}

/** "voted 114 to 4", "a compensation of Rs 5 lakh", "the loss of $5m", "fined US$400": how many votes or how much money is no side. */
function isTally(sentence: ParsedSentence, { slot, word }: Argument, { type }: Trigger): boolean {
  if (type === "vote") return word.upos === "NUM";
  if (type === "increase" || type === "decrease") return /^(?:percent|%|point|pc)$/u.test(word.lemma);
  const next = sentence.words[word.index + 1];
  const money = next !== undefined && currencyOf(word, next) !== undefined;
  const sign = /^[$€£¥]$/u;
  if (slot === "modifier" && sign.test(word.text)) return true; // "the $8.7 billion acquisition"
  if (next !== undefined && sign.test(next.text) && next.start === word.end) return true; // "US | $"
  return (
    (type === "payment" || (type === "result" && slot !== "object")) &&
    (money ||
      sign.test(word.text) ||
      currencies[word.text.toLowerCase()] !== undefined ||
      /^(?:usd|us\$|\$|€|£|lakh|crore|million|billion|[\d.,]+)$/iu.test(word.text))
  );
}

/** "the women's race": for whom it is, not who held it. */
function isClass({ slot, word }: Argument, domain: string): boolean {
  return slot === "owner" && domain === "sport" && /^(?:woman|man|boy|girl|lady)$/u.test(word.lemma);
}

/** "by force", "by helicopter": how it was done, not who did it. */
const manner =
  /^(?:force|hand|mistake|chance|law|default|accident|air|sea|land|road|rail|phone|telephone|email|mail|post|name|surprise|consensus|acclamation|proxy|lot|helicopter|boat|tugboat|bus|car|train|plane|ship|truck|lorry|ambulance|ferry|motorcycle)$/u;

function isManner(sentence: ParsedSentence, { slot, said, word }: Argument): boolean {
  return (
    (slot === "agent" || said === "by") &&
    word.xpos === "NN" &&
    manner.test(word.lemma) &&
    childrenOf(sentence, word).every((one) => /^(?:case|conj|punct)$/u.test(base(one)))
  );
}

/** "on the other hand", "in addition", "by force": words that only join sentences or tell how. */
function isDiscourse(sentence: ParsedSentence, argument: Argument): boolean {
  const { slot, word } = argument;
  if (isManner(sentence, argument)) return true;
  return (
    slot === "prep" &&
    /^(?:hand|addition|contrary|contrast|time|moment|meantime|instance|example|span|course|wake|space|retaliation|response|cover)$/u.test(
      word.lemma,
    )
  );
}

/** "on Tuesday", "last month's": when it was takes no part in it. */
function isTime({ slot, phraseHead }: Argument, times: readonly TimeFinding[]): boolean {
  const loose = ["prep", "owner", "modifier", "agent", "recipient"].includes(slot);
  return (
    (loose || (slot === "object" && isDay(phraseHead))) &&
    times.some((one) => one.from <= phraseHead.index && phraseHead.index < one.to)
  );
}

/** "the firm, which": the phrase up to the relative pronoun, which is its head. */
export function relativePhrase(text: string, phrase: Span, pronoun: Word): { head: Span; evidence: Span } {
  const [start, end] = [Math.min(phrase.start, pronoun.start), Math.max(phrase.end, pronoun.end)];
  return { head: spanOf(text, [pronoun]), evidence: spanAt(text, start, end) };
}
