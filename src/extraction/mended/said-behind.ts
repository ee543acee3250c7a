import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, childrenOf, headOf, under } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaid, isSpeaker, turned } from "./saying.ts";

/**
 * "The fires burnt homes in Lima and Cusco, Interior Minister Carolina Tohá said": who stands between the last comma and
 * the verb of saying says it, and what the tree took for the speaker is what does the thing said; also where the words
 * before the comma are taken for the main clause, and the speaker for one more of a list in it.
 */
export function saidBehind(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaid(verb)) return [];
  const { words } = sentence;
  const comma = words.findLastIndex((one) => one.index < verb.index && /^[,”"]$/u.test(one.text));
  const between = words.slice(comma + 1, verb.index);
  const speaker = comma > 2 && between.length <= 10 ? speakerOf(between) : undefined;
  if (!speaker) return [];
  const said =
    childrenOf(sentence, verb, "ccomp").find((one) => one.index < comma) ??
    above(sentence, verb) ??
    happened(sentence, verb, comma);
  if (!said || said.index > comma) return [];
  const subject = childrenOf(sentence, verb, "nsubj").find((one) => one.index < verb.index);
  if (subject && (subject.index > comma || subject.index > said.index)) return [];
  if (subject && childrenOf(sentence, said, "nsubj", "csubj").length > 0) return [];
  const freed = between.filter((one) => one !== speaker && !between.includes(headOf(sentence, one)!));
  const head = headOf(sentence, speaker);
  const outward = head && between.includes(head) ? [...freed, ...chain(sentence, head, between)] : freed;
  return [
    { word: speaker, head: verb, relation: "nsubj" },
    ...(said.relation === "acl" ? [{ word: said, head: verb, relation: "ccomp" }] : []),
    ...(verb.relation === "parataxis" ? turned(sentence, verb, said) : []),
    ...(subject ? [{ word: subject, head: said, relation: "nsubj" }] : []),
    ...[...new Set(outward)].map((word) => ({
      word,
      head: speaker,
      relation: word.index < speaker.index ? attached(word) : hasAnd(sentence, word) ? "conj" : "flat",
    })),
  ];
}

const befalls =
  /^(?:derail|crash|capsize|sink|collapse|explode|erupt|overturn|plunge|slam|die|drown|flee|burst|collide|swerve|veer|ram|detonate)$/u;

/** "A train derailed near Ulm, killing three, police said": a main verb that was taken for a participle beside its noun. */
function happened(sentence: ParsedSentence, verb: Word, comma: number): Word | undefined {
  const subject = childrenOf(sentence, verb, "nsubj").find((one) => one.index < comma);
  return (
    subject &&
    childrenOf(sentence, subject, "acl").find(
      (one) =>
        /^VB[ND]$/u.test(one.xpos) &&
        one.index < comma &&
        (befalls.test(one.lemma) || childrenOf(sentence, one, "obj").length > 0),
    )
  );
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
  const joined = (one: Word): boolean => between[between.indexOf(one) - 1]?.text === "-" || one.text === "-"; // "the state-run agency"
  if (
    between.some(
      (one) => /^(?:VERB|AUX|ADP|SCONJ|PUNCT)$/u.test(one.upos) && one.lemma !== "of" && !joined(one),
    )
  )
    return undefined;
  const and = between.findIndex((one) => one.upos === "CCONJ");
  if (and >= 0) return and > 0 && isSpeaker(between[and - 1]!) ? between[and - 1] : undefined;
  const name = between.find((one) => one.name === "B-PER");
  if (name) return name;
  const last = between.at(-1);
  const agency =
    last !== undefined &&
    (/^(?:agency|broadcaster|newspaper|television|radio|ministry|franchise)$/u.test(last.lemma) ||
      nounClass(last)?.type === "Organization");
  return last?.upos === "NOUN" && (agency || ["Person", "Group"].includes(nounClass(last)?.type ?? ""))
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
