import type { EntityType } from "../../../schema/index.ts";
import type { MessageRule } from "../../../schema/message-rules.ts";
import { clubWords } from "../../text/club-words.ts";
import type { ResolutionContext } from "../context.ts";
import { publicWords } from "../descriptions/body-words.table.ts";
import { businessKinds } from "./business-kinds.table.ts";
import { isClipped } from "./clipped.ts";
import { misspelt } from "./misspelling.ts";
import { initialsOf, isSmall, type NameForm } from "./name-form.ts";

export interface NameRule {
  readonly name: MessageRule;
  readonly types: readonly EntityType[];
  readonly example: string;
  /** Whether a shorter, or later, name is one of a longer's. */
  readonly fits: (longer: NameForm, shorter: NameForm, context: ResolutionContext) => boolean;
  readonly reason: (longer: string) => string;
}

const bodies: readonly EntityType[] = ["Organization", "Facility", "Platform", "Work"];
/** Words with which the names of many bodies begin. */
const common = new Set("american united national international general first world global new royal british european north south east west central federal public free democratic republican christian people".split(" "));
/** Words that only say what kind of place bears the name before them. */
const placeKinds = new Set("city state county province region strip island islands peninsula district republic prefecture oblast governorate".split(" "));

/** When two written names are of one entity, beyond being equal when folded. The first rule that fits one entity only decides. */
export const nameRules: readonly NameRule[] = [
  { name: "name.legal-form", types: bodies, example: "Apple Inc. … Apple", fits: (a, b) => a.core === b.core, reason: (a) => `${a} with or without its legal form` },
  { name: "name.generation", types: ["Person"], example: "Robert Downey Jr. … Robert Downey", fits: (a, b) => a.core === b.core && b.words.length > 1, reason: (a) => `${a} without what tells father and son apart` },
  { name: "name.surname", types: ["Person"], example: "Angela Merkel … Merkel", fits: (a, b) => endsWith(a.coreWords, b.coreWords) && agree(a, b), reason: (a) => `surname of ${a}, the only one in the article` },
  {
    name: "name.middle",
    types: ["Person"],
    example: "George W. Bush … George Bush",
    fits: (a, b) => b.coreWords.length > 1 && a.coreWords[0] === b.coreWords[0] && a.coreWords.at(-1) === b.coreWords.at(-1) && (b.coreWords.length === 2 || initials(a.coreWords.slice(1, -1), b.coreWords.slice(1, -1))),
    reason: (a) => `${a} without the middle name`,
  },
  { name: "name.initial", types: ["Person"], example: "Timothy Cook … T. Cook", fits: (a, b) => b.coreWords.length > 1 && a.coreWords.at(-1) === b.coreWords.at(-1) && b.coreWords[0]!.length === 1 && a.coreWords[0]!.startsWith(b.coreWords[0]!), reason: (a) => `initial and surname of ${a}` },
  { name: "name.first", types: ["Person"], example: "Tim Cook … Tim", fits: (a, b) => b.words.length === 1 && a.words.length > 1 && a.words[0] === b.words[0] && agree(a, b), reason: (a) => `first name of ${a}, the only one in the article` },
  { name: "name.within", types: ["Person"], example: "Luiz Inácio Lula da Silva … Lula", fits: (a, b) => b.words.length === 1 && b.key.length > 3 && a.words.slice(1, -1).includes(b.key) && agree(a, b), reason: (a) => `one of the names of ${a}` },
  { name: "name.initials", types: bodies, example: "International Monetary Fund … IMF", fits: acronym, reason: (a) => `the initials of ${a}` },
  { name: "name.tail", types: ["Facility", "Organization"], example: "Vienna Plaza Hotel … Plaza Hotel", fits: (a, b) => b.words.length > 1 && endsWith(a.words, b.words), reason: (a) => `the end of “${a}”` },
  { name: "name.business", types: ["Organization"], example: "Delta Air Lines … Delta", fits: (a, b) => b.coreWords.length < a.coreWords.length && startsWith(a.coreWords, b.coreWords) && a.coreWords.slice(b.coreWords.length).every((word) => businessKinds.has(word)), reason: (a) => `${a} without its line of business` },
  { name: "name.clipped", types: ["Organization"], example: "Manchester City … Man City", fits: (a, b) => [a, b].every(({ words }) => words[0]!.length > 2) && (isClipped(a.words, b.words) || isClipped(b.words, a.words)), reason: (a) => `${a} with its first word cut short` },
  { name: "name.club", types: ["Organization"], example: "Manchester City … City", fits: (a, b) => b.words.length === 1 && clubWords.has(b.key) && a.words.length > 1 && a.words.at(-1) === b.key, reason: (a) => `the last word of “${a}”, the only one that has it` },
  { name: "name.head", types: ["Organization"], example: "Lockheed Martin … Lockheed", fits: headOf, reason: (a) => `the first word of “${a}”, the only one that has it` },
  { name: "name.model", types: ["Work"], example: "Airbus A380 … the A380s", fits: (a, b) => endsWith(bare(a.words), bare(b.words)) || bare(a.words).join(" ") === bare(b.words).join(" "), reason: (a) => `${a} without its maker` },
  {
    name: "name.place-kind",
    types: ["Place"],
    example: "New York City … New York",
    fits: (a, b, context) => a.words.length === b.words.length + 1 && startsWith(a.words, b.words) && placeKinds.has(a.words.at(-1)!) && !(a.words.at(-1) === "city" && ["country", "region"].includes(context.gazetteer.find(b.key)[0]?.kind ?? "")),
    reason: (a) => `${a} without the word for its kind`,
  },
  { name: "name.misspelt", types: ["Person", "Organization", "Place", "Facility"], example: "Manuel Marrero … Manuel Marero", fits: misspelt, reason: (a) => `${a} misspelt by one letter: all else agrees` },
];

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return long.length > short.length && short.every((word, index) => word === long[long.length - short.length + index]);
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return long.length > short.length && short.every((word, index) => word === long[index]);
}

