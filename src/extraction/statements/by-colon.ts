import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import { spanAt } from "../tree.ts";
import { tidy } from "./edges.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { shaped } from "./shape.ts";
import { speakerOf } from "./speaker.ts";

const saying = /^(?:say|state|add|comment|declare|write|continue|reply|respond)$/u;

/**
 * "The minister said:" as a paragraph, without quotation marks behind it, as press offices write: the paragraph that
 * follows is said, and so are those behind it that speak of "I" or "we".
 */
export function byColon(
  input: StatementInput,
  lookup: (sentence: ParsedSentence) => MentionAt,
): readonly LooseStatement[] {
  return input.sentences.flatMap((sentence) => {
    const colon = sentence.words.at(-1);
    const verb = sentence.words.findLast((word) => word.upos === "VERB");
    if (colon?.text !== ":" || !verb || !saying.test(verb.lemma) || colon.index - verb.index > 6) return [];
    const content = wordsBehind(input, colon.end);
    if (content.length === 0) return [];
    const { text } = input.document;
    const speaker = speakerOf(text, sentence, verb, lookup(sentence), input.events);
    if (!speaker.words || !speaker.animate || speaker.firstPerson) return [];
    const cue = spanAt(text, verb.start, verb.end);
    const told = shaped(input, sentence, cue, "said", speaker, content, verb, "statement.colon");
    return [{ ...told, kind: "direct" as const }];
  });
}

/** The paragraphs that are said behind a paragraph which ends at an offset; none where quotation marks tell. */
function wordsBehind({ document }: StatementInput, end: number): readonly Span[] {
  const at = document.paragraphs.findIndex((one) => one.end === end);
  const behind = at < 0 ? [] : document.paragraphs.slice(at + 1);
  const marked = behind.findIndex((one) => /^["“'‘\-*•]/u.test(one.text));
  const free = marked < 0 ? behind : behind.slice(0, marked);
  const own = free.findIndex(
    (one, place) => place > 0 && !/\b(?:I|we|We|our|Our|my|My|us)\b/u.test(one.text),
  );
  return (own < 0 ? free : free.slice(0, own)).flatMap(
    (one) => tidy(document.text, one.start, one.end) ?? [],
  );
}
