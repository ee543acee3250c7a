import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import { isInCapitals } from "./acronyms.ts";
import type { NameRun } from "./name-runs.ts";
import { nameSigns } from "./name-signs.table.ts";
import type { TypeGuess } from "./name-type.ts";
import { isPersonNoun } from "./person-nouns.table.ts";
import { ownsPerson } from "./person-or-capital.ts";

/**
 * What stands beside a name and tells what it is of: the noun before or behind it, the score of a match that it won, the
 * police station that is called by it. Undefined where nothing does.
 */
export function signOf(
  sentence: ParsedSentence,
  run: NameRun,
  head: Word,
  vocabulary: Vocabulary,
  surnames: ReadonlySet<string>,
): TypeGuess | undefined {
  const { words } = sentence;
  const texts = words.slice(run.from, run.to).map((word) => word.text);
  const text = texts.join(" ");
  const is = {
    person: run.label === "PER" && isPersonsName(texts, vocabulary, surnames),
    nation: isNation(text, vocabulary),
    place:
      vocabulary.gazetteer.find(text).length > 0 ||
      (texts.length === 1 && vocabulary.gazetteer.demonym(text) !== undefined),
  };
  if (run.label === "" || words[run.to - 1]!.upos === "ADJ") return undefined;
  const next = words[run.to];
  const named = vocabulary.givenNames.gender(text) !== undefined;
  const row = nameSigns.find(
    (sign) =>
      sign.side === "after" &&
      next !== undefined &&
      next.name === "O" &&
      next.start > words[run.to - 1]!.end &&
      !sign.unless.some((one) => is[one]) &&
      sign.nouns.split(" ").includes(next.lemma.toLowerCase()),
  );
  if (row && !(row.type !== "Group" && endsInTitle(texts, vocabulary)))
    return { type: row.type, weight: 3, rule: "name.noun-behind" };
  if (
    /^police$/iu.test(next?.text ?? "") &&
    /^(?:station|post|division)$/iu.test(words[run.to + 1]?.text ?? "")
  )
    return { type: "Place", weight: 3, rule: "name.police-station" };
  if (
    run.label === "PER" &&
    texts.length === 1 &&
    !surnames.has(text) &&
    !named &&
    doesBusiness(sentence, head)
  )
    return { type: "Organization", weight: 1.5, rule: "name.business" };
  const kind = vocabulary.kinds.ofName(texts);
  if (run.label === "ORG" && texts.length > 1 && !kind && head.xpos === "NNP" && isDescribed(sentence, run))
    return { type: "Person", weight: 1.5, rule: "name.noun-before" };
  if (run.label === "LOC" && !is.place && !kind && isBodyAfterPlace(texts, vocabulary))
    return { type: "Organization", weight: 1.5, rule: "name.of-country" };
  if (
    run.label === "LOC" &&
    !is.place &&
    /^\p{Lu}{3,5}$/u.test(text) &&
    !isInCapitals(sentence) &&
    caseOf(sentence, head) !== "in"
  )
    return { type: "Organization", weight: 1.5, rule: "name.letters" };
  if (run.label === "PER" && texts.length > 1 && !is.person && ownsPerson(sentence, run))
    return { type: "Organization", weight: 2, rule: "name.owner" };
  if (run.label === "LOC" && !is.place && actsAsBody(sentence, head))
    return { type: "Organization", weight: 1.5, rule: "name.place-that-acts" };
  if (run.label === "PER" && texts.length > 1 && !is.person && isAt(sentence, head))
    return { type: "Facility", weight: 2, rule: "name.at" };
  if (run.label === "PER" && texts.length > 1 && head.xpos !== "NNPS" && isTheOne(sentence, run))
    return { type: "Organization", weight: 2, rule: "name.the" };
  if (!is.person && !isDescribed(sentence, run) && !is.nation && wonOrLost(sentence, head))
    return { type: "Organization", weight: 2.5, rule: "name.opponent" };
  return undefined;
}

/** Whether a run of the model's for a person begins as people's names do, or is somebody's surname. */
function isPersonsName(
  texts: readonly string[],
  vocabulary: Vocabulary,
  surnames: ReadonlySet<string>,
): boolean {
  if (texts.length === 1) return true;
  return vocabulary.givenNames.gender(texts[0]!) !== undefined || surnames.has(texts[0]!);
}

function endsInTitle(texts: readonly string[], vocabulary: Vocabulary): boolean {
  return vocabulary.titles.find(texts.at(-1)!) !== undefined;
}

