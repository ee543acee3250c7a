import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, childrenOf, headOf, subtree, under } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const saying = new Set("say tell add report announce write tweet explain warn state note claim".split(" "));

/**
 * "The fires burnt homes in Lima and Cusco, Interior Minister Carolina Tohá said": who stands between the last comma and
 * the verb of saying says it, and what the tree took for the speaker is what does the thing said; also where the words
 * before the comma are taken for the main clause, and the speaker for one more of a list in it.
 */
export function saidBehind(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.upos !== "VERB" || verb.xpos !== "VBD" || !saying.has(verb.lemma)) return [];
  const { words } = sentence;
  const comma = words.findLastIndex((one) => one.index < verb.index && /^[,”"]$/u.test(one.text));
  const between = words.slice(comma + 1, verb.index);
  const speaker = comma > 2 && between.length <= 10 ? speakerOf(between) : undefined;
  if (!speaker) return [];
  const said = childrenOf(sentence, verb, "ccomp").find((one) => one.index < comma) ?? above(sentence, verb);
  if (!said || said.index > comma) return [];
  const subject = childrenOf(sentence, verb, "nsubj").find((one) => one.index < verb.index);
  if (subject && (subject.index > comma || subject.index > said.index)) return [];
  if (subject && childrenOf(sentence, said, "nsubj", "csubj").length > 0) return [];
  const freed = between.filter((one) => one !== speaker && !between.includes(headOf(sentence, one)!));
  const head = headOf(sentence, speaker);
  const outward = head && between.includes(head) ? [...freed, ...chain(sentence, head, between)] : freed;
  return [
    { word: speaker, head: verb, relation: "nsubj" },
    ...(verb.relation === "parataxis" ? turned(sentence, verb, said) : []),
    ...(subject ? [{ word: subject, head: said, relation: "nsubj" }] : []),
    ...[...new Set(outward)].map((word) => ({
      word,
      head: speaker,
      relation: word.index < speaker.index ? attached(word) : hasAnd(sentence, word) ? "conj" : "flat",
    })),
  ];
}

/** "…, the head of the bloc, President Bola Tinubu, said": the description and the name of who says it, between commas before the verb. */
export function saidByNamed(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.upos !== "VERB" || verb.xpos !== "VBD" || !saying.has(verb.lemma)) return [];
  const { words } = sentence;
  const commas = words.filter((one) => one.text === "," && one.index < verb.index).map((one) => one.index);
  const [from, middle, to] = commas.slice(-3);
  if (to !== verb.index - 1 || from === undefined || middle === undefined) return [];
  const described = words.slice(from + 1, middle);
  const called = words.slice(middle + 1, to);
  const name = called.find((one) => one.name === "B-PER");
  const noun = described.find((one) => one.upos === "NOUN" && nounClass(one)?.type === "Person");
  const plain = [...described, ...called].every((one) => !/^(?:VERB|AUX|SCONJ|PUNCT)$/u.test(one.upos));
  if (!name || !noun || !plain || !/^(?:DET|PRON|PROPN|ADJ|NOUN)$/u.test(described[0]!.upos)) return [];
  const said = childrenOf(sentence, verb, "ccomp").find((one) => one.index < from);
  if (!said || childrenOf(sentence, verb, "nsubj").length > 0) return [];
  return [
    { word: noun, head: verb, relation: "nsubj" },
    { word: name, head: noun, relation: "appos" },
  ];
}

/** "one of his aides said the judges deserved it": a subject before the verb of saying that the tree gave to what is said. */
export function saidOnce(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.upos !== "VERB" || !saying.has(verb.lemma) || childrenOf(sentence, verb, "nsubj").length > 0)
    return [];
  const said = childrenOf(sentence, verb, "ccomp").find((one) => one.index > verb.index);
  const subjects = said ? childrenOf(sentence, said, "nsubj") : [];
  const [first] = subjects;
  return subjects.length === 2 && first!.index < verb.index && subjects[1]!.index > verb.index
    ? [{ word: first!, head: verb, relation: "nsubj" }]
    : [];
}

