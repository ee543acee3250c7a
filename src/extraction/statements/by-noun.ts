import type { ParsedSentence, Word } from "../../language/parse.ts";
import { caseOf, childOf, childrenOf, headOf, spanAt, subtree } from "../tree.ts";
import { stretches } from "./content.ts";
import { ascribing, nounCues } from "./cues.table.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { shaped } from "./shape.ts";
import { speakerAt } from "./speaker.ts";

/** "the firm's claim that it had paid", "the union's call for a strike". */
export function byNoun(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
): LooseStatement | undefined {
  const row = word.upos === "NOUN" ? nounCues.find((one) => one.noun === word.lemma) : undefined;
  const owner = row ? childOf(sentence, word, "nmod:poss") : undefined;
  if (!row || !owner) return undefined;
  const { text } = input.document;
  const clause = childrenOf(sentence, word, "acl", "ccomp").find((child) =>
    sentence.words.some(
      (that) =>
        that.text.toLowerCase() === "that" &&
        that.head === child.index &&
        that.index < child.index &&
        that.relation !== "nsubj",
    ),
  );
  const behind = ["call", "demand"].includes(row.noun)
    ? childrenOf(sentence, word, "nmod").find((child) => caseOf(sentence, child) === "for")
    : undefined;
  const source = clause ?? behind;
  if (!source) return undefined;
  const content = stretches(
    text,
    subtree(
      sentence,
      source,
      (child) =>
        child.head === source.index &&
        (["mark", "case"].includes(child.relation) ||
          (child.text.toLowerCase() === "that" && child.index < source.index)),
    ),
  );
  const speaker = speakerAt(text, sentence, owner, mentionAt, input.events);
  return speaker.animate
    ? shaped(
        input,
        sentence,
        spanAt(text, word.start, word.end),
        row.class,
        speaker,
        content,
        word,
        "statement.noun",
      )
    : undefined;
}

/** "According to the ministry, the bridge is safe." */
export function byAscription(
  input: StatementInput,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: MentionAt,
): LooseStatement | undefined {
  if (!ascribing.has(caseOf(sentence, word))) return undefined;
  const host = headOf(sentence, word);
  if (!host) return undefined;
  const { text } = input.document;
  const own = subtree(sentence, word);
  const mark = own[0]!;
  const content = stretches(
    text,
    subtree(
      sentence,
      host,
      (child) => child.index === word.index || (child.head === host.index && child.relation === "mark"),
    ),
  );
  const speaker = speakerAt(text, sentence, word, mentionAt, input.events);
  const cases = childrenOf(sentence, word, "case").flatMap((one) => [
    one,
    ...childrenOf(sentence, one, "fixed"),
  ]);
  const cue = spanAt(text, mark.start, Math.max(...cases.map((one) => one.end)));
  return content.length > 0
    ? shaped(input, sentence, cue, "said", speaker, content, host, "statement.according-to")
    : undefined;
}
