import {
  type EventType,
  eventTypeRow,
  type MentionDraft,
  type ParticipantDraft,
  type PlaceDraft,
  type Time,
} from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import { verbFactuality } from "./factuality.ts";
import { cueAt } from "./factuality-cue.ts";
import { verbType } from "./lexicon.ts";
import { shapedBy, type Trigger } from "./trigger.ts";

/** What is told beside a trigger that may make it one happening among all of its kind. */
export interface Told {
  readonly participants: readonly ParticipantDraft[];
  readonly places: readonly PlaceDraft[];
  readonly time: Time | undefined;
  readonly mentionOf: (id: number) => MentionDraft | undefined;
}

/**
 * Whether a deed of violence or a crime is told of in general and not as one that happened: "those who kill", "terrorist
 * attacks will not stop us", "the murder of innocent people". Such a deed is particular where a time, a number, a place or a name
 * belongs to it, or where it is told in the past.
 */
export function isGenericDeed(sentence: ParsedSentence, trigger: Trigger, told: Told): boolean {
  if (sentence.kind === "headline" || !isDeed(trigger.type)) return false;
  if (told.time && told.time.precision !== "duration") return false;
  return trigger.form === "verb"
    ? isGenericVerb(sentence, trigger.word, told)
    : isGenericNoun(sentence, trigger, told);
}

const deeds = new Set<EventType>(["crime", "explosion", "execution", "riot", "death"]);

function isDeed(type: EventType): boolean {
  return deeds.has(type) || eventTypeRow(type).domain === "conflict";
}

/** "Rebels attack civilians", "those who kill", "people are murdered", "by killing civilians". */
function isGenericVerb(sentence: ParsedSentence, verb: Word, told: Told): boolean {
  const touched = childrenOf(sentence, verb, "obj", "nsubj:pass");
  const noun = headOf(sentence, verb);
  const subject = base(verb) === "acl" && noun ? noun : childOf(sentence, verb, "nsubj");
  if (subject && whoever.has(subject.text.toLowerCase()) && isSimplePresent(sentence, verb)) return true;
  if (!touched.every((word) => isAnybody(sentence, word))) return false;
  if (told.participants.some((one) => one.part === "target" && isNamed(one, told))) return false;
  const over = headOf(sentence, verb);
  if (over && punishes.test(over.lemma) && childOf(sentence, verb, "mark")?.text.toLowerCase() === "for")
    return false; // "jailed for defrauding customers"
  if (verb.xpos === "VBG" && !childOf(sentence, verb, "aux"))
    return childOf(sentence, verb, "mark") !== undefined || ["csubj", "nsubj"].includes(base(verb));
  if (!isSimplePresent(sentence, verb)) return false;
  return !subject || touched.length > 0 || isAnybody(sentence, subject);
}

const punishes = /^(?:jail|imprison|sentence|convict|fine|execute|punish|ban|suspend|expel)$/u;

function isSimplePresent(sentence: ParsedSentence, verb: Word): boolean {
  const finite = (word: Word): boolean => word.xpos === "VBZ" || word.xpos === "VBP";
  const helpers = childrenOf(sentence, verb, "aux");
  if (helpers.length > 0)
    return verb.xpos === "VBN" && helpers.length === 1 && finite(helpers[0]!) && helpers[0]!.lemma === "be";
  if (finite(verb)) return true;
  const head = headOf(sentence, verb);
  return (
    base(verb) === "conj" &&
    head?.upos === "VERB" &&
    (verb.xpos === "VBN" ? head.xpos === "VBN" : verb.xpos === "VB" && head.xpos === "VBP") &&
    isSimplePresent(sentence, head)
  );
}

const anybody = new Set(
  "those anyone anybody whoever everyone everybody someone somebody who one he they them we us".split(" "),
);
const whoever = new Set("those anyone anybody whoever everyone everybody".split(" "));
const anyOf = new Set("any every each no all such".split(" "));

/** "those", "civilians", "any official": nobody in particular. */
function isAnybody(sentence: ParsedSentence, word: Word): boolean {
  if (word.upos === "PRON" || word.upos === "DET") return anybody.has(word.text.toLowerCase());
  return word.upos === "NOUN" && (isBare(sentence, word) || isAnyOf(sentence, word)) && word.xpos !== "NN";
}

/** A plural, or a noun of no number, without an article, owner or number. */
function isBare(sentence: ParsedSentence, noun: Word): boolean {
  return childrenOf(sentence, noun, "det", "nmod:poss", "nummod").length === 0 && noun.upos === "NOUN";
}

