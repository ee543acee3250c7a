import type { EventType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import { verbArguments } from "./arguments.ts";
import { partnerOf } from "./carriers.ts";
import { aim } from "./frames.ts";
import { verbType } from "./lexicon.ts";
import { isAbstract, isLifeless, isOfHumans, isPerson, measured } from "./noun-tests.ts";
import { isPassive } from "./passive.ts";
import { type NounSenseRow, nounSenses, type SenseRow, senses } from "./senses.table.ts";

const byVerb = new Map<string, { readonly row: SenseRow; readonly words: ReadonlySet<string> }[]>();
for (const row of senses)
  for (const verb of row.verbs.split(" "))
    byVerb.set(verb, [
      ...(byVerb.get(verb) ?? []),
      { row, words: new Set(row.words?.split(" ").filter(Boolean) ?? []) },
    ]);

/** Slots that are what stands behind a preposition of that name. */
const prepositions: ReadonlySet<SenseRow["slot"]> = new Set(["to", "from", "at", "in", "as", "for", "with"]);

/** The type of a verb whose subject or object shows that it is meant otherwise: "killed the bill"; undefined where it is meant as it says. */
export function senseOf(sentence: ParsedSentence, verb: Word): EventType | undefined {
  const rows = byVerb.get(verb.lemma);
  if (!rows) return undefined;
  const passive = isPassive(sentence, verb);
  const found = verbArguments(sentence, verb);
  const heads = (...slots: readonly string[]): readonly Word[] =>
    found.filter((one) => slots.includes(one.slot)).map((one) => one.word);
  const fits = ({ row, words }: (typeof rows)[number]): boolean => {
    if (row.voice && (row.voice === "passive") !== passive) return false;
    if (row.particle && partnerOf(sentence, verb) !== row.particle) return false;
    if (row.slot === "any") return true;
    if (row.slot === "score") return hasScore(sentence, verb);
    if (row.slot === "adjective")
      return childrenOf(sentence, verb, "xcomp").some((one) => one.upos === "ADJ");
    if (row.slot === "clause") return childrenOf(sentence, verb, "ccomp").length > 0;
    if (row.slot === "when")
      return [verb, ...childrenOf(sentence, verb, "conj")].some((told) =>
        childrenOf(sentence, told, "advcl").some((one) => isMishap(sentence, one, words)),
      ); // "killed and 37 injured when a train derailed"
    if (row.slot === "particle") return words.has(partnerOf(sentence, verb) ?? "");
    if (row.slot === "nothing")
      return (
        heads("object").length === 0 &&
        !childrenOf(sentence, verb, "obl").some((one) => words.has(caseOf(sentence, one))) &&
        !childrenOf(sentence, verb, "xcomp", "advmod").some((one) => words.has(one.lemma))
      );
    if (row.slot === "aim" && passive)
      return childrenOf(sentence, verb, "obl", "advmod", "compound:prt", "case").some(
        (one) => /^(?:at|on|upon)$/iu.test(one.text) && one.children.length === 0,
      ); // "they were fired upon"
    if (row.slot === "aim")
      return (
        heads("object").length === 0 &&
        childrenOf(sentence, verb, "obl").some((one) => aim.has(caseOf(sentence, one)) && one.lemma !== "air")
      );
    if (prepositions.has(row.slot)) {
      const behind = childrenOf(sentence, verb, "obl", "advcl").filter(
        (one) => (caseOf(sentence, one) || childOf(sentence, one, "mark")?.text) === row.slot,
      );
      return behind.some((word) => passes(sentence, row, words, word));
    }
    const objects = heads("object");
    const given = objects.length > 1 ? objects.filter((one) => one.upos !== "PRON") : objects; // "save it $240m"
    const asked =
      row.slot === "object" ? given : heads("subject", "agent").map((one) => meantBy(sentence, verb, one));
    return asked.length > 0 && asked.every((word) => passes(sentence, row, words, word));
  };
  return rows.find(fits)?.row.becomes;
}

/** "The bus was empty when it hit a truck": what “it” as the subject of a clause stands for, the noun that is the subject of the clause around. */
function meantBy(sentence: ParsedSentence, verb: Word, subject: Word): Word {
  const around = subject.lemma === "it" && base(verb) === "advcl" ? headOf(sentence, verb) : undefined;
  const noun = around && childOf(sentence, around, "nsubj", "nsubj:pass");
  return noun && noun.upos === "NOUN" && noun.index < verb.index ? noun : subject;
}

/** "edged Italy | 1-0": how a match ended, in the clause of the verb. */
function hasScore({ words }: ParsedSentence, verb: Word): boolean {
  const tally = (index: number): boolean => /^\d{1,3}$/u.test(words[index]?.text ?? "");
  return words
    .slice(verb.index + 1, verb.index + 12)
    .some(({ text, index }) => /^[-–]$/u.test(text) && tally(index - 1) && tally(index + 1));
}

/** "killed when a roof collapsed", "killed after a bus hit a tree": what happened then is an accident. */
function isMishap(sentence: ParsedSentence, verb: Word, words: ReadonlySet<string>): boolean {
  const mark = childOf(sentence, verb, "mark", "advmod")?.text.toLowerCase() ?? "";
  if (!/^(?:when|after|as|while)$/u.test(mark)) return false;
  const struck = childOf(sentence, verb, "nsubj");
  return (
    words.has(verb.lemma) ||
    senseOf(sentence, verb) === "accident" ||
    (struck !== undefined && words.has(struck.lemma) && verbType(verb.lemma) === undefined) // "when an avalanche swept down"
  );
}

function passes(sentence: ParsedSentence, row: SenseRow, words: ReadonlySet<string>, word: Word): boolean {
  if (row.test === "any") return true;
  if (row.test === "figure")
    return word.upos === "NUM" || /^(?:[$€£%]|percent|cent|pence)$/u.test(word.lemma);
  if (row.test === "people") return isOfHumans(sentence, word);
  if (row.test === "person") return isPerson(word);
  if (row.test === "listed") return words.has(word.lemma.toLowerCase()) || measured(sentence, word, words);
  if (row.test === "unlisted")
    return isLifeless(word) && !words.has(word.lemma) && !measured(sentence, word, words);
  return row.test === "abstract" ? isAbstract(word) : isLifeless(word);
}

const byNoun = new Map<string, NounSenseRow[]>();
for (const row of nounSenses)
  for (const noun of row.nouns.split(" ")) byNoun.set(noun, [...(byNoun.get(noun) ?? []), row]);

function isListed(sentence: ParsedSentence, word: Word, words: string): boolean {
  const listed = new Set(words.split(" "));
  return listed.has(word.lemma) || measured(sentence, word, listed);
}

/** The type of a noun whose company shows that it is meant otherwise: "a price war". */
export function nounSenseOf(sentence: ParsedSentence, noun: Word): EventType | undefined {
  return byNoun.get(noun.lemma)?.find((row) => {
    if (row.slot === "as")
      return (
        caseOf(sentence, noun) === "as" &&
        childrenOf(sentence, noun, "nmod").some((one) => caseOf(sentence, one) === row.words)
      );
    if (row.slot === "by") {
      const over = headOf(sentence, noun);
      const verb = over?.upos === "NOUN" && base(over) === "obj" ? headOf(sentence, over) : over; // "detained 14 suspects in raids"
      const doer = [
        ...childrenOf(sentence, noun, "nmod").filter((one) => caseOf(sentence, one) === "by"),
        ...(verb?.upos === "VERB" ? verbArguments(sentence, verb) : [])
          .filter(({ slot }) => slot === "subject" || slot === "agent")
          .map((one) => one.word),
      ];
      return doer.length > 0 && doer.every((one) => (row.words ?? "").split(" ").includes(one.lemma));
    }
    if (row.slot === "under") {
      if (caseOf(sentence, noun) !== "under") return false;
      const over = [noun, headOf(sentence, noun)].filter((one) => one !== undefined);
      const below = over.flatMap((one) => childrenOf(sentence, one, "nsubj"));
      const blamed = over.flatMap((one) => childrenOf(sentence, one, "obl", "nmod"));
      if (blamed.some((one) => /^(?:over|for)$/u.test(caseOf(sentence, one)))) return true; // "is under attack over the plan"
      return below.some(
        (one) => isAbstract(one) || /^(?:currency|peso|dollar|euro|pound|yuan|rupee)$/u.test(one.lemma),
      );
    }
    if (row.slot === "over") {
      const verb = headOf(sentence, noun);
      return base(noun) === "obj" && verb !== undefined && (row.words ?? "").split(" ").includes(verb.lemma);
    }
    const listed = (word: Word): boolean =>
      row.people
        ? isOfHumans(sentence, word)
        : row.words
          ? isListed(sentence, word, row.words)
          : isAbstract(word);
    if (row.slot === "owner")
      return childrenOf(sentence, noun, "nmod:poss").some(
        (one) => listed(one) || (row.words ?? "").split(" ").includes(one.text.toLowerCase()),
      );
    return row.slot === "before"
      ? childrenOf(sentence, noun, "amod", "compound").some(listed)
      : childrenOf(sentence, noun, "nmod").some((one) => caseOf(sentence, one) === row.slot && listed(one));
  })?.becomes;
}
