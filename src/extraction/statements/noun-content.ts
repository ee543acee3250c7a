import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import { isCueWord } from "./cue.ts";

/** "doubts among members about whether it works": what is asked of a noun's thing. */
export function asksWhether(sentence: ParsedSentence, noun: Word, clause: Word): boolean {
  return (
    /^(?:doubt|question|concern|worry|uncertainty)$/u.test(noun.lemma) &&
    childrenOf(sentence, clause, "mark", "advmod").some(
      (one) =>
        /^(?:whether|how|why)$/iu.test(one.text) &&
        noun.index < one.index &&
        one.index < clause.index &&
        !/^of$/iu.test(sentence.words[one.index - 1]?.text ?? ""), // "It is a question of whether they pay"
    )
  );
}

/** "His message: the system is rigged": what stands behind the colon of a noun with which the sentence begins; undefined where it is quoted. */
export function wordsBehindColon({ words }: ParsedSentence, noun: Word): readonly Word[] | undefined {
  const colon = words.findIndex((one) => one.index > noun.index && one.text === ":");
  const rest = words.slice(colon + 1);
  const before = words.slice(0, colon);
  const bare =
    colon > 0 &&
    colon <= 9 &&
    before.every((one) => !/^(?:VERB|AUX|PUNCT)$/u.test(one.upos)) &&
    words
      .slice(noun.index + 1, colon)
      .every((one) => !/^(?:NOUN|PROPN)$/u.test(one.upos) || one.head !== noun.head);
  const quoted = rest.some((one) => /^(?:["“”]|''|``)$/u.test(one.text));
  return bare && !quoted && rest.length > 1 ? rest : undefined;
}

/** "his hopes of winning", "their concerns over the bill": the phrase behind one of the prepositions that a noun takes. */
export function phraseOf(sentence: ParsedSentence, noun: Word, prepositions: string): Word | undefined {
  const wanted = prepositions.split(" ");
  return childrenOf(sentence, noun, "nmod", "acl").find(
    (child) =>
      child.index > noun.index &&
      (base(child) === "nmod"
        ? wanted.includes(caseOf(sentence, child))
        : child.xpos === "VBG" &&
          wanted.includes(childOf(sentence, child, "mark")?.text.toLowerCase() ?? "")),
  );
}

/**
 * "fears in Western capitals that it seeks a bomb", "faces calls from residents to close the plant": the clause behind a
 * noun and one phrase more, which the tree hung on the verb before them.
 */
export function clauseAstray(sentence: ParsedSentence, noun: Word, open: boolean): Word | undefined {
  const verb = /^(?:obj|obl|nsubj)$/u.test(base(noun)) ? headOf(sentence, noun) : undefined;
  if (!verb || noun.index < verb.index || (isCueWord(verb) && verb.lemma !== "make")) return undefined;
  return childrenOf(sentence, verb, "advcl", "ccomp", "xcomp").find((clause) => {
    const mark = childrenOf(sentence, clause, "mark")[0];
    if (!mark || mark.index < noun.index || mark.text.toLowerCase() !== (open ? "to" : "that")) return false;
    const between = sentence.words.slice(noun.index + 1, mark.index);
    const phrase = /^(?:among|in|from|by|within)$/iu.test(between[0]?.text ?? "");
    return (
      phrase &&
      between.length <= 7 &&
      between.every((one) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PRON|CCONJ)$/u.test(one.upos)) &&
      (open || childOf(sentence, clause, "nsubj", "nsubj:pass", "expl") !== undefined) &&
      subtree(sentence, clause)[0]!.index === mark.index
    );
  });
}

/** "fears in Western capitals that …": who has them, which the tree hung on the verb. */
export function ownerAstray(sentence: ParsedSentence, noun: Word, clause: Word): Word | undefined {
  const verb = headOf(sentence, noun);
  return (
    verb &&
    childrenOf(sentence, verb, "obl").find(
      (one) =>
        noun.index < one.index &&
        one.index < clause.index &&
        /^(?:among|in|from|by|within)$/u.test(caseOf(sentence, one)),
    )
  );
}
