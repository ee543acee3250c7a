import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { wholePhrase } from "../mentions/phrase.ts";
import { base, childOf, childrenOf, headOf, runAround, spanOf, subtree, trimmed } from "../tree.ts";

/** The smallest clause that a verb heads, as one stretch of text: without list mates that are clauses, asides and the words that join it. */
export function clauseOf(text: string, sentence: ParsedSentence, verb: Word): Span {
  const words = subtree(sentence, verb, (child) => {
    if (child.head !== verb.index) return base(child) === "parataxis";
    const relation = base(child);
    if (relation === "conj")
      return child.upos === "VERB" || childOf(sentence, child, "nsubj", "cop") !== undefined;
    if (relation === "advcl")
      return (
        childOf(sentence, child, "mark") !== undefined && childOf(sentence, child, "nsubj") !== undefined
      );
    return relation === "parataxis" || relation === "cc" || relation === "mark" || relation === "discourse";
  });
  const run = trimmed(runAround(words, verb));
  const own = run.length > 0 ? run : [verb];
  if (verb.relation !== "acl:relcl" && verb.relation !== "acl" && verb.relation !== "amod")
    return spanOf(text, own);
  const noun = headOf(sentence, verb)!;
  const phrase = trimmed(wholePhrase(sentence, noun));
  const before = phrase.filter((word) => word.index < own[0]!.index);
  return spanOf(text, verb.relation === "amod" ? phrase : [...before, ...own]);
}

/** The phrase of a noun that tells of an event: "the announced new offensive against the city". */
export function eventPhrase(text: string, sentence: ParsedSentence, noun: Word): Span {
  const words = wholePhrase(sentence, noun).filter(
    (word) => !childrenOf(sentence, noun, "appos").some((other) => other.index === word.index),
  );
  return spanOf(text, words);
}
