import type { EventType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { givesName } from "../mentions/named-by.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import { deathByBody } from "./bodies.ts";
import { type Carrier, carriersOf, eventTypeOf, partnerOf } from "./carriers.ts";
import { frameOf } from "./frames.ts";
import { isGeneric, nounType, verbType } from "./lexicon.ts";
import { isMeasured } from "./measured.ts";
import { isNoVerb, isOfParty, tellsNothing } from "./no-happening.ts";
import { nounSenseOf, senseOf } from "./senses.ts";

/** A word that tells of an event, with the verbs that carry it if it is a noun. */
export interface Trigger {
  readonly word: Word;
  readonly form: "verb" | "noun";
  readonly type: EventType;
  readonly lemma: string;
  readonly generic: boolean;
  readonly carriers: readonly Carrier[];
  /** The index of what it is done with: "stones" in "threw stones at the bus". */
  readonly means?: number;
  /** The noun is of who did it: "his abductors". */
  readonly doer?: true;
}

/** Verbs that tell of a state, or only shape another verb. */
const states = new Set(
  "be have do think know believe include contain belong seem appear remain consist mean become concern involve let get need depend exist lack resemble deserve equal constitute comprise cost weigh last tend matter own please thank live stand lie sit compare relate base regard rest".split(
    " ",
  ),
);
const shapers = new Set("begin start continue stop cease keep go come try manage help threaten".split(" "));
/** Nouns that only shape the event behind their "of" or "to": "the end of the siege", "its exercise of the veto". */
const shaping = new Set(
  "end cessation halt start beginning continuation exercise use act series wave resumption escalation".split(
    " ",
  ),
);
const nominal = /(?:ism|tion|ment|ness|ity)$/u;

/** All words of a sentence that tell of an event. `hidden` are words that tell nothing (slogans, names). */
export function triggersOf(sentence: ParsedSentence, hidden: ReadonlySet<number>): readonly Trigger[] {
  const found: Trigger[] = [];
  const carrying = new Set<number>();
  const carried = carriersOf(sentence);
  const framed = new Map(
    sentence.words.flatMap((word) =>
      word.upos === "VERB" ? [[word.index, frameOf(sentence, word)] as const] : [],
    ),
  );
  const absorbed = new Set(
    [...framed.values()].map((frame) => frame?.absorbed).filter((one) => !tellsOfWhom(sentence, one)),
  );
  for (const word of sentence.words) {
    if (hidden.has(word.index) || absorbed.has(word.index) || isTitle(sentence, word)) continue;
    const done = deedOfDoer(sentence, word);
    const type = eventTypeOf(word) ?? done ?? deathByBody(sentence, word);
    if (tellsNothing(sentence, word)) continue;
    if (word.lemma === "beginning" && !shapedBy(sentence, word)) continue;
    if (!type || shapes(sentence, word)) continue;
    const carriers = (carried.get(word.index) ?? []).filter(({ verb }) => !framed.get(verb.index));
    if (carriers.length === 0 && isBare(sentence, word)) continue;
    for (const { verb, row } of carriers) if (!row.tells) carrying.add(verb.index);
    const lemma = word.lemma.toLowerCase();
    found.push({
      word,
      form: "noun",
      type: isCeasefire(sentence, word) ? "ceasefire" : (nounSense(sentence, word) ?? type),
      lemma,
      generic: isGeneric(lemma),
      carriers: done ? [] : carriers,
      ...(done ? { doer: true as const } : {}),
    });
  }
  for (const word of sentence.words) {
    if (hidden.has(word.index) || carrying.has(word.index) || absorbed.has(word.index)) continue;
    const frame = framed.get(word.index);
    if (!frame && !isVerbTrigger(sentence, word)) continue;
    const listed =
      frame?.type ??
      appealType(sentence, word) ??
      departureType(sentence, word) ??
      verbType(word.lemma, partnerOf(sentence, word)) ??
      "action";
    const told = frame ? listed : (senseOf(sentence, word) ?? listed);
    const type =
      (told === "increase" || told === "decrease") && !isMeasured(sentence, word) ? "action" : told;
    const means = frame?.means === undefined ? {} : { means: frame.means };
    found.push({ word, form: "verb", type, lemma: word.lemma, generic: false, carriers: [], ...means });
  }
  return found.sort((a, b) => a.word.index - b.word.index);
}

/** "called for an inquiry", "appealed for calm": a demand. */
function appealType(sentence: ParsedSentence, word: Word): EventType | undefined {
  if (!/^(?:call|appeal|plead)$/u.test(word.lemma) || childOf(sentence, word, "obj")) return undefined;
  return childrenOf(sentence, word, "obl").some((one) => caseOf(sentence, one) === "for")
    ? "demand"
    : undefined;
}

/** "jailed for the murder of Abdul Aziz": a deed of its own, since it is told to whom it was done. */
function tellsOfWhom(sentence: ParsedSentence, absorbed: number | undefined): boolean {
  const noun = absorbed === undefined ? undefined : sentence.words[absorbed]!;
  return (
    noun !== undefined &&
    /^(?:murder|killing|kidnapping|abduction|assassination)$/u.test(noun.lemma) &&
    childrenOf(sentence, noun, "nmod").some((one) => caseOf(sentence, one) === "of")
  );
}

/** "left for Geneva", "headed for Lima": a journey; "left his wife" is none. */
function departureType(sentence: ParsedSentence, word: Word): EventType | undefined {
  if (!/^(?:leave|head)$/u.test(word.lemma)) return undefined;
  const bound = childrenOf(sentence, word, "obl").some(
    (one) => one.name.endsWith("-LOC") && caseOf(sentence, one) === "for",
  );
  return bound ? "travel" : undefined;
}

/** "his abductors", "the murderers of the priests": who did it to whom, in one word (Meyers et al. 2004, "The NomBank Project"). */
function deedOfDoer(sentence: ParsedSentence, word: Word): EventType | undefined {
  if (word.upos !== "NOUN" || word.relation === "compound") return undefined;
  const type = /^(?:killer|murderer|assassin)$/u.test(word.lemma)
    ? "killing"
    : /^(?:kidnapper|abductor|captor)$/u.test(word.lemma)
      ? "kidnapping"
      : undefined;
  const whom = childrenOf(sentence, word, "nmod").some(
    (one) => one.relation === "nmod:poss" || caseOf(sentence, one) === "of",
  );
  return whom ? type : undefined;
}

const weapons = new Set(
  "air drone missile rocket military precision artillery retaliatory surgical nuclear".split(" "),
);

/** A strike with weapons, or on a place, is an attack; any other is a stoppage of work. */
function nounSense(sentence: ParsedSentence, word: Word): EventType | undefined {
  if (word.lemma !== "strike") return nounSenseOf(sentence, word);
  const armed =
    childrenOf(sentence, word, "compound", "amod").some((child) => weapons.has(child.lemma)) ||
    childrenOf(sentence, word, "nmod").some((child) => ["on", "against"].includes(caseOf(sentence, child)));
  return armed ? "attack" : "strike";
}

/** "cease-fire", in pieces. */
function isCeasefire(sentence: ParsedSentence, word: Word): boolean {
  return word.lemma === "fire" && /^cease$/iu.test(sentence.words[word.index - 2]?.text ?? "");
}

/** "asked not to be named", "declined to be identified": a source that keeps its name tells of no deed. */
function isUnnamed(sentence: ParsedSentence, word: Word): boolean {
  const head = headOf(sentence, word);
  return (
    /^(?:name|identify|quote)$/u.test(word.lemma) &&
    base(word) === "xcomp" &&
    head !== undefined &&
    /^(?:ask|decline|refuse|want|wish|request|prefer)$/u.test(head.lemma) &&
    childOf(sentence, word, "aux:pass") !== undefined
  );
}

function isTitle(sentence: ParsedSentence, word: Word): boolean {
  return word.relation === "nmod:desc" && headOf(sentence, word)?.upos === "PROPN";
}

/** The noun of an event that a shaping noun is about: "genocide" in "the end of the genocide". */
export function shapedBy(sentence: ParsedSentence, word: Word): Word | undefined {
  if (!shaping.has(word.lemma)) return undefined;
  return childrenOf(sentence, word, "nmod").find((child) => ["of", "to"].includes(caseOf(sentence, child)));
}

function shapes(sentence: ParsedSentence, word: Word): boolean {
  const inner = shapedBy(sentence, word);
  return (
    inner !== undefined ||
    (["obl", "conj", "nmod"].includes(word.relation) &&
      ["by", "in"].includes(caseOf(sentence, word)) &&
      nounType(word.lemma) === "action" &&
      !childOf(sentence, word, "det", "nmod:poss", "amod"))
  );
}

/** "crime", "war" with nothing said of it tells of no happening of its own. */
function isBare(sentence: ParsedSentence, noun: Word): boolean {
  const said = noun.children
    .map((index) => sentence.words[index]!)
    .filter((child) => !["case", "punct", "cc", "conj", "mark"].includes(base(child)));
  if (said.length > 0) return false;
  const over = headOf(sentence, noun);
  if (over && shapedBy(sentence, over)?.index === noun.index) return isBare(sentence, over); // "a wave of attacks"
  return noun.xpos === "NN" || noun.xpos === "NNP" || ["nmod", "conj"].includes(base(noun));
}

/** "the self-employed": what somebody is, not what was done. */
function isOfOneself(sentence: ParsedSentence, word: Word): boolean {
  const [self, hyphen] = sentence.words.slice(Math.max(0, word.index - 2), word.index);
  return self?.text.toLowerCase() === "self" && hyphen?.text === "-" && hyphen.end === word.start;
}

/** "became the first firm worth a trillion", "became the oldest winner": a rank that is reached. */
function becomesFirst(sentence: ParsedSentence, word: Word): boolean {
  const rank = word.lemma === "become" ? childOf(sentence, word, "xcomp", "obj") : undefined;
  return (
    rank !== undefined &&
    childrenOf(sentence, rank, "amod").some(
      (one) => one.xpos === "JJS" || /^(?:first|second|third|only|last)$/u.test(one.lemma),
    )
  );
}

/** "took two hours to bring it under control". */
function takesTime(sentence: ParsedSentence, verb: Word): boolean {
  const time = childrenOf(sentence, verb, "obj", "obl").some((one) =>
    /^(?:second|minute|hour|day|week|month|year|decade)$/u.test(one.lemma),
  );
  return time && childrenOf(sentence, verb, "xcomp", "advcl").some((one) => one.xpos === "VB");
}

function isVerbTrigger(sentence: ParsedSentence, word: Word): boolean {
  if (isUnnamed(sentence, word) || isOfParty(sentence, word) || givesName(sentence, word)) return false;
  if (
    word.upos !== "VERB" ||
    (states.has(word.lemma) && !becomesFirst(sentence, word)) ||
    isOfOneself(sentence, word)
  )
    return false;
  if (isNoVerb(sentence, word)) return false;
  if (word.lemma === "take" && (childOf(sentence, word, "expl") || takesTime(sentence, word))) return false; // "it took years to find them"
  if (word.xpos === "VB" && nominal.test(word.text)) return false;
  if (["compound", "case", "fixed", "mark", "advmod"].includes(word.relation)) return false;
  if (word.relation === "amod")
    return (
      !/^(?:suspend|pay|suspect)$/u.test(word.lemma) &&
      word.xpos === "VBN" &&
      verbType(word.lemma) !== undefined
    );
  const shaped = shapers.has(word.lemma) ? childOf(sentence, word, "xcomp") : undefined;
  return !shaped || /^(?:missing|bankrupt|bust|ahead|public|viral|wrong)$/iu.test(shaped.text); // "the plane went missing"
}
