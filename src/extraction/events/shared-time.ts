import { type EventType, isGathering } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import { eventTypeOf } from "./carriers.ts";
import { cueAt } from "./factuality-cue.ts";
import { verbType } from "./lexicon.ts";

/** The words of an expression: its first, the one behind its last, and its head. */
export type Stretch = Pick<TimeFinding, "from" | "to" | "head">;

/** A word whose time or place is also that of an event which tells none itself; `fits` says which of them. */
export interface Mate {
  readonly word: Word;
  readonly fits?: (told: Stretch) => boolean;
}

/** The words in whose time an event's word shares, the likeliest first. */
export function timeMates(sentence: ParsedSentence, word: Word): readonly Mate[] {
  return word.upos === "VERB" ? ofVerb(sentence, word) : ofNoun(sentence, word);
}

const past = new Set(["VBD", "VBN"]);
const together = new Set(["when", "as", "while"]);

function isToCome(sentence: ParsedSentence, verb: Word): boolean {
  return childrenOf(sentence, verb, "aux").some(
    (word) => cueAt("auxiliary", word.text.toLowerCase()) !== undefined,
  );
}

function ofVerb(sentence: ParsedSentence, verb: Word): readonly Mate[] {
  const head = headOf(sentence, verb);
  const mates: Mate[] = [];
  if (head?.upos === "VERB" && !isToCome(sentence, verb)) {
    if (base(verb) === "conj") {
      mates.push({
        word: head,
        fits: (time) => opens(sentence, time, head) || time.from > verb.index,
      });
      if (base(head) === "advcl" && sameTime(sentence, head, headOf(sentence, head)!))
        mates.push({ word: headOf(sentence, head)! });
    }
    if (sameTime(sentence, verb, head)) mates.push({ word: head });
    if (base(verb) === "xcomp" && cueAt("governor", head.lemma) === "as governor") mates.push({ word: head });
  }
  if (head && base(verb) === "acl" && eventTypeOf(head) && isItsSubject(sentence, verb))
    mates.push({ word: head });
  /* "Wednesday, when clashes began": the clause tells what happened then. */
  if (
    head &&
    base(verb) === "acl" &&
    childrenOf(sentence, verb, "advmod").some((word) => word.lemma === "when")
  )
    mates.push({ word: head, fits: (time) => time.from <= head.index && head.index < time.to });
  if (base(verb) === "advcl" && past.has(verb.xpos))
    for (let up = head, steps = 0; up && steps < 3; up = headOf(sentence, up), steps++)
      mates.push({ word: up, fits: (time) => closes(sentence, time, verb) });
  for (const child of childrenOf(sentence, verb, "conj"))
    if (child.upos === "VERB" && child.xpos === verb.xpos)
      mates.push({ word: child, fits: (time) => time.from > child.index });
  for (const child of childrenOf(sentence, verb, "advcl"))
    if (sameTime(sentence, child, verb)) mates.push({ word: child });
  return mates;
}

/** "On Monday, rebels attacked the town and burned it": what stands before the first verb is said of both. */
function opens(sentence: ParsedSentence, time: Stretch, verb: Word): boolean {
  const subject = childOf(sentence, verb, "nsubj") ?? verb;
  return time.to <= Math.min(subject.index, verb.index);
}

/** "died after a ferry sank off the coast on Sunday": what ends a clause is said of it, even where it hangs on the clause above. */
function closes(sentence: ParsedSentence, time: Stretch, verb: Word): boolean {
  return (
    time.from > verb.index &&
    sentence.words
      .slice(verb.index + 1, time.from)
      .every((word) => !["VERB", "AUX", "PUNCT", "CCONJ"].includes(word.upos))
  );
}

/** "A bomb exploded, killing five", "died when a bomb exploded": clauses of one happening. */
function sameTime(sentence: ParsedSentence, clause: Word, verb: Word): boolean {
  if (base(clause) !== "advcl" || clause.upos !== "VERB") return false;
  const marks = [...childrenOf(sentence, clause, "mark"), ...childrenOf(sentence, clause, "advmod")];
  if (clause.xpos === "VBG") {
    const mark = childOf(sentence, clause, "mark")?.text.toLowerCase(); // "won by beating her on Sunday"
    return (mark === undefined || mark === "by") && !childOf(sentence, clause, "aux");
  }
  return (
    past.has(clause.xpos) &&
    past.has(verb.xpos) &&
    !childrenOf(sentence, clause, "aux").some((word) => word.lemma === "have") &&
    marks.some((word) => together.has(word.text.toLowerCase()))
  );
}

/** "an attack that killed five", "a blast killing five". */
function isItsSubject(sentence: ParsedSentence, verb: Word): boolean {
  const subject = childOf(sentence, verb, "nsubj");
  return subject ? /^(?:that|which)$/iu.test(subject.text) : verb.xpos === "VBG";
}

/** What an event does: "the blast injured 20 people on Friday". */
const effects = new Set<EventType>([
  "killing",
  "injury",
  "destruction",
  "displacement",
  "attack",
  "bombardment",
  "explosion",
  "fire",
]);
const effectVerbs = new Set("leave shake rock rip tear sweep cause claim".split(" "));
/** Verbs that bring the noun's event about: "the ruling was handed down on Friday". */
const producing = new Set(
  "hand issue make give reach sign deliver publish file launch mount impose stage pass lodge carry commit conduct".split(
    " ",
  ),
);
const inside = new Set(["in", "during", "by", "at"]);

function ofNoun(sentence: ParsedSentence, noun: Word): readonly Mate[] {
  const head = headOf(sentence, noun);
  if (!head) return [];
  const relation = base(noun);
  const dated = head.upos === "VERB" && !isToCome(sentence, head);
  const done = verbType(head.lemma);
  const said = caseOf(sentence, noun);
  const type = eventTypeOf(noun);
  if (relation === "obl" && head.upos === "VERB" && past.has(head.xpos))
    if (inside.has(said) || (said === "to" && type && isGathering(type))) return [{ word: head }];
  if (said === "including") return [{ word: head }];
  if (
    dated &&
    noun.relation === "nsubj" &&
    past.has(head.xpos) &&
    ((done && effects.has(done)) || effectVerbs.has(head.lemma))
  )
    return [{ word: head }];
  if (
    dated &&
    (noun.relation === "nsubj:pass" || relation === "obj") &&
    past.has(head.xpos) &&
    producing.has(head.lemma)
  )
    return [{ word: head }];
  if (noun.relation === "nsubj:pass" && cueAt("subject of", head.lemma) === "announced")
    return [{ word: head }];
  if (relation === "xcomp" && head.upos === "VERB") return [{ word: head }];
  if (relation === "obj" && ["become", "remain"].includes(head.lemma)) return [{ word: head }];
  /* "The race is on Jan. 5": the date is what is said of it. */
  if (relation === "nsubj" && head.upos !== "VERB" && childOf(sentence, head, "cop"))
    return [{ word: head, fits: (time) => time.head === head.index }];
  return [];
}
