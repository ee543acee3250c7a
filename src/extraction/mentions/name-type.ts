import type { EntityType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import { base, caseOf, childOf, headOf } from "../tree.ts";
import { kindBeside } from "./kind-beside.ts";
import { kindInName } from "./kind-in-name.ts";
import { nameOf } from "./listed.ts";
import { divisionOf, locative } from "./name-division.ts";
import type { NameRun } from "./name-runs.ts";
import { signOf } from "./name-signs.ts";
import { isNoName } from "./no-name.ts";
import { adherent } from "./person-nouns.table.ts";
import { personOrCapital } from "./person-or-capital.ts";
import { isShip } from "./ships-and-operations.ts";
import { isOfMany } from "./signs-of-places.table.ts";
import { isStormWord } from "./storm-words.ts";
import { unlabelledType } from "./unlabelled-type.ts";

export interface TypeGuess {
  readonly type: EntityType;
  /** How much it weighs in the vote over the document. */
  readonly weight: number;
  readonly rule: string;
}

const byLabel: Readonly<Record<string, EntityType>> = {
  PER: "Person",
  LOC: "Place",
  ORG: "Organization",
  MISC: "Work",
};
const online = new Set(
  "network media account profile post page video message app site platform channel feed handle tweet".split(
    " ",
  ),
);

/** What a name is of, from its own words, the lists of the world, its place in the tree, and the model's label. Undefined: no name after all. */
export function guessType(
  sentence: ParsedSentence,
  run: NameRun,
  vocabulary: Vocabulary,
  surnames: ReadonlySet<string>,
): TypeGuess | undefined {
  const words = sentence.words.slice(run.from, run.to);
  const text = nameOf(words).replace(/^#/u, "");
  const last = words.at(-1)!;
  const head = headWord(sentence, run);

  if (isNoName(sentence, run, text)) return undefined;
  if (words.length > 1 && isShip(text)) return { type: "Work", weight: 4, rule: "name.ship" };
  if (words.length === 1 && isStormWord(sentence.words[run.from - 1]?.text ?? ""))
    return { type: "Work", weight: 4, rule: "name.storm" };
  if (
    (/^(?:PER|MISC)$/u.test(run.label) ||
      (run.label === "" && words.length === 2 && !/^\p{Lu}/u.test(sentence.words[run.to]?.text ?? ""))) &&
    words.length > 1 &&
    (isStormWord(words[0]!.text) || bill.test(text))
  )
    return { type: "Work", weight: 4, rule: "name.storm" };
  if (words.length > 1 && words[0]!.text === "Operation")
    return { type: "Work", weight: 3, rule: "name.operation" };
  if (words.length === 1 && adherents.has(text)) return { type: "Group", weight: 3, rule: "name.adherents" };
  if (words.length === 1 && adherent.test(text)) return undefined; // "Marsh, a Democrat"
  if (
    /\p{L} ?- ?e ?- ?\p{Lu}/u.test(text) ||
    /^(?:Jamaat|Jamiat|Tehreek|Sipah|Lashkar|Majlis|Jaish|Hizb|Harkat|Anjuman) ?- ?i ?- ?\p{Lu}/u.test(text)
  )
    return { type: "Organization", weight: 3, rule: "name.izafat" };
  if (vocabulary.kinds.is(text, "organization") && !surnames.has(text) && !isOfMany(sentence, head))
    return { type: "Organization", weight: 4, rule: "name.organization" };

  if (vocabulary.kinds.is(text, "facility") && !surnames.has(text))
    return { type: "Facility", weight: 3, rule: "name.facility" };
  if (vocabulary.kinds.is(text, "work")) return { type: "Work", weight: 4, rule: "name.index" };
  const many = text.endsWith("s") && !surnames.has(text);
  const lives = caseOf(sentence, head) === "in" && vocabulary.gazetteer.find(text).length > 0; // "in Amhara"
  const nobody = !surnames.has(text) && vocabulary.givenNames.gender(text) === undefined;
  if (vocabulary.kinds.is(text, "group") && (lives || run.label !== "PER" || many || nobody))
    return lives
      ? { type: "Place", weight: 3, rule: "name.place" }
      : { type: "Group", weight: 3, rule: "name.people" };

  const said = kindBeside(sentence, run, head);
  if (
    said &&
    !(said === "Person" && words.length > 1 && vocabulary.kinds.ofName([last.text]) === "organization") &&
    !(said === "Place" && run.label === "ORG") &&
    (said === "Place" || !vocabulary.gazetteer.find(text).some((one) => one.kind))
  )
    return { type: said, weight: 3, rule: "name.kind-beside" };
  const sign = signOf(sentence, run, head, vocabulary, surnames);
  if (sign) return sign;
  const division = divisionOf(sentence, run, head, vocabulary);
  if (division) return division;

  const demonym = words.length < 4 ? vocabulary.gazetteer.demonym(text) : undefined;
  if (
    demonym &&
    run.label !== "PER" &&
    (last.xpos === "NNPS" ||
      (last.xpos === "NNS" && demonym.kind !== "adjective") ||
      isWholePeople(sentence, last))
  ) {
    return { type: "Group", weight: 3, rule: "name.demonym" };
  }
  const within = sentence.words[run.to]?.name === "I-ORG" && /^\p{Ll}/u.test(sentence.words[run.to]!.text); // "Chinese | airlines"
  if (demonym?.kind === "adjective" && (last.xpos === "JJ" || within) && run.label === "ORG")
    return undefined;
  if (demonym && run.label === "PER" && describesOne(sentence, run)) return undefined;
  const noun = sentence.words[run.to]?.upos === "NOUN" && base(last) === "compound";
  if (demonym?.kind === "adjective" && noun && run.label === "PER" && text.includes("-")) return undefined; // "her Ni-Vanuatu counterpart"
  const before = run.from > 0 ? sentence.words[run.from - 1]! : undefined;
  const sibling = headOf(sentence, head);
  const isOnline =
    [before, sibling].some((word) => word && online.has(word.lemma)) ||
    ["on", "via"].includes(caseOf(sentence, head));
  if (vocabulary.kinds.is(text, "platform") && (text.length > 2 ? run.label !== "PER" : isOnline))
    return { type: "Platform", weight: 4, rule: "name.platform" };

  const places = vocabulary.gazetteer.find(text);
  if (
    places.length === 0 &&
    demonym?.kind === "adjective" &&
    !surnames.has(text) &&
    isBeforeNoun(sentence, run)
  )
    return undefined; // "the Tajik border"
  const country = places.find((place) => place.kind === "country" || place.kind === "region");
  if (country && run.label !== "PER") return { type: "Place", weight: 5, rule: "name.country" };
  const ruled = sentence.words[run.to]?.xpos === "POS" && sentence.words[run.to + 1]?.name === "B-ORG"; // "Jordan's | Islamic Action Front"
  if (
    country &&
    words.length === 1 &&
    ((ruled && !surnames.has(text)) || !vocabulary.givenNames.gender(text))
  )
    return { type: "Place", weight: 4, rule: "name.country" };

  if (
    places.length === 0 &&
    !demonym &&
    run.label !== "PER" &&
    armed.has(sentence.words[run.to]?.lemma.toLowerCase() ?? "")
  )
    return { type: "Organization", weight: 3, rule: "name.armed" };
  const own = kindInName(sentence, run, head, vocabulary, surnames);
  if (own) return own;
  if (run.label === "PER") return personOrCapital(sentence, run, text, vocabulary, surnames);
  if (
    places.length > 0 &&
    (run.label === "LOC" ||
      (run.label === "ORG" && saysWhere(caseOf(sentence, head), places[0]!.population)) ||
      (run.label === "" && locative.has(caseOf(sentence, head))))
  )
    return { type: "Place", weight: 3, rule: "name.place" };
  if (
    run.label === "ORG" &&
    places[0]?.kind === "city" &&
    (places[0].population ?? 0) >= BIG_CITY &&
    !vocabulary.kinds.is(text, "organization")
  )
    return { type: "Place", weight: 1.2, rule: "name.big-city" };
  if (run.label !== "PER" && heavens.test(text)) return { type: "Place", weight: 2, rule: "name.heavens" };
  const label = byLabel[run.label];
  if (label === "Work" && (demonym || last.upos === "ADJ" || /^\p{Ll}+$/u.test(words[0]!.text)))
    return undefined;
  const unknown = label === "Place" && places.length === 0 && !locative.has(caseOf(sentence, head));
  if (label)
    return {
      type: label,
      weight: run.label === "MISC" ? 0.5 : unknown ? 0.7 : 1,
      rule: `name.model-${run.label}`,
    };
  return unlabelledType(sentence, run, words, vocabulary);
}

/** A town of so many people is meant where something is "of" or "from" it. */
const TOWN = 50_000;

/** Bodies of the sky that reports go to or speak of. */
const heavens = /^(?:Earth|Mars|Venus|Jupiter|Saturn|Uranus|Neptune|Pluto|Solar System|Milky Way)$/u;

/** A city of so many people is rather meant than a body of its name, but for a side of a match. */
const BIG_CITY = 300_000;

function saysWhere(marker: string, population: number | undefined): boolean {
  return marker === "in" || ((marker === "from" || marker === "of") && (population ?? 0) >= TOWN);
}

/** Adjectives that are the name of their people too, with "the" and no noun: "the French", "the Chinese"; "the German" is one person. */
const peopleThemselves = /(?:sh|ch|ese|ss)$/u;

/** "Dutchman | Jan Siemerink", "the Spaniard": one of a people, who is described by it. */
function describesOne({ words }: ParsedSentence, run: NameRun): boolean {
  return words[run.to]?.name === "B-PER" || /^(?:the|an?|old)$/iu.test(words[run.from - 1]?.text ?? "");
}

/** "the Tajik | border": an adjective of the noun right behind it. */
function isBeforeNoun({ words }: ParsedSentence, run: NameRun): boolean {
  const last = words[run.to - 1]!;
  return words[run.to]?.upos === "NOUN" && /^(?:amod|compound)$/u.test(base(last)) && last.head >= run.to;
}

const nominal = new Set(["nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root"]);

function isWholePeople(sentence: ParsedSentence, word: Word): boolean {
  return (
    peopleThemselves.test(word.text) &&
    nominal.has(base(word)) &&
    childOf(sentence, word, "det")?.text.toLowerCase() === "the"
  );
}

/** Those who fight for what is named before them. */
const armed = new Set("militant fighter rebel insurgent guerrilla gunman extremist militia".split(" "));
/** Members of parties, as a people of their own. */
const adherents = new Set(
  "Democrats Republicans Tories Communists Islamists Socialists Maoists Christians Muslims Hindus Jews Buddhists Catholics Protestants Shiites Sunnis Mormons Copts".split(
    " ",
  ),
);

/** "Bill C-5": a draft by its number. */
const bill = /^Bill \p{Lu}?-?\d+$/u;

/** The word of a run that the others hang on, be it by a word outside: "engine maker Engine | Alliance". */
export function headWord(sentence: ParsedSentence, run: NameRun): Word {
  const words = sentence.words.slice(run.from, run.to);
  const inside = (index: number): boolean => run.from <= index && index < run.to;
  const tops = words.filter((word) => !inside(word.head));
  const isUnderRun = (word: Word): boolean => {
    for (let up = sentence.words[word.head]; up; up = sentence.words[up.head])
      if (inside(up.index)) return true;
    return false;
  };
  return (tops.length > 1 ? tops.find((word) => !isUnderRun(word)) : undefined) ?? tops[0] ?? words.at(-1)!;
}
