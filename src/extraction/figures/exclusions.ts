import type { ParsedSentence, Word } from "../../language/parse.ts";
import { currencyOf } from "../../text/currency-letters.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import { countedNoun } from "./counted.ts";
import type { FoundNumber } from "./number.ts";
import { changes, harms, invariant, labels, timeNouns } from "./numbers.table.ts";

/** A number with what stands around it. */
export interface Seen {
  readonly text: string;
  readonly sentence: ParsedSentence;
  readonly number: FoundNumber;
  /** Whether a bound, a range or a unit says that it is a quantity. */
  readonly bounded: boolean;
  readonly measured: boolean;
}

export interface Exclusion {
  readonly name: string;
  readonly example: string;
  readonly holds: (seen: Seen) => boolean;
}

const first = ({ sentence, number }: Seen): Word => sentence.words[number.from]!;
const last = ({ sentence, number }: Seen): Word => sentence.words[number.to - 1]!;
const before = ({ sentence, number }: Seen): Word | undefined => sentence.words[number.from - 1];
const after = ({ sentence, number }: Seen): Word | undefined => sentence.words[number.to];
const single = ({ number }: Seen): boolean => number.to - number.from === 1;
const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? "";
const bare = (seen: Seen): boolean => single(seen) && /^\d+$/u.test(first(seen).text);

/** Numbers that count nothing: the first row that holds names the reason. */
export const exclusions: readonly Exclusion[] = [
  { name: "part of a code", example: "The Airbus A380 and the 737-800 landed.", holds: inCode },
  {
    name: "age",
    example: "The suspect, aged 49, was held at the age of 50 with boys as young as 12.",
    holds: isAge,
  },
  {
    name: "age or stretch of time with a hyphen",
    example: "The 34-year-old driver won.",
    holds: (seen) =>
      lower(after(seen)) === "-" && timeNouns.has(seen.sentence.words[seen.number.to + 1]?.lemma ?? ""),
  },
  {
    name: "time noun",
    example: "He played three seasons there.",
    holds: (seen) => !seen.measured && timeNouns.has(after(seen)?.lemma ?? ""),
  },
  {
    name: "parent",
    example: "The father of three left the town.",
    holds: ({ sentence, number }) =>
      /^(?:father|mother|parent)s?$/iu.test(lower(sentence.words[number.from - 2])) &&
      lower(sentence.words[number.from - 1]) === "of" &&
      countedNoun(sentence, number) === undefined,
  },
  {
    name: "hour",
    example: "Soldiers entered the campus at 0230.",
    holds: (seen) =>
      bare(seen) &&
      /^(?:[01]\d|2[0-3])[0-5]\d$/u.test(first(seen).text) &&
      /^(?:at|by|until|before|after|about)$/iu.test(lower(before(seen))) &&
      first(seen).text.startsWith("0"),
  },
  { name: "score", example: "Spain won 2-1 against Italy.", holds: isScore },
  {
    name: "year",
    example: "In 2009, 2010 he led the team.",
    holds: (seen) =>
      bare(seen) &&
      !seen.measured &&
      !seen.bounded &&
      /^(?:19|20)\d\d$/u.test(first(seen).text) &&
      base(first(seen)) !== "nummod",
  },
  { name: "label", example: "He sat in Room 12 on page 3.", holds: isLabel },
  { name: "model", example: "Boeing rolled out its 787 Dreamliner.", holds: isModel },
  { name: "one", example: "One of them said one thing.", holds: isOne },
  { name: "the two", example: "The two companies signed it.", holds: isKnown },
];

function isPriced(seen: Seen): boolean {
  const letters = before(seen);
  return letters !== undefined && currencyOf(letters, first(seen)) !== undefined;
}

/** "A380", "737-800", "4chan": written as one with letters, or behind a hyphen. */
function inCode(seen: Seen): boolean {
  if (seen.number.unit) return false;
  const { text } = seen;
  const [start, end] = [first(seen).start, last(seen).end];
  const [left, right] = [text[start - 1] ?? "", text[end] ?? ""];
  if (
    /[\p{L}\p{N}_/#'’‘]/u.test(left) &&
    !/^(?:US|USD|EUR|GBP|NZ|A|C|HK)$/u.test(before(seen)?.text ?? "") &&
    !isPriced(seen)
  )
    return true;
  if (/[-–]/u.test(left) && /[\p{L}\p{N}]/u.test(text[start - 2] ?? "") && bare(seen)) return !seen.measured;
  const tail = seen.sentence.words[seen.number.to + 1];
  if (right === "-" && tail?.start === end + 1 && /^\d+\p{L}/u.test(tail.text)) return true;
  if (right === "-" && tail?.start === end + 1 && /^\d{3}$/u.test(tail.text) && bare(seen) && !seen.bounded)
    return true; // "a 747-400"
  return /[\p{L}\p{N}_]/u.test(right) && !seen.measured;
}

/** What somebody does at an age. */
const endings = /^(?:die|dead|death|retire|marry|pass|debut)$/u;

function isAge(seen: Seen): boolean {
  if (seen.measured || seen.bounded || !single(seen) || (seen.number.value ?? 200) > 120) return false;
  const word = first(seen);
  const behind = lower(before(seen));
  if (["aged", "age"].includes(behind)) return true;
  const [as, young] = [behind, lower(seen.sentence.words[seen.number.from - 2])];
  if (as === "as" && ["young", "old"].includes(young)) return true;
  if (behind === "of" && lower(seen.sentence.words[seen.number.from - 2]) === "age") return true;
  if (behind === "at" && endings.test(headOf(seen.sentence, word)?.lemma ?? "")) return true; // "dies at 88"
  const comma = /^(?:now|then|just|only|still)$/u.test(behind)
    ? lower(seen.sentence.words[seen.number.from - 2])
    : behind;
  if (comma === "," && /^[,;.)]$/u.test(lower(after(seen)) || ".") && base(word) !== "conj")
    return headOf(seen.sentence, word)?.upos === "PROPN" || ["appos", "nummod"].includes(base(word));
  const person = childrenOf(seen.sentence, word, "nsubj").some(
    (one) => /^(?:i|he|she|we|they|who)$/iu.test(one.text) || one.name.endsWith("PER"),
  );
  return person && childrenOf(seen.sentence, word, "cop").length > 0;
}

