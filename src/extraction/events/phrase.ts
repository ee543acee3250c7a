import type { MentionDraft, Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { nounPhrase, withoutPossessive } from "../mentions/phrase.ts";
import type { TimeFinding } from "../times/time-finding.ts";
import { base, caseOf, childrenOf, conjuncts, headOf, spanAt, spanOf } from "../tree.ts";
import type { Argument } from "./arguments.ts";

/** A list longer than this is not one phrase for its first member. */
const longest = 14;

/** The name right behind a phrase, with no mark between, which the tree hung beside it or on it: "opposition leader Ana Ruiz". */
function nameNext(sentence: ParsedSentence, head: Word, own: readonly Word[]): Word | undefined {
  let name = sentence.words[own.at(-1)!.index + 1];
  if (name?.upos !== "PROPN") return undefined;
  const after = name.index;
  for (let up = headOf(sentence, name); up; up = headOf(sentence, up)) {
    if (up.upos !== "PROPN" || up.index < after) break;
    name = up;
  }
  const above = headOf(sentence, name);
  if (!above || childrenOf(sentence, name, "case").some((one) => one.xpos !== "POS")) return undefined;
  if (["appos", "flat"].includes(base(name)) && own.some((word) => word.index === above.index)) return name;
  const beside = above.index === head.head && base(name) === base(head);
  return beside && ["nsubj", "obj", "nmod", "obl"].includes(base(name)) ? name : undefined;
}

/** The name that a title or description is said with: "opposition leader Ana Ruiz". */
export function nameBehind(sentence: ParsedSentence, word: Word): Word | undefined {
  if (word.upos !== "NOUN") return undefined;
  const name = nameNext(sentence, word, nounPhrase(sentence, word));
  return name && (name.head === word.index || name.head === word.head) ? name : undefined;
}

/**
 * The whole phrase of a participant: with the name that follows its title ("opposition leader Ana Ruiz", "the mayor of
 * the town, José García"), without who does it to a `patient` behind "of", and, for the first of a list, with the list, of which it is the head.
 */
function participantPhrase(
  sentence: ParsedSentence,
  head: Word,
  called: Word | undefined,
  patient = false,
): readonly Word[] {
  const all = withBound(sentence, withoutPossessive(nounPhrase(sentence, head)));
  const own = patient ? withoutAgent(sentence, head, all) : all;
  const name = called ?? nameNext(sentence, head, own);
  if (name) return [...own, ...withoutPossessive(nounPhrase(sentence, name))];
  const named = nameAfterComma(sentence, head, own.at(-1)!);
  if (named) return [...own, ...named];
  const list = conjuncts(sentence, head);
  if (list.length < 2 || head.relation === "conj") return own;
  const last = withoutPossessive(nounPhrase(sentence, list.at(-1)!)).at(-1)!;
  const whole = sentence.words.slice(own[0]!.index, last.index + 1);
  return whole.length > longest || last.index < own.at(-1)!.index ? own : whole;
}

/** "at least 14 people": the "at" is of the number. */
function withBound(sentence: ParsedSentence, words: readonly Word[]): readonly Word[] {
  const first = words[0]!;
  const before = sentence.words[first.index - 1];
  const bound = /^(?:least|most)$/iu.test(first.text) && before && /^at$/iu.test(before.text);
  return bound ? [before, ...words] : words;
}

/** "the port by rebels": who does it, which the tree hung on the phrase. */
function withoutAgent(sentence: ParsedSentence, head: Word, own: readonly Word[]): readonly Word[] {
  const by = childrenOf(sentence, head, "nmod").find((child) => caseOf(sentence, child) === "by");
  const from = by ? childrenOf(sentence, by, "case")[0]!.index : Number.POSITIVE_INFINITY;
  const before = own.filter((word) => word.index < from);
  return before.length > 0 ? before : own;
}

/** "the mayor of the town, José García Pérez, was killed": the name of the one described. */
function nameAfterComma(sentence: ParsedSentence, head: Word, last: Word): readonly Word[] | undefined {
  if (head.upos !== "NOUN" || sentence.words[last.index + 1]?.text !== ",") return undefined;
  const name = sentence.words.find(
    (word) =>
      word.relation === "appos" &&
      word.upos === "PROPN" &&
      (word.head === head.index || (word.name.endsWith("PER") && nounClass(head)?.type === "Person")) &&
      word.index > last.index &&
      word.index <= last.index + 3,
  );
  const phrase = name ? withoutPossessive(nounPhrase(sentence, name)) : [];
  return phrase[0]?.index === last.index + 2 && phrase.length <= 6 ? phrase : undefined;
}

/** A phrase without the time behind it, which the tree hung on it: "the office on June 18". */
function withoutTimes(words: readonly Word[], times: readonly TimeFinding[]): readonly Word[] {
  const last = words.at(-1)!;
  const time = times.find((one) => one.from <= last.index && last.index < one.to);
  if (!time) return words;
  const before = words.filter((word) => word.index < time.from);
  while (before.length > 0 && ["ADP", "DET", "PUNCT"].includes(before.at(-1)!.upos)) before.pop();
  return before.length > 0 ? before : words;
}

/** The head of a participant and its whole phrase, with the title of a name and without a time behind it. */
export function spansOf(
  text: string,
  sentence: ParsedSentence,
  { word, phraseHead, slot, said }: Argument,
  called: Word | undefined,
  mention: MentionDraft | undefined,
  times: readonly TimeFinding[],
): { readonly head: Span; readonly evidence: Span } {
  const head = mention?.form === "name" ? mention.head : spanOf(text, [word]);
  const words = participantPhrase(sentence, phraseHead, called, slot === "prep" && said === "of");
  const phrase = spanOf(text, withoutTimes(words, times));
  const titled = mention && mention.titles.length > 0 && mention.phraseSpan.end >= phrase.end;
  const whole = titled ? mention.phraseSpan : phrase;
  return {
    head,
    evidence: spanAt(text, Math.min(whole.start, head.start), Math.max(whole.end, head.end)),
  };
}
