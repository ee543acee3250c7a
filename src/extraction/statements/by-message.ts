import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Quotation } from "../../text/document.ts";
import { subjectsOf } from "../events/subjects.ts";
import { base, childOf, childrenOf, headOf, spanAt } from "../tree.ts";
import { tidy } from "./edges.ts";
import type { LooseStatement, MentionAt, StatementInput } from "./input.ts";
import { shaped } from "./shape.ts";
import { speakerAt } from "./speaker.ts";

/** Nouns of what somebody has to say. */
const messages =
  /^(?:advice|message|question|answer|reply|response|reaction|explanation|verdict|warning|motto|mantra|view|theory|argument|conclusion|assessment|plea|appeal|promise|slogan|prediction|complaint|rule)$/u;

/** "He has a piece of advice: “…”", "Her question was simple: “…”", "His message to voters: “…”": who has a message, gives it or owns it says what stands behind the colon. */
export function byMessage(
  input: StatementInput,
  quotation: Quotation,
  lookup: (sentence: ParsedSentence) => MentionAt,
): LooseStatement | undefined {
  const { document, sentences, events } = input;
  const colon = /:\s*$/u.exec(document.text.slice(0, quotation.start));
  const sentence = colon && sentences.find((one) => one.start < colon.index && colon.index < one.end);
  const content = tidy(document.text, quotation.inner.start, quotation.inner.end);
  if (!colon || !sentence || !content) return undefined;
  const noun = sentence.words.find((one) => one.end <= colon.index && messages.test(one.lemma));
  const owner = noun && ownerOf(sentence, noun);
  if (!noun || !owner) return undefined;
  const speaker = speakerAt(document.text, sentence, owner, lookup(sentence), events);
  if (!speaker.animate || speaker.firstPerson) return undefined;
  const cue = spanAt(document.text, noun.start, noun.end);
  return shaped(input, sentence, cue, "said", speaker, [content], noun, "statement.message");
}

/** Who has it: its possessor, or the subject of the sentence's verb of which it is the object. */
function ownerOf(sentence: ParsedSentence, noun: Word): Word | undefined {
  const above = base(noun) === "nmod" ? headOf(sentence, noun) : noun; // "a piece of advice"
  if (!above) return undefined;
  const whose = childrenOf(sentence, noun, "nmod:poss")[0];
  const verb = headOf(sentence, above);
  const main = verb === undefined || (verb.head < 0 && base(above) === "nsubj");
  if (whose) return main ? whose : undefined;
  if (base(above) !== "obj" || !verb || verb.head >= 0 || childOf(sentence, verb, "aux:pass"))
    return undefined;
  return /^(?:have|offer|give|deliver|leave|send|bring)$/u.test(verb.lemma)
    ? subjectsOf(sentence, verb)[0]?.word
    : undefined;
}
