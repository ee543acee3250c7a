import type { EntityType } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import { isEventNoun } from "../events/lexicon.ts";
import { lettersOfBodies } from "./acronyms.ts";
import { trimName } from "./boundaries.ts";
import { headsOfBodies, isHeadOfBody } from "./heads-of-bodies.ts";
import { nameOf } from "./listed.ts";
import { airlineAndAircraft } from "./makers-and-models.ts";
import { goingOn } from "./name-goes-on.ts";
import { type NameRun, nameRuns } from "./name-runs.ts";
import { guessType, headWord, type TypeGuess } from "./name-type.ts";
import { officeWithin } from "./office-within.ts";
import { wholePeople } from "./people-in-pieces.ts";
import { besidePeoples, peoplesOf } from "./peoples.ts";
import { seatBeforeHolder } from "./seat-before-holder.ts";
import { sidesOfReport } from "./sides-of-report.ts";
import { commonLetters } from "./spelled-out.ts";
import { isStormWord } from "./storm-words.ts";
import { isSurnameHere, loneSurnames, surnamesOf } from "./surnames.ts";
import { voteTypes } from "./vote.ts";
import { wholePlaces } from "./whole-places.ts";

export interface FoundName {
  readonly sentence: ParsedSentence;
  readonly run: NameRun;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  readonly rule: string;
  /** Whether the report tells that it is a side of a match, so that its type holds for this mention alone. */
  readonly side?: true;
}

/** What stands before a name within one word: "#Havana", "Ex-Rovers coach". */
const beforeName = /^#|^ex-(?=\p{Lu})/iu;

/** All names of an article with their types, decided over the whole of it, in text order. */
export function findNames(
  text: string,
  sentences: readonly ParsedSentence[],
  vocabulary: Vocabulary,
): readonly FoundName[] {
  const guessed: {
    sentence: ParsedSentence;
    run: NameRun;
    start: number;
    end: number;
    text: string;
    guess: TypeGuess;
  }[] = [];
  const common = new Set(sentences.flatMap(commonLetters));
  const letters = lettersOfBodies(sentences);
  const runs = sentences.flatMap((sentence) => {
    const peoples = peoplesOf(sentence, vocabulary.gazetteer);
    const own = goingOn(
      sentence,
      wholePlaces(
        sentence,
        wholePeople(sentence, nameRuns(sentence, vocabulary.kinds), vocabulary),
        vocabulary.gazetteer,
      ),
      vocabulary,
    )
      .flatMap((run) => seatBeforeHolder(sentence, run, vocabulary))
      .flatMap((run) => officeWithin(sentence, run, vocabulary))
      .flatMap((run) => airlineAndAircraft(sentence, run, vocabulary))
      .flatMap((run) => besidePeoples(run, peoples))
      .flatMap((raw) => {
        const trimmed = trimName(sentence, raw, vocabulary.titles);
        const run = trimmed && wholeKnown(sentence, trimmed, vocabulary);
        return run &&
          (letters.has(nameOf(sentence.words.slice(run.from, run.to))) ||
            !isTitleOnly(sentence, run, vocabulary)) &&
          !isEventName(sentence, run, vocabulary) &&
          (run.to > run.from + 1 || !common.has(sentence.words[run.from]!.text))
          ? [{ sentence, run }]
          : [];
      });
    return own.filter(({ run }, at) => !own.some((one, other) => isWithin(run, one.run, other < at)));
  });
  const surnames = surnamesOf(runs);
  runs.push(...loneSurnames(sentences, runs, surnames));
  runs.sort((a, b) => a.sentence.start - b.sentence.start || a.run.from - b.run.from);
  for (const { sentence, run } of runs) {
    const guess = guessType(sentence, run, vocabulary, surnames);
    if (!guess) continue;
    const first = sentence.words[run.from]!;
    const start = first.start + (beforeName.exec(first.text)?.[0].length ?? 0);
    const end = sentence.words[run.to - 1]!.end;
    guessed.push({ sentence, run, start, end, text: text.slice(start, end), guess });
  }
  const vote = voteTypes(guessed);
  const heads = headsOfBodies(guessed, vote);
  const sideOf = sidesOfReport(
    guessed,
    (name) => surnames.has(name) || runs.some((one) => begins(one, name)),
    (name) =>
      vocabulary.gazetteer
        .find(name)
        .some((one) => one.kind === "country" || vocabulary.gazetteer.capitalOf(name)),
  );
  const isSurname = isSurnameHere(guessed, surnames);
  return guessed.map(({ guess, ...name }) => {
    const side = sideOf({ ...name, guess });
    const type = isHeadOfBody(name, guess, heads, surnames, vocabulary)
      ? "Organization"
      : (side ?? whoOrWhere(name.text, vote(name.text) ?? guess.type, isSurname));
    return { ...name, type, rule: guess.rule, ...(side ? { side: true } : {}) };
  });
}

/** Whether somebody's full name begins with a word. */
function begins({ sentence, run }: { sentence: ParsedSentence; run: NameRun }, word: string): boolean {
  return run.label === "PER" && run.to > run.from + 1 && sentence.words[run.from]!.text === word;
}

function whoOrWhere(text: string, type: EntityType, isSurname: (text: string) => boolean): EntityType {
  return type === "Place" && isSurname(text) ? "Person" : type;
}

/** "Johnson & | Johnson": what a name that is known by the whole has in it. */
function isWithin(run: NameRun, other: NameRun, earlier: boolean): boolean {
  const smaller = run.to - run.from < other.to - other.from;
  return run.from >= other.from && run.to <= other.to && (smaller || earlier);
}

