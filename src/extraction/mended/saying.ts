import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const lemmas = new Set(
  "say tell add report announce write tweet explain warn state note claim quip joke argue insist acknowledge admit concede predict suggest recall reply respond remark declare contend allege observe confirm reveal testify caution complain assert stress charge signal indicate complain".split(
    " ",
  ),
);

/** Whether a word is a verb of saying. */
export function isSaying(word: Word): boolean {
  return word.upos === "VERB" && lemmas.has(word.lemma);
}

/** Whether a word is one in the past: "said". */
export function isSaid(word: Word): boolean {
  return isSaying(word) && word.xpos === "VBD";
}

/** Whether a noun or name can say something: a person, a body, a paper. */
export function isSpeaker(word: Word): boolean {
  return (
    /^(?:B-PER|[BI]-ORG)$/u.test(word.name) ||
    /^(?:media|television|radio|newspaper|agency|station|ministry|report|source|palace|embassy|consulate|family|campaign|hospital)$/u.test(
      word.lemma,
    ) ||
    ["Person", "Group", "Organization"].includes(nounClass(word)?.type ?? "")
  );
}

/** The verb of saying over what is said, which was over it. */
export function turned(sentence: ParsedSentence, verb: Word, said: Word): readonly Rehung[] {
  return [
    { word: verb, head: headOf(sentence, said), relation: said.relation },
    { word: said, head: verb, relation: "ccomp" },
  ];
}

/** Whether a word stands in quotation marks that its sentence opens. */
export function isQuoted(sentence: ParsedSentence, word: Word): boolean {
  const opened = sentence.words.filter((one) => one.index < word.index && /^(?:["“]|``)$/u.test(one.text));
  return opened.length % 2 === 1;
}
