import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { shortPhrase } from "../mentions/phrase.ts";
import { base, caseOf, childrenOf, headOf, spanOf } from "../tree.ts";
import type { FoundNumber } from "./number.ts";
import { timeNouns } from "./numbers.table.ts";

/** The noun that a number counts: the one it hangs on, the one behind its "of", or the next noun. */
export function countedNoun(sentence: ParsedSentence, number: FoundNumber): Word | undefined {
  const { words } = sentence;
  const last = words[number.to - 1]!;
  const of =
    words[number.to]?.text.toLowerCase() === "of" ? words.slice(number.to + 1, number.to + 8) : undefined;
  if (of) {
    const noun =
      childrenOf(sentence, last, "nmod", "obl").find((child) => caseOf(sentence, child) === "of") ??
      of.find(
        (word) => ["NOUN", "PROPN"].includes(word.upos) && !["compound", "amod"].includes(word.relation),
      );
    if (noun) return noun;
  }
  const head = headOf(sentence, last);
  if (
    ["nummod", "amod", "det", "compound"].includes(base(last)) &&
    head &&
    head.index >= number.to &&
    ["NOUN", "PROPN", "ADJ"].includes(head.upos)
  )
    return timeNouns.has(head.lemma) ? undefined : head;
  for (let at = number.to; at < Math.min(words.length, number.to + 5); at++) {
    const word = words[at]!;
    if (["NOUN", "PROPN"].includes(word.upos)) {
      const next = words[at + 1];
      if (next && ["NOUN", "PROPN"].includes(next.upos) && word.relation === "compound") continue;
      return timeNouns.has(word.lemma) ? undefined : word;
    }
    if (!["ADJ", "ADV"].includes(word.upos) && word.xpos !== "VBN" && word.text !== "-") return undefined;
  }
  return undefined;
}

/** The counted phrase without its number: "women", "Havana citizens". */
export function countedSpan(text: string, sentence: ParsedSentence, noun: Word, number: FoundNumber): Span {
  const words = shortPhrase(sentence, noun).filter(
    (word) => word.index >= number.to && !["of", "the"].includes(word.text.toLowerCase()),
  );
  return words.length > 0 ? spanOf(text, words) : spanOf(text, [noun]);
}