function isNation(text: string, { gazetteer }: Vocabulary): boolean {
  return gazetteer.find(text).some((place) => place.kind === "country" || place.kind === "region");
}

const parts =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|new|mainland|inner|outer|rural|urban|equatorial|occupied|old|republic|kingdom|islands?|of|the|and|democratic|people's|great)$/iu;

/** "Vente Venezuela", "Libya Observer", "Los Choneros": a country's name with a word that no place has, or those of a gang. */
function isBodyAfterPlace(texts: readonly string[], vocabulary: Vocabulary): boolean {
  if (texts.length === 2 && /^Los$/u.test(texts[0]!) && /s$/u.test(texts[1]!)) return true;
  const nations = texts.filter((text) =>
    vocabulary.gazetteer.find(text).some((place) => place.kind === "country"),
  );
  return texts.length === 2 && nations.length === 1 && !texts.some((text) => parts.test(text));
}

/** "the Kejaksaan Agung": what has an article is nobody. */
function isTheOne(sentence: ParsedSentence, run: NameRun): boolean {
  const before = sentence.words[run.from - 1];
  const inside = before !== undefined && before.head >= run.from && before.head < run.to;
  return inside && before.text.toLowerCase() === "the" && !/\./u.test(sentence.words[run.from]!.text);
}

/** "pitcher Park Se-woong": the noun of a person right before. */
function isDescribed(sentence: ParsedSentence, run: NameRun): boolean {
  const before = sentence.words[run.from - 1];
  return before?.upos === "NOUN" && isPersonNoun(before.lemma);
}

const speaks = new Set(
  "say announce deny claim add warn insist own owe sell buy acquire hire employ sue launch manufacture".split(
    " ",
  ),
);

/** "Eskom said", "Transnet and Eskom": a place that no list knows acts as a body, or stands in a list behind one. */
function actsAsBody(sentence: ParsedSentence, head: Word): boolean {
  const governor = headOf(sentence, head);
  if (!governor) return false;
  return base(head) === "conj"
    ? governor.name.endsWith("-ORG")
    : base(head) === "nsubj" && speaks.has(governor.lemma);
}

const assets = new Set(
  "profit loss revenue dividend factory plant stake turnover subsidiary refinery outlet".split(" "),
);

/** "Zambeef announced a profit", "Rumo acquired it". */
function doesBusiness(sentence: ParsedSentence, head: Word): boolean {
  const verb = base(head) === "nsubj" ? headOf(sentence, head) : undefined;
  if (!verb) return false;
  return (
    /^(?:acquire|manufacture|recall|outsource|rebrand)$/u.test(verb.lemma) ||
    childrenOf(sentence, verb, "obj").some((one) => assets.has(one.lemma))
  );
}

/** "took oath at Sheetal Niwas": nobody is named that something is at, but for who is looked or shot at. */
function isAt(sentence: ParsedSentence, head: Word): boolean {
  const verb = headOf(sentence, head);
  return (
    caseOf(sentence, head) === "at" &&
    verb?.upos === "VERB" &&
    !/^(?:look|shout|yell|scream|swear|laugh|smile|wave|glare|stare|shoot|fire|throw|hurl|aim|point|direct|hit|lash|swipe|jeer|target|level|glance|poke|chip|peck|strike|come|be)$/u.test(
      verb.lemma,
    )
  );
}

const contests = new Set(
  "beat edge defeat thrash down host trounce hammer draw overcome outclass rout upset stun thump whip crush humble overpower pip face".split(
    " ",
  ),
);
/** The score of a match between teams: "2-1"; "6-4" may be a set. */
const score = /^\d{1,3}[-–]\d{1,3}$/u;

/** "Gor Mahia edged AFC Leopards 2-1": side of a match whose score is told. */
function wonOrLost(sentence: ParsedSentence, head: Word): boolean {
  const verb = headOf(sentence, head);
  if (!verb || !contests.has(verb.lemma) || !/^(?:nsubj|obj)/u.test(base(head))) return false;
  const { words } = sentence;
  return words.some(
    (word) =>
      score.test(word.text) ||
      (/^\d{1,3}$/u.test(word.text) &&
        /^[-–]$/u.test(words[word.index + 1]?.text ?? "") &&
        /^\d{1,3}$/u.test(words[word.index + 2]?.text ?? "")),
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
    /^(?:visit|tour|reach|leave|enter)$/u.test(verb.lemma) &&
    caseOf(sentence, head) === ""
  );
}
