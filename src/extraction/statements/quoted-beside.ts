import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import type { Quotation, TextDocument } from "../../text/document.ts";
import { base, childOf, childrenOf, headOf } from "../tree.ts";
import { isCueWord } from "./cue.ts";
import type { Cue } from "./cue-rows.ts";
import { isTitle, quotationAt } from "./quoted.ts";

/** "Prices will fall, she said." The tree has no clause for it, but a quotation stands beside the cue. */
export function quotedBeside(document: TextDocument, cue: Cue): readonly Span[] | undefined {
  const { sentence, verb } = cue;
  if (quotationAt(document.quotations, verb.start) || !cue.row.takes.includes("quotation")) return undefined;
  const what = childrenOf(sentence, verb, "obj").some(
    (one) => /^W/u.test(one.xpos) && one.index < verb.index,
  );
  if (what || /^what$/iu.test(headOf(sentence, verb)?.text ?? "")) return undefined; // "what he said was “consistent”"
  const near = document.quotations.filter(
    (one) =>
      one.start < sentence.end &&
      sentence.start < one.end &&
      !isTitle(one.inner.text.trim()) &&
      (one.inner.text.trim().split(/\s+/u).length >= 3 ||
        isWhole(document.text, verb.end, one) ||
        isWholeBefore(document.text, sentence, verb, one)),
  );
  const modal = childrenOf(sentence, verb, "aux").some((one) => one.xpos === "MD");
  const after = near.find((one) => {
    const between = document.text.slice(verb.end, one.start);
    const apart = /[,:]\s*$/u.test(between) || !/^\P{L}*\p{Ll}/u.test(one.inner.text);
    if (!apart && (modal || cue.row.takes.every((takes) => takes === "quotation"))) return false;
    return (
      one.start >= verb.end &&
      /^[^.!?;“”"]{0,80}$/u.test(between) &&
      !aside.test(between) &&
      !/\b(?:on|in|of|at|from|with|under|by|for|about|into)\s*$/iu.test(between)
    );
  });
  const before = near.findLast(
    (one) =>
      !(verb.xpos === "VBN" && verb.relation === "acl") &&
      !(base(verb) === "conj" && one.start > headOf(sentence, verb)!.end) && // "told them he “never meant it,” and asked for mercy"
      one.end <= verb.start &&
      !otherVerb(sentence, one.end, verb.start) &&
      /^[^.!?;:“”"]{0,120}$/u.test(document.text.slice(one.end, verb.start)),
  );
  const quotation = after && !otherVerb(sentence, verb.end, after.start) ? after : before;
  return quotation ? [quotation.inner] : undefined;
}

/** "whispered, “Finally.”": a word or two that are a sentence, behind the cue's comma. */
function isWhole(text: string, end: number, { start, inner }: Quotation): boolean {
  return (
    end < start &&
    /^[^.;“”"]{0,25}[,:]\s*$/u.test(text.slice(end, start)) &&
    /[.!?]$/u.test(inner.text.trim())
  );
}

/** "“Fiction,” an adviser wrote": a word or two with which the sentence begins, before the speaker and the cue. */
function isWholeBefore(
  text: string,
  sentence: ParsedSentence,
  { start }: Cue["verb"],
  { start: from, end, inner }: Quotation,
): boolean {
  return (
    Math.abs(from - sentence.start) <= 1 &&
    end < start &&
    /[,!?]$/u.test(inner.text.trim()) &&
    /^\s[^.;:“”"]{0,60}$/u.test(text.slice(end, start))
  );
}

/** "She was protesting because “nobody listens”": the words are another clause's. */
const aside = /\b(?:because|although|though|while|when|if|unless|until)\b/iu;

/** Whether another finite verb stands between two places: the quotation is its own then. */
function otherVerb(sentence: ParsedSentence, from: number, to: number): boolean {
  return sentence.words.some(
    (word) =>
      word.start >= from &&
      word.end <= to &&
      word.upos === "VERB" &&
      word.lemma !== "quote" &&
      (/^VB[DZP]$/u.test(word.xpos) ||
        (word.xpos === "VBN" && isCueWord(word) && childOf(sentence, word, "aux:pass") !== undefined) ||
        (word.xpos === "VBG" && isCueWord(word))),
  );
}