/** "2-1", "3 – 0 Panama": two small numbers with a dash, and nothing that they count. */
function isScore(seen: Seen): boolean {
  const { words } = seen.sentence;
  const dash = /^[-–—]$/u;
  const small = (word: Word | undefined): boolean => /^\d{1,3}$/u.test(word?.text ?? "");
  const { from, to } = seen.number;
  if (!bare(seen) || !small(first(seen)) || seen.measured) return false;
  if (dash.test(lower(words[from - 1])) && small(words[from - 2])) return true;
  if (!dash.test(lower(words[to])) || !small(words[to + 1])) return false;
  const noun = words[to + 2];
  return noun?.xpos !== "NNS";
}

/** "Room 12", "posts 542 and 543": the number is the name of what stands before it. */
function isLabel(seen: Seen): boolean {
  if (seen.measured || seen.bounded) return false;
  const { sentence } = seen;
  const word = last(seen);
  const head = headOf(sentence, word);
  const behind = before(seen);
  if (labels.has(lower(behind).replace(/s$/u, "")) || lower(behind) === "no.") return true;
  if (head && base(word) === "conj" && single(seen) && base(head) === "nummod" && head.index < word.index) {
    const noun = headOf(sentence, head);
    if (noun && noun.index < head.index) return true;
  }
  if (
    head &&
    head.index < word.index &&
    ["nummod", "flat", "compound", "appos"].includes(base(word)) &&
    behind === head
  )
    return bare(seen) || head.upos === "PROPN";
  return (
    bare(seen) &&
    behind?.upos === "PROPN" &&
    behind.xpos !== "NNPS" &&
    base(word) !== "nummod" &&
    !changes.has(behind.lemma)
  );
}

/** "the 787 Dreamliner", "five 737 aircraft": a bare number before one thing, or behind a number that counts. */
function isModel(seen: Seen): boolean {
  if (!bare(seen) || seen.measured || seen.bounded || (seen.number.value ?? 0) <= 1) return false;
  const { sentence } = seen;
  const word = first(seen);
  const noun = countedNoun(sentence, seen.number);
  if (!noun) return names(seen);
  if (!["nummod", "compound"].includes(base(word)) || after(seen)?.upos === "ADJ") return false;
  const counters = childrenOf(sentence, noun, "nummod").filter((one) => one.index !== word.index);
  if (counters.some((one) => one.index < word.index)) return true;
  const maker = before(seen);
  if (
    maker?.upos === "PROPN" &&
    headOf(sentence, maker) === noun &&
    base(maker) !== "nmod:poss" &&
    Number(word.text) >= 100
  )
    return true;
  if (noun.xpos.endsWith("S") || invariant.has(noun.lemma)) return false;
  return noun.index >= seen.number.to && lower(after(seen)) !== "-";
}

const more = new Set(
  "further additional other extra another more estimated record total mere whopping staggering".split(" "),
);

/** "Boeing's 787", "the final 717": owned or described as one thing. */
function names(seen: Seen): boolean {
  const word = first(seen);
  const described = childrenOf(seen.sentence, word, "amod").filter(
    (one) => !more.has(one.text.toLowerCase()),
  );
  return before(seen)?.xpos === "POS" || (described.length > 0 && word.text.length > 2);
}

/** "one" counts where somebody is harmed, a bound says so, or another number stands beside it. */
function isOne(seen: Seen): boolean {
  if (lower(first(seen)) !== "one" || !single(seen) || seen.measured) return false;
  const { sentence } = seen;
  if (seen.bounded && base(first(seen)) === "nummod") return false;
  const noun = countedNoun(sentence, seen.number);
  if (!noun || base(first(seen)) !== "nummod" || lower(after(seen)) === "of") return true;
  const verb = headOf(sentence, noun);
  if (verb && harms.has(verb.lemma)) return false;
  return !childrenOf(sentence, noun, "conj").some((one) => childrenOf(sentence, one, "nummod").length > 0);
}

/** "the two companies", "the other two": known already, counted nowhere here. */
function isKnown(seen: Seen): boolean {
  const { sentence, number } = seen;
  if (seen.measured || seen.bounded || !single(seen) || (number.value ?? 10) >= 10 || number.value === 0)
    return false;
  if (!/^\p{L}+$/u.test(first(seen).text)) return false;
  const behind = [number.from - 1, number.from - 2].map((at) => lower(sentence.words[at]));
  if (["the", "these", "those", "both"].includes(behind[0]!)) return true;
  if (["other", "last", "first"].includes(behind[0]!) && ["the", "its", "their"].includes(behind[1]!))
    return true;
  return caseOf(sentence, first(seen)) === "in" && countedNoun(sentence, number) === undefined;
}
