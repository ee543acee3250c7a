import type { ParsedSentence, Word } from "../../language/parse.ts";
import { sizedBy } from "../figures/size.ts";
import { caseOf, childOf, childrenOf, spanAt, subtree } from "../tree.ts";
import { stretches } from "./edges.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { shaped } from "./shape.ts";
import { speakerOf } from "./speaker.ts";

/** "Police put the number at 150", "estimated the crowd at 5,000": whose figure it is. */
export function byEstimate(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
): LooseStatement | undefined {
  const found = sizedBy(sentence, word) ?? putAt(sentence, word);
  if (!found) return undefined;
  const { text } = input.document;
  const speaker = speakerOf(text, sentence, word, mentionAt, input.events);
  if (!(speaker.words && (speaker.animate || speaker.paper)) || speaker.firstPerson) return undefined;
  const words = [...new Set([...subtree(sentence, found.noun), ...subtree(sentence, found.number)])];
  const content = stretches(
    text,
    words.sort((a, b) => a.index - b.index),
  );
  if (content.length === 0) return undefined;
  const cue = spanAt(text, word.start, word.end);
  return shaped(input, sentence, cue, "claimed", speaker, content, word, "statement.estimate");
}

/** "put her lead at just two points", "pegged the cost at $3 million". */
function putAt(
  sentence: ParsedSentence,
  verb: Word,
): { readonly noun: Word; readonly number: Word } | undefined {
  if (verb.upos !== "VERB" || !/^(?:put|peg|place|estimate)$/u.test(verb.lemma)) return undefined;
  const noun = childOf(sentence, verb, "obj");
  const number = childrenOf(sentence, verb, "obl").find(
    (one) =>
      /^at\b/u.test(caseOf(sentence, one)) &&
      sentence.words
        .slice(noun?.index, one.index + 1)
        .concat(subtree(sentence, one))
        .some((word) => word.upos === "NUM" || /^(?:half|third|quarter)$/u.test(word.lemma)),
  );
  return noun && number && noun.index < number.index ? { noun, number } : undefined;
}
