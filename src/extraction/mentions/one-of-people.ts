import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import { base, childOf } from "../tree.ts";
import type { NameRun } from "./name-runs.ts";

/** What one member of a party is called. */
export const partisans: ReadonlySet<string> = new Set(
  "republican democrat independent tory libertarian".split(" "),
);
/** One of a people by a noun of its own: "Spaniard". */
export function isOfPeopleNoun(text: string): boolean {
  return irregular.test(text);
}

/** Nouns for one of a people that do not end in "an" or "i". */
const irregular =
  /^(?:Briton|Scot|Swede|Dane|Finn|Pole|Czech|Croat|Serb|Turk|Spaniard|New Zealander|Icelander|Slovak|Greek|Thai|Filipino|Filipina)$/u;

/** "The Brazilian scored", "the Maine Republican said": one person, told of by people or party, in a place where somebody does something or has it done to them. */
export function isOneOfPeople(sentence: ParsedSentence, word: Word, gazetteer: Gazetteer): boolean {
  const { text } = word;
  if (/S$/u.test(word.xpos) || !/^(?:nsubj|obj|appos|obl|nmod)$/u.test(base(word))) return false;
  const determiner = childOf(sentence, word, "det");
  if (!determiner || !/^(?:the|an?)$/iu.test(determiner.text)) return false;
  if (text === "Independent") return false; // the paper
  if (partisans.has(text.toLowerCase())) return true;
  if (!/^the$/iu.test(determiner.text) || !/^nsubj/u.test(word.relation)) return false;
  const between = sentence.words.slice(determiner.index + 1, word.index);
  if (between.some((one) => /^\p{Lu}/u.test(one.text))) return false; // "the 38-year-old Spaniard"
  const one = /^\p{Lu}\p{Ll}+(?:an|i)$/u.test(text) || irregular.test(text);
  return one && gazetteer.demonym(text)?.kind !== undefined;
}

/** "The | Maine Republican | said": a place and a member of a party are no name together. */
export function isPartisanOfPlace({ words }: ParsedSentence, run: NameRun): boolean {
  const [article, last, next] = [words[run.from - 1], words[run.to - 1], words[run.to]];
  return (
    last !== undefined &&
    run.to - run.from > 1 &&
    partisans.has(last.text.toLowerCase()) &&
    !/S$/u.test(last.xpos) &&
    /^(?:the|an?)$/iu.test(article?.text ?? "") &&
    !/^\p{Lu}/u.test(next?.text ?? "")
  );
}
