import type { ParsedSentence, Word } from "../../language/parse.ts";
import { doneInHeadlines, namedInHeadlines } from "../headline-verbs.ts";
import { childOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** What one does to somebody who is to do something. */
const ordering = /^(?:tell|urge|order|instruct|force|compel|forbid)$/u;

/** "Apple | told to pay": nobody tells to do something without telling somebody. */
function isToldTo(sentence: ParsedSentence, verb: Word): boolean {
  const task = ordering.test(verb.lemma) ? childOf(sentence, verb, "xcomp") : undefined;
  return task?.xpos === "VB" && sentence.words[verb.index + 1]?.text === "to";
}

/** "Runner Kiplagat | banned for four years", "Offices raided in probe". */
export function headlinePassive(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (sentence.kind !== "headline" || verb.xpos !== "VBD") return [];
  const told = isToldTo(sentence, verb);
  const named = namedInHeadlines.has(verb.lemma) && childOf(sentence, verb, "obl:agent") !== undefined;
  if (!told && !named && !doneInHeadlines.has(verb.lemma)) return [];
  if (/^(?:out|off|back)$/iu.test(sentence.words[verb.index + 1]?.text ?? "")) return []; // "stormed out of court"
  const subject = childOf(sentence, verb, "nsubj");
  if (
    !subject ||
    subject.index > verb.index ||
    childOf(sentence, verb, ...(named ? [] : ["obj"]), "aux", "ccomp", "compound:prt") ||
    (!told && childOf(sentence, verb, "xcomp"))
  )
    return [];
  return [
    {
      word: verb,
      head: sentence.words[verb.head],
      relation: verb.relation,
      as: { upos: "VERB", xpos: "VBN", lemma: verb.lemma },
    },
    { word: subject, head: verb, relation: "nsubj:pass" },
  ];
}