/** The first word of a body's longer name, if the word is no place, people or common beginning, and what is left out says nothing of a public body. */
function headOf(a: NameForm, b: NameForm, context: ResolutionContext): boolean {
  const word = b.coreWords[0]!;
  if (b.words.length !== 1 || word.length < 4 || !startsWith(a.coreWords, b.coreWords) || common.has(word)) return false;
  if (publicWords.test(a.mention.text) || isSmall(a.coreWords[1]!)) return false;
  if (b.mention.id < a.mention.id && isBranch(a, context)) return false;
  return context.gazetteer.find(word).length === 0 && context.gazetteer.demonym(b.mention.text) === undefined;
}

/** "Volkswagen Group of America", "EADS North America": the branch in a part of the world of who was named before it. */
function isBranch({ coreWords }: NameForm, context: ResolutionContext): boolean {
  const lands = [coreWords.at(-1)!, coreWords.slice(-2).join(" ")];
  return lands.some((land) => land === "america" || context.gazetteer.find(land).some((one) => one.kind === "country" || one.kind === "region"));
}

/** A model's name in the singular: "A380s", "Dreamliners". */
function bare(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replace(/(?<=\p{Nd}|\p{L}{4})'?s$/u, ""));
}

/** "Mrs. Clinton" is not Bill Clinton. */
function agree(a: NameForm, b: NameForm): boolean {
  return !(a.mention.gender && b.mention.gender && a.mention.gender !== b.mention.gender);
}

/** Middle names that are the same or whose initials are. */
function initials(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word[0] === b[index]![0] && (word.length === 1 || b[index]!.length === 1));
}

function acronym(a: NameForm, b: NameForm): boolean {
  const letters = b.mention.text.replace(/[.\s]/gu, "");
  const asWord = /^\p{Lu}\p{Ll}{2,5}$/u.test(letters) && a.coreWords.length > 2; // "Zec"
  if (!(asWord || /^\p{Lu}[\p{Lu}&]{1,7}s?$/u.test(letters)) || a.words.length < 2) return false;
  const wanted = (asWord ? letters : letters.replace(/[&s]/gu, "")).toLowerCase();
  const parts = a.words.flatMap((word) => (word.length > 0 ? [word] : []));
  const all = parts.map((word) => word[0]).join("");
  return [all, initialsOf(parts), initialsOf(a.coreWords)].includes(wanted);
}