/** "SHINING | PATH", "Moody | 's": the word before or the mark behind belongs to a body that is known by the whole. */
function wholeKnown({ words }: ParsedSentence, run: NameRun, vocabulary: Vocabulary): NameRun {
  const isBody = (from: number, to: number): boolean =>
    vocabulary.kinds.is(nameOf(words.slice(from, to)), "organization");
  if (/^(?:['’]s|!)$/u.test(words[run.to]?.text ?? "") && isBody(run.from, run.to + 1))
    return { ...run, to: run.to + 1, label: "ORG" };
  const opens = vocabulary.kinds.opens(words[run.from]!.text) || words[run.from + 1]?.text === "&";
  for (let to = opens ? Math.min(words.length, run.from + 5) : run.to; to > run.to; to--) {
    const known = nameOf(words.slice(run.from, to)); // "the S&P | 500"
    if (!/^[\p{Lu}\p{N}]/u.test(words[to - 1]!.text)) continue;
    if (vocabulary.kinds.is(known, "work") || vocabulary.kinds.is(known, "organization"))
      return { ...run, to: labelEnd(words, to) };
  }
  if (
    words[run.to - 1]!.text === "Board" &&
    words[run.to]?.text === "of" &&
    /^(?:Supervisors|Commissioners|Education|Trustees|Elections|Health|Regents|Governors|Directors|Appeals)$/u.test(
      words[run.to + 1]?.text ?? "",
    )
  )
    return { ...run, to: run.to + 2, label: "ORG" }; // "Loudoun County Board | of Supervisors"
  const quarter = words[run.to];
  if (
    run.to === run.from + 1 &&
    /^(?:Central|North|South|East|West)$/u.test(quarter?.text ?? "") &&
    /^(?:MPs?|MLAs?|MCAs?|MNAs?|TDs?|constituency|seat|by-election|byelection)$/u.test(
      words[run.to + 1]?.text ?? "",
    )
  )
    return { ...run, to: run.to + 1, label: "LOC" }; // "Embakasi | North MP"
  if (
    run.to === run.from + 1 &&
    /^(?:Central|Cent(?:er|re)|(?:North|South|East|West)(?:ern)?)$/u.test(quarter?.text ?? "") &&
    vocabulary.gazetteer.find(nameOf(words.slice(run.from, run.to + 1))).some((one) => one.kind !== "city")
  )
    return { ...run, to: run.to + 1, label: "LOC" }; // "Mashonaland | Central"
  const before = words[run.from - 1];
  if (!before || !/^\p{Lu}/u.test(before.text)) return run;
  if (
    run.label === "LOC" &&
    /^(?:North|South|East|West|(?:North|South|East|West)ern|Central|Upper|Lower)$/u.test(before.text) &&
    vocabulary.gazetteer.find(nameOf(words.slice(run.from - 1, run.to))).length > 0
  )
    return { ...run, from: run.from - 1 }; // "Western | Cape"
  return isBody(run.from - 1, run.to) ? { ...run, from: run.from - 1, label: "ORG" } : run;
}

/** "First Quantum | Minerals": where the model's name ends that a name known by the whole ends within. */
function labelEnd(words: ParsedSentence["words"], from: number): number {
  let to = from;
  while (
    words[to]?.name === "I-ORG" &&
    words[to - 1]!.name.endsWith("-ORG") &&
    /^\p{Lu}/u.test(words[to]!.text)
  )
    to += 1;
  return to;
}

/** "the President" is a description, whatever its capital. */
function isTitleOnly(sentence: ParsedSentence, run: NameRun, vocabulary: Vocabulary): boolean {
  const phrase = sentence.words
    .slice(run.from, run.to)
    .map((word) => word.text)
    .join(" ");
  if (run.label === "LOC" || vocabulary.titles.find(phrase) === undefined) return false;
  const holder = sentence.words[run.to]?.name === "B-PER"; // "DCI Paul Garvey", and "the DCI must explain"
  return holder || !/^\p{Lu}{2,}$/u.test(phrase) || !vocabulary.kinds.is(phrase, "organization");
}

/** "the Bishops' Conference of the Philippines (CBCP)": a body with letters, though it is called a meeting. */
function isConferenceOf({ words }: ParsedSentence, run: NameRun): boolean {
  const lettered = words[run.to]?.text === "(" && /^\p{Lu}{3,}$/u.test(words[run.to + 1]?.text ?? "");
  return lettered && words.slice(run.from, run.to).some((word) => word.text === "of");
}

/** "the Madrid Summit", "World War II": a happening, told of by the events. */
function isEventName(sentence: ParsedSentence, run: NameRun, vocabulary: Vocabulary): boolean {
  if (run.label === "ORG" && isConferenceOf(sentence, run)) return false;
  if (run.to > run.from + 1 && isStormWord(sentence.words[run.from]!.text)) return false; // "Typhoon Mira"
  const texts = sentence.words.slice(run.from, run.to).map((word) => word.text);
  const kind = texts.length > 1 ? vocabulary.kinds.ofName(texts) : undefined;
  const known = (to: number): boolean => vocabulary.kinds.is(texts.slice(0, to).join(" "), "organization");
  if (known(texts.length) || (texts.length > 2 && known(texts.length - 1))) return false; // "National Rally", "Amnesty International Nigeria"
  if (
    kind === "work" ||
    (kind === "facility" && texts.includes("of")) ||
    (run.label === "ORG" && kind === "organization")
  )
    return false; // "the Palace of the Revolution"
  const head = headWord(sentence, run);
  return isEventNoun(head.text.toLowerCase()) && run.label !== "PER" && run.label !== "LOC";
}
