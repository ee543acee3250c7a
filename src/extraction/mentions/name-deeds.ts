import type { ParsedSentence, Word } from "../../language/parse.ts";
import { isFamilyFirst } from "../../text/family-first.ts";
import type { Vocabulary } from "../context.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import { nameOf } from "./listed.ts";
import { locative } from "./name-division.ts";
import type { NameRun } from "./name-runs.ts";
import type { Seen } from "./name-seen.ts";
import { nounClass } from "./noun-class.ts";
import { isPersonNoun } from "./person-nouns.table.ts";

/** "the Kejaksaan Agung": what has an article is nobody. */
export function isTheOne(sentence: ParsedSentence, run: NameRun): boolean {
  const before = sentence.words[run.from - 1];
  const inside = before !== undefined && before.head >= run.from && before.head < run.to;
  return inside && before.text.toLowerCase() === "the" && !/\./u.test(sentence.words[run.from]!.text);
}

/** "pitcher Park Se-woong": the noun of a person right before. */
export function isDescribed(sentence: ParsedSentence, run: NameRun): boolean {
  const before = sentence.words[run.from - 1];
  return before?.upos === "NOUN" && isPersonNoun(before.lemma);
}

/** "chaired by Melatwork Hailu": what people alone do. */
export function isMadeBy(sentence: ParsedSentence, head: Word): boolean {
  const verb = caseOf(sentence, head) === "by" ? headOf(sentence, head) : undefined;
  return /^(?:chair|captain|coach|author|write|compose|direct|narrate|sing|conduct|moderate|umpire|referee|choreograph)$/u.test(
    verb?.xpos === "VBN" ? verb.lemma : "",
  );
}

/** "Nahid Islam, convener of the party": an office behind a comma, without an article. */
export function isFollowedByOffice(sentence: ParsedSentence, run: NameRun, head: Word): boolean {
  const comma = sentence.words[run.to];
  return (
    comma?.text === "," &&
    childrenOf(sentence, head, "appos").some(
      (one) =>
        one.index > run.to &&
        one.xpos === "NN" &&
        childrenOf(sentence, one, "det").length === 0 &&
        offices.test(one.lemma),
    )
  );
}
const offices =
  /^(?:convener|convenor|coordinator|chairman|chairwoman|chairperson|president|director|secretary|minister|governor|mayor|spokesman|spokeswoman|spokesperson|ambassador|commissioner|treasurer|professor|lecturer|senator|lawmaker|commander|general|captain|coach|founder|author|journalist|lawyer|analyst|economist|researcher|activist|superintendent|principal|judge|magistrate|bishop|imam|pastor)$/u;

/** "Neil Hammerschlag of the Rosenstiel School": somebody of a body. */
export function isOfBody(sentence: ParsedSentence, run: NameRun, head: Word): boolean {
  return childrenOf(sentence, head, "nmod").some(
    (one) => one.index >= run.to && one.name.endsWith("-ORG") && caseOf(sentence, one) === "of",
  );
}

/** "the council's Gem Bingol objected": who a body has and says or does what people do. */
export function isOneOfBody(sentence: ParsedSentence, run: NameRun, head: Word): boolean {
  const [mark, owner] = [sentence.words[run.from - 1], sentence.words[run.from - 2]];
  const verb = base(head) === "nsubj" ? headOf(sentence, head) : undefined;
  return (
    mark?.xpos === "POS" &&
    (owner?.name.endsWith("-ORG") === true ||
      /^(?:Council|Party|Institute|University)$/u.test(owner?.text ?? "")) &&
    /^(?:say|tell|write|note|add|argue|agree|disagree|object|believe|think|want|reply|ask|explain|call|describe|praise|criticise|criticize|warn|promise|insist|speak|resign|quit|lead|concede)$/u.test(
      verb?.lemma ?? "",
    )
  );
}

