import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { KindWords } from "../../text/kind-words.ts";
import { acronyms } from "./acronyms.ts";
import { capitalRuns } from "./capital-runs.ts";
import { listedBodies } from "./listed.ts";
import {
  behindItsTrade,
  fromItsNation,
  fromItsStart,
  inCapitalsFromItsNoun,
  inCapitalsToItsEnd,
  nicknamed,
  toGovernmentArea,
  toItsEnd,
  toItsHead,
} from "./name-edges.ts";
import { bodyGoesOn, ofNation, oneName, partedAtOwner } from "./name-pieces.ts";
import { namedBodies } from "./named-bodies.ts";
import { papers } from "./papers.ts";
import { products } from "./products.ts";
import { quotedWorks } from "./quoted-works.ts";
import { scorecards, scorersByInitials } from "./scorecards.ts";
import { operations, roads, ships } from "./ships-and-operations.ts";
import { isContest } from "./sides.ts";
import { spelledOut } from "./spelled-out.ts";
import { tiedLabel } from "./tied.ts";
import { unitsOf } from "./units.ts";
import { beforeHolders, peopleFor } from "./wholes-by-form.ts";

/** A run of words that is a name: `[from, to)` into the sentence's words, with the model's label (`PER`, `LOC`, `ORG`, `MISC`, or none). */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const isProper = (word: Word): boolean => word.upos === "PROPN";
const capital = (word: Word): boolean => /^(?:[\p{Lu}#]|\p{Ll}\p{Lu})/u.test(word.text);

/** Nouns between two bodies that say what the second is to the first. */
const between = /^(?:parent|owner|maker|subsidiary|unit|rival|affiliate)$/u;

/** The model's names: one run for each unbroken `B-`, `I-` sequence, parted at a bracket that opens within: "the National Congress | (INC)". */
function labelled(words: readonly Word[]): NameRun[] {
  const runs: NameRun[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const parts = (one: Word | undefined): boolean =>
      one?.text === "(" ||
      one?.text === "|" ||
      (one?.name === "I-ORG" && (between.test(one.text) || isContest(one.text))); // "Google parent | Alphabet", "YANKEES BLANK | ORIOLES"
    const scored = (one: Word | undefined): boolean =>
      one?.name.startsWith("I-") === true && isScoreWithin(words, one.index); // "Transvaal | 34 | Natal"
    if ((parts(word) || scored(word)) && word.name.startsWith("I-")) continue;
    const behindBracket =
      word.name.startsWith("I-") && (parts(words[word.index - 1]) || scored(words[word.index - 1]));
    if (word.name.startsWith("B-") || behindBracket)
      runs.push({ from: word.index, to: word.index + 1, label: word.name.slice(2) });
    else if (
      word.name.startsWith("I-") &&
      last &&
      last.to === word.index &&
      last.label === word.name.slice(2)
    ) {
      runs[runs.length - 1] = { ...last, to: word.index + 1 };
    }
  }
  return runs;
}

/** Whether a number parts two sides of which the second has one too. */
function isScoreWithin(words: readonly Word[], at: number): boolean {
  const number = (index: number): boolean => /^\d{1,3}$/u.test(words[index]?.text ?? "");
  return (
    number(at) && words[at + 1]?.name.startsWith("I-") === true && [2, 3, 4].some((far) => number(at + far))
  );
}

/** Proper nouns that the model left out: kept where they are surely names, without a kind. */
function unlabelled(words: readonly Word[], taken: ReadonlySet<number>, kinds: KindWords): NameRun[] {
  const runs: NameRun[] = [];
  for (const word of words) {
    const ends =
      word.upos === "NOUN" &&
      (runs.at(-1)?.to === word.index || words[word.index - 1]?.name.endsWith("-ORG")) &&
      kinds.ofName([word.text]) === "organization"; // "Special Services Group"
    if (!(isProper(word) || ends) || taken.has(word.index) || !capital(word) || word.name !== "O") continue;
    const last = runs.at(-1);
    if (last && last.to === word.index) runs[runs.length - 1] = { ...last, to: word.index + 1 };
    else runs.push({ from: word.index, to: word.index + 1, label: "" });
  }
  return runs;
}

/** All name runs of a sentence in text order, pieces joined. */
export function nameRuns(sentence: ParsedSentence, kinds: KindWords): readonly NameRun[] {
  const cards = scorecards(sentence);
  const found = cards.length > 0 ? [] : labelled(sentence.words); // a row of a scorecard tells all its names
  const whole: NameRun[] = [];
  for (const one of [
    ...spelledOut(sentence, found, kinds),
    ...namedBodies(sentence, found),
    ...unitsOf(sentence),
    ...nicknamed(sentence),
    ...ships(sentence),
    ...operations(sentence),
    ...roads(sentence),
    ...products(sentence, kinds),
    ...cards,
    ...scorersByInitials(sentence),
    ...listedBodies(sentence, found, kinds),
    ...quotedWorks(sentence, found),
    ...papers(sentence),
    ...peopleFor(sentence, found),
    ...beforeHolders(sentence, found, kinds),
  ])
    if (!whole.some((other) => other.from < one.to && other.to > one.from)) whole.push(one);
  const parts = (run: NameRun) => whole.some((one) => one.from <= run.from && one.to >= run.to);
  const named = [...whole, ...found.filter((run) => !parts(run))];
  const taken = new Set<number>();
  for (const run of named) for (let index = run.from; index < run.to; index++) taken.add(index);
  const letters = [...acronyms(sentence, taken, kinds)];
  for (const run of letters) taken.add(run.from);
  letters.push(...capitalRuns(sentence, taken, kinds));
  for (const run of letters) for (let index = run.from; index < run.to; index++) taken.add(index);
  const all = [...named, ...letters, ...unlabelled(sentence.words, taken, kinds)].sort(
    (a, b) => a.from - b.from,
  );
  const joined: NameRun[] = [];
  for (const run of all) {
    const last = joined.at(-1);
    if (last && run.to <= last.to) continue;
    const tied = last && tiedLabel(sentence.words, last, run);
    if (tied) {
      joined[joined.length - 1] = { from: last.from, to: run.to, label: tied };
      continue;
    }
    const flatTail =
      last &&
      last.to === run.from &&
      sentence.words[run.from]!.relation === "flat" &&
      sentence.words[run.from]!.head >= last.from;
    if (last && (bodyGoesOn(sentence, last, run, kinds) || ofNation(sentence.words, last, run))) {
      joined[joined.length - 1] = { from: last.from, to: run.to, label: "ORG" };
    } else if (last && (flatTail || oneName(sentence, last, run, kinds))) {
      const label = flatTail ? last.label || run.label : run.label || last.label;
      joined[joined.length - 1] = { from: last.from, to: run.to, label };
    } else joined.push(run);
  }
  return joined
    .flatMap((run) => partedAtOwner(sentence.words, run, kinds))
    .map((run) => behindItsTrade(sentence, fromItsNation(sentence, run)))
    .filter((run, _, all) => !all.some((one) => one !== run && one.from <= run.from && one.to >= run.to))
    .map((run) =>
      toGovernmentArea(
        sentence,
        fromItsStart(
          sentence,
          inCapitalsToItsEnd(
            sentence,
            inCapitalsFromItsNoun(sentence, toItsHead(sentence, toItsEnd(sentence, run, kinds), kinds)),
            kinds,
          ),
          kinds,
        ),
      ),
    );
}
