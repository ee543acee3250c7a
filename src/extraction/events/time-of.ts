import type { Time } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { addDays } from "../times/calendar.ts";
import { hungOn } from "../times/hung-on.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { wishes } from "../times/words.table.ts";
import { base, caseOf, childrenOf, headOf, spanAt } from "../tree.ts";
import { timeMates } from "./shared-time.ts";

/** The time of an event: its own, or that of a clause or noun that tells of the same happening. */
export function timeOfEvent(
  text: string,
  sentence: ParsedSentence,
  word: Word,
  carriers: readonly Word[],
  times: readonly TimeFinding[],
): Time | undefined {
  const own = timeOf(text, sentence, [word, ...carriers], times);
  if (own) return own;
  for (const mate of [word, ...carriers].flatMap((one) => timeMates(sentence, one))) {
    const found = timeOf(text, sentence, [mate.word], mate.fits ? times.filter(mate.fits) : times);
    if (found && found.precision !== "duration") return found;
  }
  return undefined;
}

/** No clause is longer, in words: a sentence may be as long as an article. */
const reach = 120;

/**
 * The time that some words are told with: the expression that hangs on its words, one that tells when before one that tells how long, the
 * nearest first; not one that belongs to a clause between, nor one that counts from another event ("a year after its launch").
 */
export function timeOf(
  text: string,
  sentence: ParsedSentence,
  words: readonly Word[],
  times: readonly TimeFinding[],
): Time | undefined {
  const found = times
    .filter((time) => words.some((word) => Math.abs(word.index - time.head) < reach))
    .filter(
      (time) =>
        !isOffset(sentence, time) &&
        !isRate(sentence, time) &&
        !isExtent(sentence, time) &&
        !isRecord(sentence, time),
    )
    .map((time) => ({ time, distance: distance(sentence, time, words) }))
    .filter((one) => one.distance !== undefined)
    .sort(
      (a, b) =>
        Number(a.time.precision === "duration") - Number(b.time.precision === "duration") ||
        a.distance! - b.distance! ||
        a.time.start - b.time.start,
    );
  const best = found[0]?.time;
  if (!best) return undefined;
  const upToNow = best.precision === "duration" ? lastDays(sentence, words, best) : undefined;
  if (upToNow)
    return {
      value: upToNow.value,
      precision: "period",
      text: { start: best.start, end: best.end, text: best.text },
      anchor: upToNow.anchor,
    };
  return joined(text, sentence, best, times);
}

const day = new Set(["day", "time"]);
const between = /^(?:[,()]|on|at|of|in|around|about|the|local|time|hours)$/iu;

/** The expression with the one beside it that says the day or the hour: "at 5 p.m. on Monday" is one time. */
function joined(
  text: string,
  sentence: ParsedSentence,
  best: TimeFinding,
  times: readonly TimeFinding[],
): Time {
  const beside = times.find((other) => {
    if (other === best || !day.has(other.precision) || !day.has(best.precision)) return false;
    if (other.precision === best.precision) return false;
    const [a, b] = other.start < best.start ? [other, best] : [best, other];
    const told = (word: Word): boolean => times.some((one) => one.from <= word.index && word.index < one.to);
    return (
      a.to <= b.from &&
      sentence.words.slice(a.to, b.from).every((word) => between.test(word.text) || told(word))
    );
  });
  const [hour, date] = beside?.precision === "time" ? [beside, best] : [best, beside];
  const said = beside && hour.value === undefined ? date! : hour;
  const start = Math.min(best.start, beside?.start ?? best.start);
  const end = Math.max(best.end, beside?.end ?? best.end);
  return {
    ...(said.value === undefined ? {} : { value: said.value }),
    precision: said.precision,
    text: spanAt(text, start, end),
    ...(said.anchor === undefined ? {} : { anchor: said.anchor }),
  };
}

/** "has killed many in 147 days": in the perfect the days are the last ones, up to the anchor. */
function lastDays(
  sentence: ParsedSentence,
  words: readonly Word[],
  time: TimeFinding,
): { readonly value: string; readonly anchor: string } | undefined {
  const days = /^P(\d+)D$/u.exec(time.value ?? "");
  const perfect = words.some(
    (word) => word.xpos === "VBN" && childrenOf(sentence, word, "aux").some((aux) => aux.lemma === "have"),
  );
  const said = sentence.words[time.head] ? caseOf(sentence, sentence.words[time.head]!) : "";
  if (!days || !perfect || !time.anchor || !["in", "over", "during", "within"].includes(said))
    return undefined;
  return { value: `${addDays(time.anchor, -Number(days[1]))}/${time.anchor}`, anchor: time.anchor };
}