/** "Ekrem Yalvadan": a given name and words that name nothing else, in letters as people's names are written. */
export function isNamedInFull({ head, next, sentence, run, vocabulary }: Seen): boolean {
  const name = nameOf(sentence.words.slice(run.from, run.to));
  const [given, ...rest] = name.split(" ");
  return (
    (rest.length === 1 || rest.length === 2) &&
    head.xpos === "NNP" &&
    ![caseOf(sentence, head), sentence.words[run.from - 1]?.text.toLowerCase() ?? ""].some(
      (one) => locative.has(one) && one !== "to", // "near Ayn Isa", but "gold went to Levan Beridze"
    ) &&
    next?.upos !== "NUM" && // "Adam Air Flight 574"
    (vocabulary.givenNames.gender(given!) !== undefined || isFamilyFirst(name)) &&
    !noGiven.test(given!) &&
    !isLargePlace(given!, vocabulary) &&
    rest.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*$/u.test(word)) &&
    !isLargePlace(rest.at(-1)!, vocabulary) &&
    nounClass(sentence.words[run.to - 1]!) === undefined && // "Fulton County"
    !/^(?:the|a|an)$/iu.test(sentence.words[run.from - 1]?.text ?? "")
  );
}

/** Articles and quarters of the sky that stand in lists of given names too: "El Alto", "West Yorkshire". */
const noGiven =
  /^(?:Sky|East|West|North|South|New|El|La|Le|Las|Los|Al|De|Di|Da|Der|Van|Von|San|Santa|Saint)$/u;

function isLargePlace(name: string, { gazetteer }: Vocabulary): boolean {
  return gazetteer.find(name).some((one) => one.kind !== "city" || (one.population ?? 0) >= LARGE);
}

/** A town of fewer people is as likely somebody's name: Iga, İmamoğlu. */
const LARGE = 150_000;

/** The label that all others of a list have, where they are two at least: "Barmouth, Bala and Blaenau Ffestiniog". */
export function labelOfList(sentence: ParsedSentence, run: NameRun, head: Word): string | undefined {
  const first = base(head) === "conj" ? headOf(sentence, head) : head;
  if (!first) return undefined;
  const others = [first, ...childrenOf(sentence, first, "conj")].filter(
    (one) => one.index < run.from || one.index >= run.to,
  );
  const label = others[0]?.name.slice(2);
  return others.length > 1 && label && others.every((one) => one.name.slice(2) === label) ? label : undefined;
}

/** "said Balik Pulau and Bayan Lepas would …": the other names of a list, as written. */
export function othersOfList(sentence: ParsedSentence, run: NameRun, head: Word): readonly string[] {
  const first = base(head) === "conj" ? headOf(sentence, head) : head;
  if (!first) return [];
  return [first, ...childrenOf(sentence, first, "conj")]
    .filter((one) => one.upos === "PROPN" && (one.index < run.from || one.index >= run.to))
    .map((one) => nameOf(properAround(sentence.words, one)));
}

function properAround(words: readonly Word[], word: Word): readonly Word[] {
  let [from, to] = [word.index, word.index + 1];
  while (words[from - 1]?.upos === "PROPN") from -= 1;
  while (words[to]?.upos === "PROPN") to += 1;
  return words.slice(from, to);
}

/** "Stanley | and Helen Kowalczyk": a given name with another's whole name beside it. */
export function isWithSpouse({ words }: ParsedSentence, run: NameRun): boolean {
  const [and, given, surname] = words.slice(run.to, run.to + 3);
  return and?.text === "and" && given?.name === "B-PER" && surname?.name === "I-PER";
}

/** ", Ashish Chaudhary,": an apposition between commas. */
export function isBetweenCommas(sentence: ParsedSentence, run: NameRun, head: Word): boolean {
  const { words } = sentence;
  const behindTown = words[run.from - 2]?.name.endsWith("-LOC") === true; // "Garforth, West Yorkshire,"
  return (
    base(head) === "appos" && !behindTown && words[run.from - 1]?.text === "," && words[run.to]?.text === ","
  );
}

/** "Senator Risa Hontiveros of Akbayan": what somebody who is named is of. */
export function isOfPerson(sentence: ParsedSentence, head: Word): boolean {
  const over = base(head) === "nmod" && caseOf(sentence, head) === "of" ? headOf(sentence, head) : undefined;
  return over?.name === "B-PER" && childrenOf(sentence, over, "flat").length > 0;
}

/** "the mayor of Yondo, Argemiro Correa,": who holds an office of the town before the comma. */
export function isHolder(sentence: ParsedSentence, run: NameRun, head: Word): boolean {
  const { words } = sentence;
  const town =
    base(head) === "appos" && words[run.from - 1]?.text === "," ? headOf(sentence, head) : undefined;
  const office = town && base(town) === "nmod" ? headOf(sentence, town) : undefined;
  const told = [town, office].find(
    (one) => one?.upos === "NOUN" || offices.test(one?.text.toLowerCase() ?? ""),
  );
  return told !== undefined && words[run.to]?.text === "," && (isOfficer(told) || told.upos === "PROPN");
}

