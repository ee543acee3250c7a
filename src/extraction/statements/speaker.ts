import type { EventDraft, MentionDraft, Span, StatementDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { subjectsOf } from "../events/subjects.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { nounPhrase } from "../mentions/phrase.ts";
import { childOf, childrenOf, headOf, spanOf, under } from "../tree.ts";

export interface FoundSpeaker {
  readonly words: Span | null;
  readonly speaker?: NonNullable<StatementDraft["speaker"]>;
  /** Whether it can speak: a person, group, body, country, gathering or pronoun of one. */
  readonly animate: boolean;
  readonly firstPerson: boolean;
}

const nobody: FoundSpeaker = { words: null, animate: false, firstPerson: false };
const speaking = new Set(["Person", "Organization", "Group", "Place", "Platform"]);
const papers = new Set(
  "report statement letter document study survey poll indictment lawsuit complaint law article paper release memo email e-mail book newspaper magazine announcement source official insider researcher nobody everyone somebody someone anyone one some many most other critic".split(
    " ",
  ),
);

/** Who says it, from the cue's logical subject. A passive without agent has nobody. */
export function speakerOf(
  text: string,
  sentence: ParsedSentence,
  verb: Word,
  mentionAt: (word: Word) => MentionDraft | undefined,
  events: readonly EventDraft[],
): FoundSpeaker {
  const quotes = headOf(sentence, verb);
  if (quotes?.lemma === "quote" && verb.xpos === "VBG") {
    const quoted = childOf(sentence, quotes, "obj", "nsubj:pass");
    if (quoted) return speakerAt(text, sentence, quoted, mentionAt, events);
  }
  const subjects = subjectsOf(sentence, verb);
  const agent = childOf(sentence, verb, "obl:agent");
  const passive = subjects.some((one) => one.passive);
  const quoted = passive && verb.lemma === "quote";
  const word = passive && !quoted ? agent : subjects[0]?.word;
  return word ? speakerAt(text, sentence, word, mentionAt, events) : nobody;
}

/** The speaker that a word names. */
export function speakerAt(
  text: string,
  sentence: ParsedSentence,
  word: Word,
  mentionAt: (word: Word) => MentionDraft | undefined,
  events: readonly EventDraft[],
): FoundSpeaker {
  const name = nameBehind(sentence, word);
  const mention = mentionAt(name ?? word);
  const phrase = spanOf(
    text,
    [...nounPhrase(sentence, word), ...(name ? nounPhrase(sentence, name) : [])]
      .filter((one) => one.xpos !== "POS")
      .sort((a, b) => a.index - b.index),
  );
  const words =
    mention && mention.form !== "pronoun"
      ? mention.form === "name" && (mention.titles.length > 0 || phrase.text.length < mention.text.length)
        ? mention.phraseSpan
        : phrase
      : phrase;
  const firstPerson = mention?.person === 1 || /^(?:i|we|you)$/iu.test(word.text);
  const event = events.find(
    (one) => one.sentence === sentence.index && one.word === word.index && one.form !== "verb",
  );
  if (event && !mention) return { words, speaker: { event: event.id }, animate: true, firstPerson };
  const animate = mention
    ? mention.form === "pronoun"
      ? true
      : speaking.has(mention.type ?? "")
    : nounClass(word) !== undefined ||
      papers.has(word.lemma) ||
      word.upos === "PROPN" ||
      word.upos === "PRON";
  return { words, ...(mention ? { speaker: { mention: mention.id } } : {}), animate, firstPerson };
}

/** "defence analyst Paul Nesbit": the name that the tree hung on the noun before it, with no comma between. */
function nameBehind(sentence: ParsedSentence, word: Word): Word | undefined {
  const next = sentence.words[word.index + 1];
  if (word.upos !== "NOUN" || next?.upos !== "PROPN") return undefined;
  return childrenOf(sentence, word, "appos", "flat", "nmod").find(
    (child) => child.upos === "PROPN" && under(sentence, next, child),
  );
}
