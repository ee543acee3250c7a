import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf, subtree } from "../tree.ts";
import { saysMore } from "./beside-cue.ts";
import { isCueWord } from "./cue.ts";
import { puttingIn } from "./cues.table.ts";
import { isAscribed, isOutcome, isRemark } from "./remarks.ts";

/** Who says it between two commas, and what stands on both sides of them. */
export interface PutIn {
  readonly speaker: Word;
  readonly words: readonly Word[];
}

/**
 * "The trouble with the mayor, says Ruiz, a lawyer, is that he sleeps", "Orders rose, the firm said in May, but not enough":
 * a cue with its speaker between two commas says what stands on both sides, wherever the tree hung the halves. Undefined
 * where one side is whole without the other and nothing joins them, for then the tree knows better.
 */
export function putIn(sentence: ParsedSentence, verb: Word): PutIn | undefined {
  if (!puttingIn.has(verb.lemma) || verb.upos !== "VERB" || !hasFiniteForm(sentence, verb)) return undefined;
  const aside = before(sentence, verb) ?? behind(sentence, verb) ?? last(sentence, verb);
  if (!aside) return undefined;
  const { left, right } = sides(sentence, aside);
  const loose = right.length === 0 && isLoose(sentence, verb, aside.to);
  const ends =
    (loose || (left[0]?.index ?? 0) > 0) && right.every((one) => one.upos === "PUNCT") && isClause(left);
  if (!spoken(left) || isOpen(left)) return undefined;
  if (!ends && (!(spoken(right) || quotesAfter(left, right)) || !joins(sentence, verb, left, right)))
    return undefined;
  const more = right.filter(
    (one) =>
      saysMore(sentence, one) ||
      isOutcome(sentence, verb, one) ||
      isRemark(sentence, one) ||
      isAscribed(sentence, one),
  );
  const beside = new Set(more.flatMap((one) => subtree(sentence, one)));
  return { speaker: aside.speaker, words: [...left, ...right].filter((one) => !beside.has(one)) };
}

/** "That kind of talk, say his friends, only …": also where the tagger took the finite form for the bare one. */
function hasFiniteForm(sentence: ParsedSentence, verb: Word): boolean {
  const bare = verb.xpos === "VB" && sentence.words[verb.index - 1]?.text === ",";
  return /^VB[DZP]$/u.test(verb.xpos) || (bare && !childOf(sentence, verb, "aux", "mark"));
}

/** "The likeliest buyer, according to two bankers who saw the books, is a chain": what stands on both sides of a phrase between two commas, where only the second has a verb. */
export function bothSides(sentence: ParsedSentence, phrase: readonly Word[]): readonly Word[] | undefined {
  const { words } = sentence;
  const own = phrase.filter((one) => one.upos !== "PUNCT");
  const [from, to] = [own[0]!.index - 1, own.at(-1)!.index + 1];
  if (words[from]?.text !== "," || words[to]?.text !== ",") return undefined;
  const { left, right } = sides(sentence, { from, to });
  const plain = spoken(left) && spoken(right) && !isOpen(left) && !left.some((one) => one.text === ",");
  const begins = left.find((one) => one.upos !== "PUNCT");
  const subject = begins !== undefined && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(begins.upos);
  const next = right.find((one) => one.upos !== "PUNCT");
  const verb = next !== undefined && /^(?:VERB|AUX|ADV)$/u.test(next.upos);
  return plain && subject && verb && !hasFinite(left) && hasFinite(right) ? [...left, ...right] : undefined;
}

/** What stands on both sides of an aside, no further than a semicolon. */
function sides(
  { words }: ParsedSentence,
  { from, to }: Pick<Aside, "from" | "to">,
): { readonly left: readonly Word[]; readonly right: readonly Word[] } {
  const last = words.slice(to + 1).every((one) => one.upos === "PUNCT"); // "He was emphatic: it was safe, he said"
  const mark = last ? /^[;:]$/u : /^;$/u;
  const start = words.findLastIndex((one) => one.index < from && mark.test(one.text)) + 1;
  const stop = words.findIndex((one) => one.index > to && one.text === ";");
  return { left: words.slice(start, from), right: words.slice(to + 1, stop < 0 ? words.length : stop) };
}

interface Aside {
  readonly speaker: Word;
  /** The place of its first comma, and of its last. */
  readonly from: number;
  readonly to: number;
}

