import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "is due to report on Friday": what somebody is to do hangs on the adjective, whose clause it is. */
export function dueTo(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const [to, due] = [sentence.words[verb.index - 1], sentence.words[verb.index - 2]];
  if (verb.xpos !== "VB" || to?.text !== "to" || due?.upos !== "ADJ") return [];
  if (!/^(?:due|ready|likely|unlikely|bound|set|poised|slated)$/u.test(due.lemma)) return [];
  const ahead = childrenOf(sentence, verb).filter(
    (child) => child.index < due.index && /^(?:cop|aux|cc|nsubj|mark)$/u.test(base(child)),
  );
  const over = due.head === verb.index || (base(due) === "conj" && due.head === verb.head);
  if (over)
    return [
      { word: due, head: headOf(sentence, verb), relation: verb.relation },
      { word: verb, head: due, relation: "xcomp" },
      ...ahead.map((child) => ({ word: child, head: due, relation: child.relation })),
    ];
  return verb.head === due.index && base(verb) === "advcl"
    ? [
        { word: verb, head: due, relation: "xcomp" },
        ...childrenOf(sentence, due)
          .filter((child) => child.relation === "nsubj:outer")
          .map((child) => ({ word: child, head: due, relation: "nsubj" })),
      ]
    : [];
}