function isOfficer(noun: Word): boolean {
  return noun.xpos === "NN" && (nounClass(noun)?.type === "Person" || isPersonNoun(noun.lemma));
}

/** "22-year-old Rangoli Patil". */
export function isAged({ words }: ParsedSentence, run: NameRun): boolean {
  const [old, mark, year] = [1, 2, 3].map((back) => words[run.from - back]?.text);
  return old === "old" && mark === "-" && year === "year";
}

/** "the senator representing Katsina-Ala": where a lawmaker is of. */
export function isRepresented(sentence: ParsedSentence, head: Word): boolean {
  const seat = base(head) === "nmod" && caseOf(sentence, head) === "for" ? headOf(sentence, head) : undefined;
  if (/^(?:executive|mp|member|representative|candidate|councillor|senator)$/iu.test(seat?.lemma ?? ""))
    return true; // "the Chief Executive for Weija-Gbawe"
  const verb = base(head) === "obj" ? headOf(sentence, head) : undefined;
  const who = verb?.lemma === "represent" ? headOf(sentence, verb) : undefined;
  return (
    who !== undefined &&
    /^(?:lawmaker|legislator|senator|mp|deputy|member|congress(?:wo)?man|councill?or|parliamentarian|representative|assembly(?:wo)?man)$/iu.test(
      who.lemma,
    )
  );
}

/** "took oath at Sheetal Niwas": nobody is named that something is at, but for who is looked or shot at. */
export function isAt(sentence: ParsedSentence, head: Word): boolean {
  const verb = headOf(sentence, head);
  return (
    caseOf(sentence, head) === "at" &&
    verb?.upos === "VERB" &&
    !/^(?:look|shout|yell|scream|swear|laugh|smile|wave|glare|stare|shoot|fire|throw|hurl|aim|point|direct|hit|lash|swipe|jeer|target|level|glance|poke|chip|peck|strike|come|be)$/u.test(
      verb.lemma,
    )
  );
}

/** "the southern village of Adloun": what a settlement or a region is called. */
export function isOfVillage(sentence: ParsedSentence, head: Word): boolean {
  const over = base(head) === "nmod" && caseOf(sentence, head) === "of" ? headOf(sentence, head) : undefined;
  return /^(?:village|town|city|hamlet|suburb|township|district|province|region|island|port|settlement|neighbou?rhood|municipality|enclave|mayor|deputy mayor|alderman|prefect)$/u.test(
    over?.upos === "NOUN" ? over.lemma : "",
  );
}

/** "a shop in Martha Brae", "a fire near Budhana Mor": nobody is named that something lies in, but for who is trusted or seen in. */
export function isIn(sentence: ParsedSentence, run: NameRun, head: Word, isPerson: boolean): boolean {
  const over = headOf(sentence, head);
  return (
    (isPerson ? /^in$/u : /^(?:in|near|outside|around)$/u).test(caseOf(sentence, head)) &&
    sentence.words[run.to]?.xpos !== "POS" &&
    /^(?:obl|nmod)$/u.test(base(head)) &&
    !/^(?:believe|trust|confide|invest|find|see|faith|belief|confidence|interest|hope|result|role|version|ally|partner|lie|rest|have|inspire|admiration)$/u.test(
      over?.lemma ?? "",
    )
  );
}

const motions = new Set("come hail flee return travel fly drive head march sail deport deploy".split(" "));

/** "He left Rutherglen", "came from Zhob", "flew over Quilpué": verbs of going with where to or where from. */
export function isGoneTo(sentence: ParsedSentence, head: Word): boolean {
  const verb = headOf(sentence, head);
  if (!verb) return false;
  if (motions.has(verb.lemma)) return /^(?:from|to|over|for|into|through)$/u.test(caseOf(sentence, head));
  return (
    base(head) === "obj" &&
    /^(?:visit|tour|reach|leave|enter|evacuate|retake|recapture|besiege|shell|liberate|overrun|bombard|govern)$/u.test(
      verb.lemma,
    ) &&
    caseOf(sentence, head) === ""
  );
}
