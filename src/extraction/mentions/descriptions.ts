import type { ParsedSentence, Word } from "../../language/parse.ts";
import { demonymsIn, type FoundDemonym } from "../../text/demonyms.ts";
import type { Vocabulary } from "../context.ts";
import { isEventNoun } from "../events/lexicon.ts";
import { childOf, childrenOf, spanOf } from "../tree.ts";
import { frameOf, type LooseMention, modifiersOf } from "./mentions.ts";
import { isPlural, nounClass } from "./noun-class.ts";
import { isOneOfPeople } from "./one-of-people.ts";
import { adherent } from "./person-nouns.table.ts";
import { nounPhrase } from "./phrase.ts";
import { isThing } from "./things.ts";

const defining = new Set(["the", "this", "that", "these", "those"]);

/** Whether the phrase is said with "the", "this", or an owner: it speaks of something known. */
export function isDefinite(sentence: ParsedSentence, head: Word): boolean {
  const determiner = childOf(sentence, head, "det");
  return (
    (determiner !== undefined && defining.has(determiner.text.toLowerCase())) ||
    childOf(sentence, head, "nmod:poss") !== undefined
  );
}

/** The descriptions of a sentence: noun phrases whose head tells what kind they are or is for a thing, and adjectives of nations. `used` are the words of names and titles. */
export function descriptionsOf(
  text: string,
  sentence: ParsedSentence,
  used: ReadonlySet<number>,
  vocabulary: Vocabulary,
): readonly LooseMention[] {
  const found: LooseMention[] = [];
  const peoples = demonymsIn(
    sentence.words.map((word) => word.text),
    vocabulary.gazetteer,
  );
  const nations = peoples.flatMap((one) => nationOf(text, sentence, one, used) ?? []);
  const told = new Set(nations.map((one) => one.word));
  found.push(...nations);
  for (const word of sentence.words) {
    if (used.has(word.index) || told.has(word.index)) continue;
    if (isOneOfPeople(sentence, word, vocabulary.gazetteer)) found.push(onePerson(text, sentence, word));
    else if (
      word.upos === "NOUN" ||
      isAged(sentence, word) ||
      (word.upos === "PROPN" && (word.name === "O" || adherent.test(word.text)))
    ) {
      const described = describe(text, sentence, word);
      if (described) found.push(described);
    }
  }
  return found;
}

/** "Cuban" in "the Cuban leader" refers to Cuba, "South African" in "South African firms" to South Africa. */
function nationOf(
  text: string,
  sentence: ParsedSentence,
  { from, to, place, kind }: FoundDemonym,
  used: ReadonlySet<number>,
): LooseMention | undefined {
  const words = sentence.words.slice(from, to);
  const word = words.find((one) => one.head < from || one.head >= to) ?? words.at(-1)!;
  if (kind === "people" || words.some((one) => used.has(one.index) || one.upos === "VERB")) return undefined;
  if (!["amod", "compound", "nmod:desc", "conj", "nmod"].includes(word.relation)) return undefined;
  const span = spanOf(text, words);
  return {
    ...frameOf(text, sentence, word, words),
    ...span,
    form: "description",
    type: "Place",
    head: span,
    lemma: place.name.toLowerCase(),
    person: 3,
    number: "singular",
    gender: "n",
    definite: true,
    modifiers: [],
    titles: [],
  };
}

function describe(text: string, sentence: ParsedSentence, word: Word): LooseMention | undefined {
  if (isEventNoun(word.lemma) || ["compound", "fixed", "flat"].includes(word.relation)) return undefined;
  if (isCondition(sentence, word)) return undefined;
  const kind = nounClass(word);
  if (!kind && !isThing(word)) return undefined;
  const phrase = nounPhrase(sentence, word);
  const counted = childrenOf(sentence, word, "nummod").length > 0;
  return {
    ...frameOf(text, sentence, word, phrase),
    ...spanOf(text, phrase),
    form: "description",
    ...(kind ? { type: kind.type } : {}),
    head: spanOf(text, [word]),
    lemma: word.lemma,
    person: 3,
    number: isPlural(word) ? "plural" : "singular",
    ...(kind?.gender ? { gender: kind.gender } : {}),
    definite: isDefinite(sentence, word) && !counted,
    modifiers: modifiersOf(phrase, word),
    titles: [],
  };
}

/** "the Brazilian", "the Maine Republican": a person of a people or a party. */
function onePerson(text: string, sentence: ParsedSentence, word: Word): LooseMention {
  const phrase = nounPhrase(sentence, word);
  return {
    ...frameOf(text, sentence, word, phrase),
    ...spanOf(text, phrase),
    form: "description",
    type: "Person",
    head: spanOf(text, [word]),
    lemma: word.text.toLowerCase(),
    person: 3,
    number: "singular",
    definite: isDefinite(sentence, word),
    modifiers: modifiersOf(phrase, word),
    titles: [],
  };
}

/** "a state of emergency", "the state of affairs": how things are, and no country. */
function isCondition(sentence: ParsedSentence, word: Word): boolean {
  return (
    word.lemma === "state" &&
    childrenOf(sentence, word, "nmod").some((one) =>
      /^(?:emergency|affair|mind|siege|war|play|alert|calamity|disaster|shock|panic|readiness|repair|being|flux|confusion|chaos|limbo|exception)$/u.test(
        one.lemma,
      ),
    )
  );
}

/** "the 78-year-old was questioned": who is told of by age alone, whatever the tree calls the word. */
function isAged(sentence: ParsedSentence, word: Word): boolean {
  return (
    word.text === "old" &&
    word.upos === "ADJ" &&
    /^(?:nsubj|nsubj:pass|obj)$/u.test(word.relation) &&
    isDefinite(sentence, word)
  );
}
