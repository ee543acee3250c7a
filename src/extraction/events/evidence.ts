import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence } from "../../language/parse.ts";
import { nounPhrase } from "../mentions/phrase.ts";
import { caseOf, childOf, childrenOf, headOf, spanAt, spanOf } from "../tree.ts";
import { clauseOf } from "./clause.ts";
import { subjectsOf } from "./subjects.ts";
import type { Trigger } from "./trigger.ts";

/** How many words may stand between a light verb and its noun in one trigger. */
const reach = 5;

/** "gives the opening keynote", "stepping down": a verb that carries the noun's event and the noun tell of it together, and so do verb and particle. */
export function triggerSpan(text: string, sentence: ParsedSentence, { word, carriers }: Trigger): Span {
  const light = carriers.find(
    ({ verb, row }) => !row.tells && Math.abs(verb.index - word.index) <= reach + 1,
  );
  return light
    ? spanAt(text, Math.min(word.start, light.verb.start), Math.max(word.end, light.verb.end))
    : spanOf(text, [
        word,
        ...childrenOf(sentence, word, "compound:prt").filter((one) => one.index === word.index + 1),
      ]);
}

/** "At the event, the mayor spoke": an occasion is told of by who does something there, a crowd by what it does. */
export function occasionClause(
  text: string,
  sentence: ParsedSentence,
  trigger: Trigger,
  phrase: Span,
): Span | undefined {
  const verb = headOf(sentence, trigger.word);
  if (trigger.form !== "noun" || verb?.upos !== "VERB") return undefined;
  if (trigger.carriers.some((one) => one.verb.index === verb.index)) return undefined;
  if (trigger.generic && trigger.word.relation === "nsubj")
    return around(text, phrase, clauseOf(text, sentence, verb));
  if (!["at", "during"].includes(caseOf(sentence, trigger.word))) return undefined;
  const preposition = childOf(sentence, trigger.word, "case")!;
  const subject = subjectsOf(sentence, verb)[0];
  const spans = [
    spanOf(text, [preposition]),
    spanOf(text, [verb]),
    ...(subject && !subject.shared ? [spanOf(text, nounPhrase(sentence, subject.word))] : []),
  ];
  return spans.reduce((span, one) => around(text, span, one), phrase);
}

export function around(text: string, a: Span, b: Span): Span {
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  return { start, end, text: text.slice(start, end) };
}
