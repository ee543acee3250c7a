import type { ParsedSentence, Word } from "../../language/parse.ts";
import { fullWeekday } from "../times/weekday-names.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaid, isSaying, isSpeaker, turned } from "./saying.ts";

/** "He demanded their release, his spokesman told a briefing": what comes before is what is told, not what is told beside it. */
export function saidAfter(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.relation !== "parataxis" || !isSaid(verb)) return [];
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

/** When it was said, between the verb and the end. */
const saidWhen = new RegExp(
  `^(?:today|yesterday|tonight|last|this|late|early|on|night|morning|afternoon|evening|${fullWeekday})$`,
  "iu",
);

/** "The union reached a deal, people familiar with the matter said, ending a strike": who is named between commas with a verb of saying says the rest, which the tree did not see. */
export function saidAside(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaying(verb) || !/^(?:acl|advcl|conj|appos|dep|parataxis)$/u.test(base(verb))) return [];
  if (!/^VB[DZP]$/u.test(verb.xpos) && !(verb.xpos === "VBN" && childOf(sentence, verb, "nsubj"))) return [];
  const { words } = sentence;
  const where = childrenOf(sentence, verb, "obl").flatMap((one) => subtree(sentence, one)); // "announced | in Stockholm"
  const behind = words.slice(verb.index + 1).find((one) => !saidWhen.test(one.text) && !where.includes(one));
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
  if (verb.relation === "parataxis") {
    // "What it does next, Ruiz said, is up to him"
    return speaker &&
      isSpeaker(speaker) &&
      behind &&
      childrenOf(sentence, verb, "nsubj", "ccomp", "obj").length === 0
      ? [{ word: speaker, head: verb, relation: "nsubj" }]
      : [];
  }
  if (!root || !speaker || root.index > comma || root.upos !== "VERB" || !isSpeaker(speaker)) return [];
  if (childrenOf(sentence, verb, "ccomp", "xcomp", "obj").length > 0) return [];
  return [
    { word: speaker, head: verb, relation: "nsubj" },
    { word: verb, head: undefined, relation: "root" },
    { word: root, head: verb, relation: "ccomp" },
  ];
}

/** "Calder may sell it, two people with knowledge of the matter told Reuters": who stands behind the comma, taken for a word about what is said, tells it. */
export function sourcesTold(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (verb.relation !== "parataxis" || !isSaid(verb)) return [];
  const said = headOf(sentence, verb);
  const { words } = sentence;
  const comma = words.findLastIndex((one) => one.index < verb.index && one.text === ",");
  const between = words.slice(comma + 1, verb.index);
  const speaker = between.find((one) => !between.includes(headOf(sentence, one)!));
  if (!said || !speaker || said.index > comma || comma < 2 || !isSpeaker(speaker)) return [];
  if (!/^(?:appos|conj|parataxis|obl:unmarked)$/u.test(speaker.relation)) return [];
  if (childrenOf(sentence, verb, "nsubj", "ccomp", "xcomp").length > 0) return [];
  const own = subtree(sentence, verb);
  const rest = words.slice(verb.index).every((one) => one.upos === "PUNCT" || own.includes(one));
  return rest ? [{ word: speaker, head: verb, relation: "nsubj" }, ...turned(sentence, verb, said)] : [];
}

const alleging = /^(?:alleges|claims|charges|says|states|argues|contends|warns|reports|notes)$/iu;

/** "Sony knew of it, the suit | alleges": what says so at the end of the sentence, behind a comma, that was taken for a noun. */
export function allegesAtEnd(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.upos !== "NOUN" || word.relation !== "parataxis" || !alleging.test(word.text)) return [];
  const said = headOf(sentence, word);
  const subject = childOf(sentence, word, "nsubj");
  if (!said || !subject || subject.index !== word.index - 1 || said.index > subject.index) return [];
  const first = subtree(sentence, subject)[0]!;
  const ends = sentence.words.slice(word.index + 1).every((one) => one.upos === "PUNCT");
  if (!ends || sentence.words[first.index - 1]?.text !== ",") return [];
  const as = { upos: "VERB", xpos: "VBZ", lemma: word.text.toLowerCase().replace(/s$/u, "") };
  const [verb, content] = turned(sentence, word, said);
  return [{ ...verb!, as }, content!];
}

/** "but executives say | they have been told": what stands right behind a second verb of saying, and was hung beside it, is what they say. */
export function nextOfSaying(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const over = base(word) === "conj" && word.upos === "VERB" ? headOf(sentence, word) : undefined;
  if (!over || childOf(sentence, word, "cc")) return [];
  const first = subtree(sentence, word)[0];
  const verb = first && sentence.words[first.index - 1];
  const open =
    verb && isSaying(verb) && base(verb) === "conj" && headOf(sentence, verb) === over
      ? !childOf(sentence, verb, "ccomp", "obj", "xcomp") && childOf(sentence, verb, "nsubj")
      : undefined;
  return open && childOf(sentence, word, "nsubj", "nsubj:pass")
    ? [{ word, head: verb, relation: "ccomp" }]
    : [];
}

/** "4,200 cases have been reported, the ministry said, 165 of them in a day": what stands behind the comma goes on with what is said. */
export function goesOnBehind(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  const thing = base(word) === "obj" || (base(word) === "ccomp" && /^(?:NUM|NOUN)$/u.test(word.upos));
  const verb = thing ? headOf(sentence, word) : undefined;
  if (!verb || !isSaid(verb) || verb.relation !== "parataxis" || word.index < verb.index) return [];
  const said = headOf(sentence, verb);
  const first = subtree(sentence, word)[0]!;
  const apart = first.text === "," || sentence.words[first.index - 1]?.text === ",";
  return said && said.index < verb.index && apart ? [{ word, head: said, relation: "parataxis" }] : [];
}
