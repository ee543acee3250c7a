import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Quotation } from "../../text/document.ts";
import { base, childOf, headOf, spanAt } from "../tree.ts";
import { byMessage } from "./by-message.ts";
import { inverted } from "./cue-subjects.ts";
import { neverCues } from "./cues.table.ts";
import { tidy } from "./edges.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { isTitle, quotationAt } from "./quoted.ts";
import { shaped } from "./shape.ts";
import { type FoundSpeaker, speakerAt, speakerOf } from "./speaker.ts";

/** "The city reasoned, “…”", "She defended the plan: “…”", "“…,” he shrugged": quoted words beside a verb that is no cue by itself. */
export function byQuotation(
  input: StatementInput,
  quotation: Quotation,
  lookup: (sentence: ParsedSentence) => MentionAt,
): LooseStatement | undefined {
  const { document } = input;
  const content = tidy(document.text, quotation.inner.start, quotation.inner.end);
  if (!content || isTitle(content.text)) return undefined;
  const named = nameBefore(input, quotation, lookup);
  if (named)
    return shaped(
      input,
      named.sentence,
      null,
      "said",
      named.speaker,
      [content],
      named.verb,
      "statement.name-colon",
    );
  const message = byMessage(input, quotation, lookup);
  if (message) return message;
  const found = before(input, quotation) ?? behind(input, quotation) ?? asHow(input, quotation);
  if (!found) return undefined;
  const { sentence, verb } = found;
  const speaker = speakerOf(document.text, sentence, verb, lookup(sentence), input.events);
  if (!speaker.words || !speaker.animate || speaker.firstPerson) return undefined;
  const cue = spanAt(document.text, verb.start, verb.end);
  return shaped(input, sentence, cue, "said", speaker, [content], verb, "statement.quotation");
}

interface Beside {
  readonly sentence: ParsedSentence;
  readonly verb: Word;
}

/** "Governor Ana Ruiz: “…”": a name and a colon before the words, as in a transcript. */
function nameBefore(
  input: StatementInput,
  quotation: Quotation,
  lookup: (sentence: ParsedSentence) => MentionAt,
): (Beside & { readonly speaker: FoundSpeaker }) | undefined {
  const { document, sentences } = input;
  const colon = /:\s*$/u.exec(document.text.slice(0, quotation.start));
  const sentence = colon && sentences.find((one) => one.start < colon.index && colon.index <= one.end);
  if (!colon || !sentence) return undefined;
  const words = sentence.words.filter((word) => word.end <= colon.index);
  const verb = words.at(-1);
  const mention = verb && lookup(sentence)(verb);
  if (!verb || mention?.form !== "name" || words.some((word) => ["VERB", "AUX"].includes(word.upos)))
    return undefined;
  if (mention.type !== "Person" && mention.type !== "Organization") return undefined;
  const head = sentence.words[mention.word] ?? verb;
  return {
    sentence,
    verb,
    speaker: speakerAt(document.text, sentence, head, lookup(sentence), input.events),
  };
}

/** The verb that leads to a quotation: the sentence's own before a colon, the nearest before a comma or nothing. */
function before({ document, sentences }: StatementInput, quotation: Quotation): Beside | undefined {
  const text = document.text.slice(0, quotation.start);
  const mark = /([:,]?)\s*$/u.exec(text)!;
  const at = quotation.start - mark[0].length - 1;
  const sentence = sentences.find((one) => one.start <= at && at < one.end);
  if (!sentence) return undefined;
  const free = sentence.words.filter(
    (word) =>
      word.end <= quotation.start && isCandidate(word) && !quotationAt(document.quotations, word.start),
  );
  if (mark[1] === ":") {
    const verb = free.find((word) => base(word) === "root") ?? free.find((word) => own(sentence, word));
    return verb ? { sentence, verb } : undefined;
  }
  const last = free.at(-1);
  const starts = /^\P{L}*[\p{Lu}\p{N}]/u.test(quotation.inner.text);
  if (!last || quotation.start >= sentence.end || (mark[1] !== "," && !starts)) return undefined;
  const gap = sentence.words.filter((word) => word.start >= last.end && word.end <= quotation.start);
  return gap.length <= 6 && own(sentence, last) && !gap.some((word) => word.text === "that")
    ? { sentence, verb: last }
    : undefined;
}

/** "“…,” he shrugged": a verb with its subject right behind the quotation's comma. */
function behind({ document, sentences }: StatementInput, quotation: Quotation): Beside | undefined {
  if (!/[,?!…-]\s*$/u.test(quotation.inner.text) && document.text[quotation.end] !== ",") return undefined;
  const sentence = sentences.find((one) => one.start <= quotation.end && quotation.end < one.end);
  if (!sentence) return undefined;
  const verb = sentence.words.find(
    (word) => word.start >= quotation.end && isCandidate(word) && own(sentence, word),
  );
  const gap = verb && sentence.words.filter((word) => word.start >= quotation.end && word.end <= verb.start);
  return verb && gap!.length <= 12 && (!childOf(sentence, verb, "obj") || inverted(sentence, verb))
    ? { sentence, verb }
    : undefined;
}

/** "“It has no future” is how one official put it." */
function asHow({ document, sentences }: StatementInput, quotation: Quotation): Beside | undefined {
  if (!/^,?\s*(?:is|was) (?:how|the way)\b/u.test(document.text.slice(quotation.end, quotation.end + 20)))
    return undefined;
  const sentence = sentences.find((one) => one.start <= quotation.end && quotation.end < one.end);
  const verb = sentence?.words.find(
    (word) =>
      word.start >= quotation.end &&
      /^(?:put|describe|explain|summarize|recall|phrase|see|remember)$/u.test(word.lemma) &&
      /^it$/iu.test(childOf(sentence, word, "obj")?.text ?? ""),
  );
  return sentence && verb ? { sentence, verb } : undefined;
}

function isCandidate(word: Word): boolean {
  return word.upos === "VERB" && /^VB[DZPG]$/u.test(word.xpos) && !neverCues.has(word.lemma);
}

/** Whether the verb has a subject of its own, or shares that of the verb it hangs on. */
function own(sentence: ParsedSentence, verb: Word): boolean {
  if (childOf(sentence, verb, "nsubj") || inverted(sentence, verb)) return true;
  const head = headOf(sentence, verb);
  return head !== undefined && ["conj", "advcl", "xcomp"].includes(base(verb)) && head.upos === "VERB";
}
