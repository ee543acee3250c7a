import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "was sworn in as prime minister by Governor-General David Hurley": a name or title with a "by" of its own explains no office, but says who did it. */
export function byAfterNoun(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const own = [word, ...childrenOf(sentence, word, "nmod:desc", "compound")];
  const office = headOf(sentence, word);
  if (!office || !own.some((one) => caseOf(sentence, one) === "by")) return [];
  const explains = base(word) === "appos";
  if (!explains && !(word.relation === "nmod" && word.upos === "PROPN" && caseOf(sentence, office) === "as"))
    return [];
  let verb: Word | undefined = office;
  while (verb && verb.upos !== "VERB") verb = headOf(sentence, verb);
  if (!verb || verb.index > word.index || childrenOf(sentence, verb, "aux:pass").length === 0) return [];
  const name = explains
    ? undefined
    : childrenOf(sentence, office, "appos").find((one) => one.index === word.index + 1);
  return [
    { word: name ?? word, head: verb, relation: "obl:agent" },
    ...(name ? [{ word, head: name, relation: "nmod:desc" }] : []),
  ];
}
