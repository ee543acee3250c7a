import type { ParsedSentence, Word } from "../../language/parse.ts";
import { headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

const ways = /^(?:drive|walk|cycle|commute|ride|travel|return|head|get|go|come|way|report)$/u;
/** Behind them "work" is what one does: "went to work for the ministry". */
const working = /^(?:for|on|with|as|hard|together|out|through|it|closely|at|under|against|toward|towards)$/iu;

/** "was shot as he drove to | work in Leeds": where one goes, not what one does. */
export function toWork(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (word.xpos !== "VB" || word.lemma !== "work") return [];
  const to = sentence.words[word.index - 1];
  const head = headOf(sentence, word);
  const way = to && sentence.words[to.index - 1];
  if (to?.text.toLowerCase() !== "to" || !head || head !== way || !ways.test(head.lemma)) return [];
  if (working.test(sentence.words[word.index + 1]?.text ?? "")) return [];
  const behind = word.children.flatMap((at) => {
    const child = sentence.words[at]!;
    return child.index > word.index && /^(?:obl|advmod|advcl)/u.test(child.relation)
      ? [{ word: child, head, relation: child.relation }]
      : [];
  });
  return [
    {
      word,
      head,
      relation: head.upos === "NOUN" ? "nmod" : "obl",
      as: { upos: "NOUN", xpos: "NN", lemma: "work" },
    },
    { word: to, head: word, relation: "case", as: { upos: "ADP", xpos: "IN", lemma: "to" } },
    ...behind,
  ];
}
