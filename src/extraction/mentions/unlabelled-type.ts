import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { GazetteerPlace } from "../../text/gazetteer.ts";
import type { Vocabulary } from "../context.ts";
import { isMonth } from "../times/month-names.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import { isTitleCase } from "./capital-runs.ts";
import type { NameRun } from "./name-runs.ts";
import { headWord, type TypeGuess } from "./name-type.ts";
import { nounClass } from "./noun-class.ts";
import { isOfPeopleNoun } from "./one-of-people.ts";
import { isPersonNoun } from "./person-nouns.table.ts";

/** A proper noun that the model did not take for a name: kept only with a word that tells its kind. */
export function unlabelledType(
  sentence: ParsedSentence,
  run: NameRun,
  words: readonly Word[],
  vocabulary: Vocabulary,
): TypeGuess | undefined {
  const text = words.map((word) => word.text).join(" ");
  const hashtag = words[0]!.text.startsWith("#");
  const bare = text.replace(/^#/u, "");
  if (hashtag && vocabulary.gazetteer.find(bare).length > 0)
    return { type: "Place", weight: 2, rule: "name.hashtag" };
  if (
    words.length > 1 &&
    words.every((word) => word.upos === "PROPN" || word.text === "-") && // "Park Geun-hye"
    vocabulary.givenNames.gender(words[0]!.text)
  )
    return { type: "Person", weight: 0.5, rule: "name.given-name" };
  if (words.length === 1 && camel.test(text) && isMaker(sentence, words[0]!))
    return { type: "Organization", weight: 1, rule: "name.maker" };
  const place = words.every((word) => word.upos === "PROPN") ? vocabulary.gazetteer.find(text)[0] : undefined;
  if (place && isWellKnown(place) && !isMonth(text) && !vocabulary.givenNames.gender(words[0]!.text))
    return { type: "Place", weight: 0.5, rule: "name.well-known-place" };
  if (
    words.length === 1 &&
    words[0]!.upos === "PROPN" &&
    speaksFor(sentence, words[0]!) &&
    !isOfPeopleNoun(text) &&
    vocabulary.kinds.ofName([text]) === undefined
  )
    return { type: "Organization", weight: 0.3, rule: "name.speaks" };
  if (words.length > 1 && words.every((word) => word.upos === "PROPN") && isSomebody(sentence, run))
    return { type: "Person", weight: 0.7, rule: "name.office-before" };
  if (words.length > 1 && words.every((word) => word.upos === "PROPN") && isOwned(sentence, run))
    return { type: "Person", weight: 0.7, rule: "name.owned" };
  if (words.some((word) => model.test(word.text))) return { type: "Work", weight: 1, rule: "name.model" };
  const head = headWord(sentence, run);
  if (words.length === 1 && run.from > 0 && isLiedIn(sentence, head, vocabulary))
    return { type: "Place", weight: 0.4, rule: "name.lies-in" };
  const apposed = base(head) === "appos" ? headOf(sentence, head) : undefined;
  const noun = apposed ? nounClass(apposed) : undefined;
  if (noun && apposed!.upos === "NOUN" && noun.type !== "Group")
    return { type: noun.type, weight: 0.5, rule: "name.apposition" };
  return undefined;
}

/** Product names by their shape: "iPhone", "A380", "777-200LR", "MacBook". */
export const model =
  /^(?:\p{Ll}\p{Lu}\p{L}+|\p{Lu}{1,3}-?\d+[\p{L}\d-]*|\d{3}-\d+\p{Lu}*|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+)s?$/u;

function isWellKnown({ kind, population }: GazetteerPlace): boolean {
  return kind === "division" || (population ?? 0) >= 200_000;
}

/** "Telkor said it would appeal": who speaks and is named by one word that no list knows. */
function speaksFor(sentence: ParsedSentence, word: Word): boolean {
  const verb = base(word) === "nsubj" ? headOf(sentence, word) : undefined;
  return (
    verb !== undefined &&
    /^(?:say|announce|deny|claim)$/u.test(verb.lemma) &&
    /^\p{Lu}\p{Ll}/u.test(word.text)
  );
}

/** "association head Nahit Eren": an unknown name right behind the noun of somebody. */
function isSomebody(sentence: ParsedSentence, run: NameRun): boolean {
  const before = sentence.words[run.from - 1];
  const noun = before?.upos === "NOUN" && before.xpos === "NN" ? nounClass(before) : undefined;
  return noun?.type === "Person" || (before?.xpos === "NN" && isPersonNoun(before.lemma));
}

/** "the Free Patriotic Movement's Gebran Bassil said": whom a body has and who does something. */
function isOwned(sentence: ParsedSentence, run: NameRun): boolean {
  const [mark, owner] = [sentence.words[run.from - 1], sentence.words[run.from - 2]];
  return (
    mark?.xpos === "POS" &&
    owner?.name.endsWith("-ORG") === true &&
    base(headWord(sentence, run)) === "nsubj" &&
    headOf(sentence, headWord(sentence, run))?.upos === "VERB" &&
    sentence.words.slice(run.from, run.to).every((word) => /^\p{Lu}\p{Ll}/u.test(word.text))
  );
}

/** "branches in Mwenge": a proper noun that something is or happens in, with nothing that tells more of it. */
function isLiedIn(sentence: ParsedSentence, word: Word, { gazetteer, titles, kinds }: Vocabulary): boolean {
  return (
    caseOf(sentence, word) === "in" &&
    word.xpos === "NNP" &&
    word.upos === "PROPN" &&
    /^(?:obl|nmod)$/u.test(word.relation) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
    childrenOf(sentence, word).every((one) => /^(?:case|punct|cc|conj|appos)$/u.test(one.relation)) &&
    !isMonth(word.text) &&
    !isTitleCase(sentence.words) &&
    !language.test(word.text) &&
    gazetteer.demonym(word.text) === undefined &&
    titles.find(word.text) === undefined &&
    kinds.ofName([word.text]) === undefined
  );
}

/** What one speaks or writes in. */
const language =
  /(?:ish|ese)$|^(?:Arabic|Hindi|Urdu|Swahili|Kiswahili|Latin|Bengali|Bangla|Tamil|Telugu|Marathi|Punjabi|French|German|Russian|Greek|Hebrew|Mandarin|Cantonese|Farsi|Persian|Malay|Tagalog|Afrikaans|Creole|Pidgin|Gaelic|Welsh|Basque|Catalan|Esperanto|Sanskrit|Yiddish|Braille)$/u;

const camel = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

/** "VinFast will build a plant": who does something and has no article is rather a maker than what it makes. */
function isMaker(sentence: ParsedSentence, word: Word): boolean {
  return (
    base(word) === "nsubj" &&
    childOf(sentence, word, "det") === undefined &&
    headOf(sentence, word)?.upos === "VERB"
  );
}
