import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "The party called for parliament to be suspended": a verb in the past without "was" has no passive's subject, and nobody does it behind "for". */
export function active(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const main = verb.head < 0 && verb.xpos === "VBN" && sentence.kind === "body" && movesInto(sentence, verb); // "The hurricane slammed into the tip"
  const subject = verb.xpos === "VBD" || main ? childOf(sentence, verb, "nsubj:pass") : undefined;
  if (!subject || subject.index > verb.index || childrenOf(sentence, verb, "aux:pass", "aux").length > 0)
    return [];
  const all = childrenOf(sentence, verb, "obl:agent");
  const agents = all.filter((one) => childOf(sentence, one, "case")?.text.toLowerCase() !== "by");
  if (main && agents.length < all.length) return [];
  return [
    ...(main
      ? [
          {
            word: verb,
            head: undefined,
            relation: "root",
            as: { upos: "VERB", xpos: "VBD", lemma: verb.lemma },
          },
        ]
      : []),
    { word: subject, head: verb, relation: "nsubj" },
    ...agents.map((word) => ({ word, head: verb, relation: "obl" })),
  ];
}

function movesInto(sentence: ParsedSentence, verb: Word): boolean {
  return childrenOf(sentence, verb, "obl").some((one) =>
    /^(?:into|onto|across|through|towards?)$/iu.test(childOf(sentence, one, "case")?.text ?? ""),
  );
}