/** "five years after its launch", "two days before he died", "landed two hours late": how far two events lie apart is the time of neither. */
function isOffset(sentence: ParsedSentence, time: TimeFinding): boolean {
  const head = sentence.words[time.head];
  const next = sentence.words[time.to];
  return (
    time.precision === "duration" &&
    head !== undefined &&
    ["after", "before", "since", "into", "late", "early", "behind", "ahead"].includes(
      next?.text.toLowerCase() ?? "",
    )
  );
}

/** "300 jets a year", "twice every week": how often is not when. */
function isRate(sentence: ParsedSentence, time: TimeFinding): boolean {
  const head = sentence.words[time.head];
  if (time.precision !== "duration" || !head || caseOf(sentence, head) !== "") return false;
  return (
    /^(?:an?|every|each|per)$/iu.test(sentence.words[time.from]?.text ?? "") && time.to - time.from === 2
  );
}

/** "sentenced to five years", "a contract of two years", "more than a week", "after 19 days": how much, not how long it went on. */
function isExtent(sentence: ParsedSentence, time: TimeFinding): boolean {
  const head = sentence.words[time.head];
  return (
    time.precision === "duration" &&
    head !== undefined &&
    ["to", "of", "than", "after"].includes(caseOf(sentence, head))
  );
}

/** "the highest since May", "for the first time since 1998": how long nothing was like it, not when it was. */
function isRecord(sentence: ParsedSentence, time: TimeFinding): boolean {
  const { words } = sentence;
  const since = words
    .slice(Math.max(0, time.from - 2), time.from)
    .find((word) => /^since$/iu.test(word.text));
  if (!since) return isLongest(words, time);
  const verb = words[time.head] && headOf(sentence, words[time.head]!);
  const ranked = verb && base(verb) === "acl" ? headOf(sentence, verb) : undefined;
  if (ranked && childrenOf(sentence, ranked, "amod").some(isRank)) return true; // "the worst quake to hit Nepal since 1934"
  return words.slice(Math.max(0, since.index - 5), since.index).some(isRank);
}

function isRank(word: Word): boolean {
  return /^(?:JJS|RBS)$/u.test(word.xpos) || /^first$/iu.test(word.text);
}

/** "the worst drought in a decade": of how long a time it is the worst. */
function isLongest(words: readonly Word[], time: TimeFinding): boolean {
  const before = words.slice(Math.max(0, time.from - 4), time.from);
  return time.precision === "duration" && /^in$/iu.test(before.at(-1)?.text ?? "") && before.some(isRank);
}

/** How a time hangs on the noun that it dates. */
const attributive = new Set(["amod", "compound", "nummod"]);
const clausal = new Set(["acl", "advcl", "ccomp", "csubj", "parataxis"]);

/** How many arcs lie between a time and the event's words; undefined where a clause of its own does. */
function distance(sentence: ParsedSentence, time: TimeFinding, words: readonly Word[]): number | undefined {
  const goals = new Set(words.map((word) => word.index));
  let steps = 0;
  const inside = attributive.has(base(sentence.words[time.head] ?? sentence.words[0]!));
  for (let at: Word | undefined = sentence.words[time.head]; at; ) {
    if (goals.has(at.index)) return steps;
    if (inside && steps > 0) return undefined; // "the 1991 agreement" is of 1991, what replaces it is not
    if (steps > 0 && at.relation === "appos") return undefined; // "Ruiz, the fugitive of the attacks in May, was seized"
    if (steps > 1 && at.name === "B-PER" && base(at) === "nsubj") return undefined; // "Ruiz, in power since 1986, voted"
    if (at.upos === "VERB" && (clausal.has(base(at)) || base(at) === "conj")) return undefined;
    if (steps === 0 && at.relation === "nmod:poss" && isSomebody(headOf(sentence, at))) return undefined;
    const above = steps === 0 ? hungOn(sentence, at) : headOf(sentence, at);
    if (at.relation === "xcomp" && above && wishes.has(above.lemma)) return undefined; // what they plan is dated, not the plan
    if (++steps > 4) return undefined;
    at = above;
  }
  return undefined;
}

/** "last year's winner" won this year: a time that tells which person is meant is that of nothing else. */
function isSomebody(word: Word | undefined): boolean {
  return word?.upos === "NOUN" && nounClass(word)?.type === "Person";
}
