import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "Author and activist | Ana Ruiz", "Senator and presidential hopeful | Luis Galan": two singular nouns without an article right before a name are what one person is. */
export function twoTitles(sentence: ParsedSentence, name: Word): readonly Rehung[] {
  if (name.name !== "B-PER" || !/^(?:appos|flat|nmod|conj)$/u.test(base(name))) return [];
  const over = headOf(sentence, name);
  const listed = base(name) === "conj"; // the tree took the name for the second of a list, and its title for its own
  const second = listed ? childOf(sentence, name, "nmod:desc", "compound", "amod") : over;
  const first = listed ? over : over && base(over) === "conj" ? headOf(sentence, over) : undefined;
  if (!second || !first || name.index !== second.index + 1) return [];
  if (![first, second].every((one) => isTitle(sentence, one))) return [];
  if (childOf(sentence, listed ? name : second, "cc")?.index !== first.index + 1) return [];
  return [
    { word: name, head: headOf(sentence, first), relation: first.relation },
    { word: first, head: name, relation: "nmod:desc" },
    { word: second, head: name, relation: "nmod:desc" },
  ];
}

function isTitle(sentence: ParsedSentence, word: Word): boolean {
  return (
    /^(?:NNP?|JJ)$/u.test(word.xpos) &&
    nounClass(word)?.type === "Person" &&
    !childOf(sentence, word, "det", "case", "nmod:poss")
  );
}
