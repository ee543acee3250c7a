import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { KindWords } from "../../text/kind-words.ts";
import { under } from "../tree.ts";
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
import { namedBodies } from "./named-bodies.ts";
import { operations, ships } from "./ships-and-operations.ts";
import { spelledOut } from "./spelled-out.ts";
import { tiedLabel } from "./tied.ts";
import { unitsOf } from "./units.ts";

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
      one?.text === "(" || (one?.name === "I-ORG" && between.test(one.text)); // "Google parent | Alphabet"
    if (parts(word) && word.name.startsWith("I-")) continue;
    const behindBracket = word.name.startsWith("I-") && parts(words[word.index - 1]);
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

/** Whether two neighbouring runs are pieces of one name: both hang in one noun phrase whose head is the later one's, by name relations only. */
function oneName(sentence: ParsedSentence, left: NameRun, right: NameRun, kinds: KindWords): boolean {
  if (left.to !== right.from) return false;
  const words = sentence.words;
  const last = words[left.to - 1]!;
  const head = words[right.to - 1]!;
  if (!isProper(words[right.from]!) && right.label === "MISC") return false;
  if (!isProper(last) || last.xpos === "NNPS" || last.xpos === "JJ") return false;
  const joining = ["compound", "flat"];
  for (let index = left.from; index < left.to; index++) {
    const word = words[index]!;
    if (word.head < left.from || word.head >= right.to) return false;
    if (word.head >= right.from && !joining.includes(word.relation)) return false;
  }
  if (left.label === "PER" && right.label === "PER") return true;
  const body = words.slice(right.from, right.to).map((word) => word.text);
  if (left.label === "PER" && kinds.ofName(body) === "organization")
    return words[left.from]!.head >= right.from; // "the Manuel Rodriguez | Patriotic Front"
  return under(sentence, last, head) && last.head >= right.from;
}

const bodies = new Set(
  "bank court university ministry department institute college board bureau council federation association union church academy commission".split(
    " ",
  ),
);

/** Universities of several towns: "University of California, San Diego". */
const systems = /^University of (?:California|Nevada|Maryland|Wisconsin|Nebraska|Massachusetts|Hawaii)$/u;

/** Whether a body's name goes on: "Reserve Bank | of India", "Tata Consultancy | Services". Gives where it goes on from. */
function bodyGoesOn(sentence: ParsedSentence, left: NameRun, right: NameRun, kinds: KindWords): boolean {
  if (left.label !== "ORG") return false;
  const words = sentence.words;
  const between = words.slice(left.to, right.from).map((word) => word.text);
  const ends = words[left.to - 1]!.text;
  if (between.length === 0 && ends === "of") return right.label !== "PER";
  const own = words.slice(left.from, left.to).map((word) => word.text);
  if (between.join(" ") === "," && right.label === "LOC" && systems.test(own.join(" "))) return true;
  if (
    between.join(" ") === "and" &&
    right.label === "ORG" &&
    own.includes("of") &&
    own.some((text) => /^(?:Department|Ministry)$/u.test(text))
  )
    return kinds.ofName(words.slice(right.from, right.to).map((word) => word.text)) === undefined; // "Department of Health | and Public Protection"
  if (between.join(" ") === "and" && right.label === "ORG" && isField(words, left, right, kinds)) return true;
  const hangs = words[left.to - 1]!.head >= right.from && words[left.to - 1]!.head < right.to;
  if (between.length === 0 && right.label === "" && (right.to === right.from + 1 || hangs))
    return kinds.ofName(words.slice(right.from, right.to).map((word) => word.text)) === "organization"; // "Federal | High Court"
  return (
    (right.label === "LOC" || right.label === "ORG") &&
    bodies.has(ends.toLowerCase()) &&
    /^of(?: the)?$/u.test(between.join(" "))
  );
}

/** "the Ethics | and Anti-Corruption Commission": two fields of one body, with one article. */
function isField(words: readonly Word[], left: NameRun, right: NameRun, kinds: KindWords): boolean {
  const hangs = (word: Word | undefined, ...relations: readonly string[]): boolean =>
    word !== undefined &&
    relations.includes(word.relation) &&
    word.head >= right.from &&
    word.head < right.to;
  return (
    hangs(words[left.from - 1], "det") &&
    words.slice(left.from, left.to).every((word) => hangs(word, "compound")) &&
    kinds.ofName(words.slice(right.from, right.to).map((word) => word.text)) === "organization"
  );
}

/** "the Libyan | House of Representatives": the model's adjective of a body, right before its name. */
function ofNation(words: readonly Word[], left: NameRun, right: NameRun): boolean {
  return (
    left.label === "ORG" &&
    right.label === "ORG" &&
    left.to === right.from &&
    left.to === left.from + 1 &&
    words[left.from]!.xpos === "JJ"
  );
}

/** "the National Assembly's | Education Committee": a body and one of its own, which the model took for one. */
function partedAtOwner(words: readonly Word[], run: NameRun, kinds: KindWords): readonly NameRun[] {
  const mark = words.slice(run.from + 2, run.to - 1).find((word) => word.xpos === "POS");
  if (run.label !== "ORG" || !mark) return [run];
  const isBody = (from: number, to: number): boolean =>
    kinds.ofName(words.slice(from, to).map((word) => word.text)) === "organization";
  return isBody(run.from, mark.index) && isBody(mark.index + 1, run.to)
    ? [
        { ...run, to: mark.index },
        { ...run, from: mark.index + 1 },
      ]
    : [run];
}

/** All name runs of a sentence in text order, pieces joined. */
export function nameRuns(sentence: ParsedSentence, kinds: KindWords): readonly NameRun[] {
  const found = labelled(sentence.words);
  const whole: NameRun[] = [];
  for (const one of [
    ...spelledOut(sentence, found, kinds),
    ...namedBodies(sentence, found),
    ...unitsOf(sentence),
    ...nicknamed(sentence),
    ...ships(sentence),
    ...operations(sentence),
    ...listedBodies(sentence, found, kinds),
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