function isAnyOf(sentence: ParsedSentence, noun: Word): boolean {
  return childrenOf(sentence, noun, "det", "amod").some((word) => anyOf.has(word.text.toLowerCase()));
}

function isNamed(one: ParticipantDraft, { mentionOf }: Told): boolean {
  return one.mention !== undefined && mentionOf(one.mention)?.form === "name";
}

function isKnownPlace(one: PlaceDraft, { mentionOf }: Told): boolean {
  const mention = mentionOf(one.mention);
  return mention?.form === "name" || mention?.definite === true;
}

function isGenericNoun(sentence: ParsedSentence, trigger: Trigger, told: Told): boolean {
  const { word: noun, carriers } = trigger;
  if (noun.upos !== "NOUN" || childOf(sentence, noun, "nummod")) return false;
  const over = headOf(sentence, noun);
  const whole = over && shapedBy(sentence, over)?.index === noun.index ? over : noun; // "a wave of attacks"
  const article = childOf(sentence, whole, "det")?.text.toLowerCase();
  const one = article === "a" || article === "an";
  if (one && isOpaque(sentence, whole)) return true;
  const listed = base(noun) === "conj" && isBare(sentence, noun) ? over : undefined;
  const named =
    told.places.some((one) => told.mentionOf(one.mention)?.form === "name") ||
    told.participants.some((one) => isNamed(one, told));
  if (listed && !named && (isBareEvent(sentence, listed) || isWhatTheyDo(sentence, listed))) return true;
  if (named || told.places.some((one) => isKnownPlace(one, told))) return false;
  if (isAnyOf(sentence, noun)) return true;
  const teller = carriers[0]?.verb ?? (base(whole) === "nsubj" ? headOf(sentence, whole) : undefined);
  const verb = teller?.upos === "VERB" ? teller : undefined;
  if (isBare(sentence, noun)) return !((verb && happened(sentence, verb)) || isWhereDone(sentence, noun));
  if (one) return false;
  const whom = childrenOf(sentence, noun, "nmod").filter((word) => caseOf(sentence, word) === "of");
  return (
    whom.length > 0 && whom.every((word) => isAnybody(sentence, word)) && !(verb && happened(sentence, verb))
  );
}

/** "Thirty were killed in attacks at a school": in what befell somebody. */
function isWhereDone(sentence: ParsedSentence, noun: Word): boolean {
  const verb = headOf(sentence, noun);
  const type = verb?.upos === "VERB" && base(noun) === "obl" ? verbType(verb.lemma) : undefined;
  return (
    type !== undefined &&
    (isDeed(type) || type === "injury") &&
    /^(?:in|during)$/u.test(caseOf(sentence, noun)) &&
    happened(sentence, verb!)
  );
}

/** "combat smuggling, terrorism and kidnapping": a noun of a deed without article or number, which the verb does not say happened. */
function isBareEvent(sentence: ParsedSentence, noun: Word): boolean {
  const verb = headOf(sentence, noun);
  return (
    noun.upos === "NOUN" && isBare(sentence, noun) && !(verb?.upos === "VERB" && happened(sentence, verb))
  );
}

/** "groups that extort and murder": what any of a kind do, though the model takes the last for a noun. */
function isWhatTheyDo(sentence: ParsedSentence, verb: Word): boolean {
  const noun = headOf(sentence, verb);
  return (
    /^acl/u.test(verb.relation) &&
    noun !== undefined &&
    isBare(sentence, noun) &&
    isSimplePresent(sentence, verb)
  );
}

const changes = new Set<EventType | undefined>(["increase", "decrease"]);

/** "Attacks left ten dead" happened; "attacks have decreased" says how many there are. */
function happened(sentence: ParsedSentence, verb: Word): boolean {
  if (changes.has(verbType(verb.lemma))) return false;
  const helpers = childrenOf(sentence, verb, "aux");
  const past = verb.xpos === "VBD" || helpers.some((word) => word.xpos === "VBD" || word.lemma === "have");
  return past && verbFactuality(sentence, verb) === "actual";
}

/** "an attack cannot be ruled out": what may be, is wanted or is feared need be none that is known. */
function isOpaque(sentence: ParsedSentence, noun: Word): boolean {
  const verb = headOf(sentence, noun);
  if (verb?.upos !== "VERB" || cueAt("object of", verb.lemma)) return false; // what could not be prevented was
  return !["actual", "ongoing"].includes(verbFactuality(sentence, verb));
}
