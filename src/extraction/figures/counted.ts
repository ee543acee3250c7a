import type { Span } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { shortPhrase } from "../mentions/phrase.ts";
import { isWeekday } from "../times/weekday-names.ts";
import { base, caseOf, childrenOf, headOf, spanOf } from "../tree.ts";
import type { FoundNumber } from "./number.ts";
import { timeNouns } from "./numbers.table.ts";

const nominal = new Set(["NOUN", "PROPN", "PRON", "ADJ"]);

/** The noun that a number counts: the one it hangs on, the one behind its "of", the next noun, or the one of the list it goes on with. */
export function countedNoun(sentence: ParsedSentence, { to }: Pick<FoundNumber, "to">): Word | undefined {
  const found =
    behindOf(sentence, to) ??
    above(sentence, to) ??
    next(sentence, to) ??
    elided(sentence, to) ??
    state(sentence, to);
  const noun = found?.lemma === "strong" ? headOf(sentence, found) : found; // "its 2,000-strong workforce"
  return noun && !timeNouns.has(noun.lemma) && !isWeekday(noun.text) ? noun : undefined;
}

/** "thousands of farmers", "14 of the jets". */
function behindOf(sentence: ParsedSentence, to: number): Word | undefined {
  const { words } = sentence;
  if (words[to]?.text.toLowerCase() !== "of") return undefined;
  return (
    childrenOf(sentence, words[to - 1]!, "nmod", "obl").find((child) => caseOf(sentence, child) === "of") ??
    words
      .slice(to + 1, to + 7)
      .find((word) => ["NOUN", "PROPN"].includes(word.upos) && !["compound", "amod"].includes(word.relation))
  );
}

function above(sentence: ParsedSentence, to: number): Word | undefined {
  const last = sentence.words[to - 1]!;
  const head = headOf(sentence, last);
  return head &&
    head.index >= to &&
    ["nummod", "amod", "det", "compound"].includes(base(last)) &&
    nominal.has(head.upos)
    ? head
    : undefined;
}

/** The next noun, with nothing but its own words between. */
function next({ words }: ParsedSentence, to: number): Word | undefined {
  for (let at = to; at < Math.min(words.length, to + 5); at++) {
    const word = words[at]!;
    const following = words[at + 1];
    if (["NOUN", "PROPN"].includes(word.upos)) {
      if (following && ["NOUN", "PROPN"].includes(following.upos) && word.relation === "compound") continue;
      return word;
    }
    if (!["ADJ", "ADV"].includes(word.upos) && word.xpos !== "VBN" && !/^[-+]$/u.test(word.text))
      return undefined;
  }
  return undefined;
}

/** "117 people died in Lima, 55 in Cusco and 39 in Puno": a number and a place alone go on counting what was counted. */
function elided(sentence: ParsedSentence, to: number): Word | undefined {
  const { words } = sentence;
  if (words[to - 1]?.upos !== "NUM" || !/^(?:in|at|near|on)$/iu.test(words[to]?.text ?? "")) return undefined;
  const before = words[to - 2]?.text;
  if (before !== "," && !/^(?:and|or|another|;)$/iu.test(before ?? "")) return undefined;
  const earlier = words
    .slice(0, to - 1)
    .findLast((word) => word.upos === "NUM" && above(sentence, word.index + 1));
  const noun = earlier && above(sentence, earlier.index + 1);
  const verbs = words.slice((noun?.index ?? 0) + 1, to - 1).filter((word) => word.upos === "VERB");
  return noun?.upos === "NOUN" && verbs.length < 2 ? noun : undefined;
}

/** "12 dead and 9 missing", "nine are missing": a number of people by what became of them. */
function state({ words }: ParsedSentence, to: number): Word | undefined {
  const right = words[to];
  if (/^(?:missing|dead|injured|wounded|hurt|homeless|unhurt|displaced)$/iu.test(right?.text ?? ""))
    return right;
  const copula = /^(?:are|were|is|was|remain|remained)$/iu.test(right?.text ?? "");
  const told = words
    .slice(to + 1, to + 4)
    .find((word) => !/^(?:still|also|now|feared|believed|reported)$/iu.test(word.text));
  return copula && /^(?:missing|dead|homeless|unaccounted|unhurt)$/iu.test(told?.text ?? "")
    ? told
    : undefined;
}

const leading = /^(?:of|the|or|and|to|more|other|others|another|strong|\+|-|[\d.,]+)$/iu;

/** The counted phrase without its number: "women", "Havana citizens". Null where no noun is said: "200 more". */
export function countedSpan(text: string, sentence: ParsedSentence, noun: Word, to: number): Span | null {
  const words = shortPhrase(sentence, noun).filter((word) => word.index >= to || word.index === noun.index);
  const from = words.findIndex((word) => !leading.test(word.text));
  return from < 0 ? null : spanOf(text, words.slice(from));
}