/** ", the firm's owner, Ana Ruiz, said in an interview,". */
function before(sentence: ParsedSentence, verb: Word): Aside | undefined {
  const { words } = sentence;
  const near = words.slice(0, verb.index).findLast((one) => !/^(?:ADV|AUX|PUNCT)$/u.test(one.upos));
  if (!near) return undefined;
  let speaker = near;
  for (let up: Word | undefined = near; up && up.index < verb.index; up = headOf(sentence, up)) {
    const own = subtree(sentence, up);
    if (own.some((one) => one.index >= verb.index)) break;
    speaker = up;
    if (base(up) === "nsubj") break;
  }
  const own = subtree(sentence, speaker).filter((one) => one.upos !== "PUNCT");
  const from = (own[0]?.index ?? 0) - 1;
  if (
    own.length === 0 ||
    words[from]?.text !== "," ||
    !isNominal(speaker) ||
    own.at(-1)!.index < near.index - 1
  )
    return undefined;
  if (own.some((one) => /^(?:AUX|VERB)$/u.test(one.upos)) && base(speaker) !== "nsubj") return undefined;
  const to = words.findIndex((one) => one.index > verb.index && one.text === ",");
  const between = to < 0 ? [] : words.slice(verb.index + 1, to);
  const free = between.every((one) => !/^(?:VERB|AUX|SCONJ|CCONJ|PUNCT)$/u.test(one.upos));
  const told = between[0] && /^(?:ADP|ADV|PRON|PROPN)$/u.test(between[0].upos);
  const day = between.length === 1 || (between[0] && base(between[0]) === "obl");
  if (to < 0 || between.length > 8 || !free) return undefined;
  return between.length === 0 || told || day || verb.lemma === "tell" ? { speaker, from, to } : undefined;
}

/** ", says Lyle Becker, a political scientist at Wright,". */
function behind(sentence: ParsedSentence, verb: Word): Aside | undefined {
  const { words } = sentence;
  if (words[verb.index - 1]?.text !== ",") return undefined;
  const first = words[verb.index + 1];
  let found: Aside | undefined;
  for (let up = first; up && up.index > verb.index; up = headOf(sentence, up)) {
    const own = subtree(sentence, up).filter((one) => one.upos !== "PUNCT");
    if (own[0]?.index !== verb.index + 1) break;
    if (!isNominal(up)) continue;
    if (isOfSaid(sentence, verb, up)) return undefined;
    const to = own.at(-1)!.index + 1;
    if (words[to]?.text !== "," && !isLoose(sentence, verb, to)) continue;
    found = { speaker: up, from: verb.index - 1, to };
  }
  return found;
}

/** "The Observatory, a group in the UK, said | five people, two of them children, died": what stands behind the verb is of what is said, for a speaker with an aside stands before it. */
function isOfSaid(sentence: ParsedSentence, verb: Word, word: Word): boolean {
  const subject = childOf(sentence, verb, "nsubj");
  const aside = subject && subject.index < verb.index && childOf(sentence, subject, "appos", "acl:relcl");
  const said = headOf(sentence, word);
  return (
    aside !== undefined && base(word) === "nsubj" && said?.relation === "ccomp" && said.head === verb.index
  );
}

/** "Prices will rise, say analysts at the bank.": at the end, where the tree has no speaker for it. */
function isLoose(sentence: ParsedSentence, verb: Word, to: number): boolean {
  return (
    base(verb) === "parataxis" &&
    !childOf(sentence, verb, "nsubj", "ccomp", "obj") &&
    sentence.words.slice(to).every((one) => one.upos === "PUNCT")
  );
}

/** "…; they are simply dear, they say.": at the end of the sentence. */
function last(sentence: ParsedSentence, verb: Word): Aside | undefined {
  const { words } = sentence;
  const comma = words.findLastIndex((one) => one.index < verb.index && one.text === ",");
  const between = words.slice(comma + 1, verb.index);
  const speaker = between.find((one) => !between.includes(headOf(sentence, one)!));
  const ends = words.slice(verb.index + 1).every((one) => one.upos === "PUNCT");
  const bare = !between.some((one) => /^(?:VERB|AUX|SCONJ)$/u.test(one.upos));
  return ends && bare && speaker && isNominal(speaker)
    ? { speaker, from: comma, to: words.length - 1 }
    : undefined;
}