/** "He demanded their release, his spokesman told a briefing": what comes before is what is told, not what is told beside it. */
export function saidAfter(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.relation !== "parataxis" || verb.xpos !== "VBD" || !saying.has(verb.lemma)) return [];
  const said = headOf(sentence, verb);
  const subject = childrenOf(sentence, verb, "nsubj").find((one) => one.index < verb.index);
  if (said?.upos !== "VERB" || !subject || childrenOf(sentence, verb, "ccomp", "xcomp").length > 0) return [];
  const own = subtree(sentence, verb);
  const before = sentence.words[own[0]!.index - (own[0]!.text === "," ? 0 : 1)];
  const rest = sentence.words.slice(verb.index).every((one) => one.upos === "PUNCT" || own.includes(one));
  const plain = !sentence.words.some((one) => /^["“”]$/u.test(one.text));
  return said.index < own[0]!.index && before?.text === "," && rest && plain
    ? turned(sentence, verb, said)
    : [];
}

/** The verb of saying over what is said, which was over it. */
function turned(sentence: ParsedSentence, verb: Word, said: Word): readonly Rehung[] {
  return [
    { word: verb, head: headOf(sentence, said), relation: said.relation },
    { word: said, head: verb, relation: "ccomp" },
  ];
}

/** The main clause that the verb of saying stands beside. */
function above(sentence: ParsedSentence, verb: Word): Word | undefined {
  const head = verb.relation === "parataxis" ? headOf(sentence, verb) : undefined;
  return head && childrenOf(sentence, verb, "nsubj").length === 0 && !under(sentence, head, verb)
    ? head
    : undefined;
}

/** The name of a person, or the noun of one, that alone stands before the verb. */
function speakerOf(between: readonly Word[]): Word | undefined {
  if (between.some((one) => /^(?:VERB|AUX|ADP|SCONJ|PUNCT)$/u.test(one.upos) && one.lemma !== "of"))
    return undefined;
  const and = between.findIndex((one) => one.upos === "CCONJ");
  if (and >= 0) return and > 0 && isSpeaker(between[and - 1]!) ? between[and - 1] : undefined;
  const name = between.find((one) => one.name === "B-PER");
  if (name) return name;
  const last = between.at(-1);
  return last?.upos === "NOUN" && ["Person", "Group"].includes(nounClass(last)?.type ?? "")
    ? last
    : undefined;
}

/** The words from one on up that lie in the same phrase. */
function chain(sentence: ParsedSentence, from: Word, within: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  for (let at: Word | undefined = from; at && within.includes(at); at = headOf(sentence, at)) found.push(at);
  return found;
}

function hasAnd(sentence: ParsedSentence, word: Word): boolean {
  return childrenOf(sentence, word, "cc").length > 0;
}

function attached(word: Word): string {
  if (word.upos === "DET") return "det";
  if (word.upos === "PRON") return "nmod:poss";
  return base(word) === "amod" ? "amod" : word.upos === "NOUN" ? "nmod:desc" : "compound";
}

/** "The union reached a deal, people familiar with the matter said, ending a strike": who is named between commas with a verb of saying says the rest, which the tree did not see. */
export function saidAside(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.upos !== "VERB" || verb.xpos !== "VBD" || !saying.has(verb.lemma)) return [];
  if (!/^(?:acl|advcl|conj|appos|dep)$/u.test(base(verb))) return [];
  const { words } = sentence;
  const behind = words[verb.index + 1];
  if (behind && !/^[,.]$/u.test(behind.text)) return [];
  const comma = words.findLastIndex((one) => one.index < verb.index && one.text === ",");
  const between = words.slice(comma + 1, verb.index);
  if (comma < 2 || between.length === 0 || between.length > 9) return [];
  if (
    between.some(
      (one) => /^(?:VERB|AUX|SCONJ|CCONJ)$/u.test(one.upos) || /^(?:that|who|which|whom)$/iu.test(one.text),
    )
  )
    return [];
  const root = words.find((one) => one.head < 0);
  const speaker = between.find((one) => one.upos !== "PUNCT" && !between.includes(headOf(sentence, one)!));
  if (!root || !speaker || root.index > comma || root.upos !== "VERB" || !isSpeaker(speaker)) return [];
  if (childrenOf(sentence, verb, "ccomp", "xcomp", "obj").length > 0) return [];
  return [
    { word: speaker, head: verb, relation: "nsubj" },
    { word: verb, head: undefined, relation: "root" },
    { word: root, head: verb, relation: "ccomp" },
  ];
}

function isSpeaker(word: Word): boolean {
  return (
    /^(?:B-PER|[BI]-ORG)$/u.test(word.name) ||
    /^(?:media|television|radio|newspaper|agency|station|ministry|report)$/u.test(word.lemma) ||
    ["Person", "Group", "Organization"].includes(nounClass(word)?.type ?? "")
  );
}