function isNominal(word: Word): boolean {
  if (/^(?:one|another|both|some|many)$/iu.test(word.text)) return true;
  return /^(?:NOUN|PROPN|PRON)$/u.test(word.upos) && !/^W|^EX$/u.test(word.xpos);
}

/** Some words of the report's own, none of them between quotation marks. */
function spoken(words: readonly Word[]): boolean {
  return (
    words.some((one) => one.upos !== "PUNCT") && !words.some((one) => /^(?:["“”]|''|``)$/u.test(one.text))
  );
}

/** "It is time, the senator said, for us to “look in the mirror”": words quoted within what goes on. */
function quotesAfter(left: readonly Word[], right: readonly Word[]): boolean {
  const marks = right.filter((one) => /^(?:["“”]|''|``)$/u.test(one.text)).length;
  const first = right.find((one) => one.upos !== "PUNCT");
  return (
    marks === 2 && hasFinite(left) && first !== undefined && /^(?:for|to|that|because|if)$/iu.test(first.text)
  );
}

/** "The men, who, police said, were armed, …": the cue stands in the clause of a relative word, of which the tree knows the end. */
function isOpen(left: readonly Word[]): boolean {
  const last = left.findLast((one) => one.upos !== "PUNCT");
  return last !== undefined && left.length > 1 && (/^W/u.test(last.xpos) || /^that$/iu.test(last.text));
}

/** Whether the second half goes on with the first: the first lacks a verb, or a joining word stands between them. */
function joins(sentence: ParsedSentence, verb: Word, left: readonly Word[], right: readonly Word[]): boolean {
  const [first, next] = right.filter((one) => one.upos !== "PUNCT");
  if (!first || right.some((one) => isCueWord(one) && speaksToo(sentence, one))) return false;
  const whole = hasFinite(left);
  if (/^(?:but|and)$/iu.test(first.text) && !hasFinite(right))
    return next !== undefined && next.upos !== "VERB";
  if (
    !whole &&
    first.upos === "AUX" &&
    /^(?:not|nor|never|only|rarely|seldom|so|neither)$/iu.test(left.find((one) => one.upos !== "PUNCT")!.text)
  )
    return true; // "Not since 1982, he says, have prices been so low"
  if (!whole && isAdjunct(sentence, left)) return false;
  if (!whole) return hasFinite(right) && !/^(?:that|who|which|and|but)$/iu.test(first.text);
  if (
    /^it$/iu.test(left.find((one) => one.upos !== "PUNCT")?.text ?? "") &&
    /^(?:to|for|that)$/iu.test(first.text)
  )
    return true; // "It was a mistake, he says, to have left"
  if (/^(?:because|unless|whether|although|though|even|if|when|as)$/iu.test(first.text)) return true;
  if (/^(?:but|and|or)$/iu.test(first.text)) return childOf(sentence, verb, "conj") === undefined;
  return first.text.toLowerCase() === "that" && left.some((one) => lacking.test(one.lemma));
}

/** Nouns and adjectives that want a clause with "that": "There is little doubt, they say, that it fell". */
const lacking =
  /^(?:confident|sure|hopeful|convinced|worried|concerned|afraid|aware|evidence|doubt|chance|sign|question|hope|danger|risk|likely|clear|possible|probable|certain|unlikely|true|so|such|reason|possibility|likelihood|indication|fact)$/u;

/** "Also in May, the firm said, prices rose": when, where or how, which the tree keeps well. */
function isAdjunct(sentence: ParsedSentence, left: readonly Word[]): boolean {
  const top = left.find((one) => one.upos !== "PUNCT" && !left.includes(headOf(sentence, one)!));
  return top !== undefined && /^(?:obl|advmod)$/u.test(base(top));
}

function hasFinite(words: readonly Word[]): boolean {
  return words.some((one) => /^(?:VB[DZP]|MD)$/u.test(one.xpos));
}

/** Whether some words have a verb and its subject. */
function isClause(words: readonly Word[]): boolean {
  const subject = words.some(
    (one) => /^(?:nsubj|expl)$/u.test(base(one)) && words.some((verb) => verb.index === one.head),
  );
  return subject && hasFinite(words);
}

/** "…, she says, but he tells friends that …": what another says there. */
function speaksToo(sentence: ParsedSentence, word: Word): boolean {
  return childOf(sentence, word, "nsubj") !== undefined && childOf(sentence, word, "ccomp") !== undefined;
}
