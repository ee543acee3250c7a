import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import type { Hit, Stretch } from "./hits.ts";
import { datedPlurals, namedDays } from "./words.table.ts";

/** Whether a match is an expression of time: not a name, a verb, a count of things, or an hour of film. */
export function isTime(text: string, stretch: Stretch, hit: Hit): boolean {
  const { row, words, head } = hit;
  if (!head) return true;
  const sentence = stretch as ParsedSentence;
  if (words.length === 1 && ["VERB", "AUX"].includes(head.upos)) return false;
  if (row.kind !== "date" && row.kind !== "iso" && insideName(stretch, words)) return false;
  switch (row.kind) {
    case "weekday":
    case "holiday":
      return (
        !namedDays.before.test(text.slice(Math.max(stretch.start, hit.start - 12), hit.start)) &&
        !namedDays.after.test(text.slice(hit.end, hit.end + 20))
      );
    case "month-name":
      return words.length > 1 || (!isMarch(sentence, head) && monthAlone(sentence, head));
    case "year":
    case "years":
      return !countsThings(sentence, words.at(-1)!) && !countsNext(sentence, hit);
    case "duration":
      return (
        !age.test(text.slice(Math.max(stretch.start, hit.start - 20), hit.start)) &&
        isDuration(sentence, hit, head)
      );
    default:
      return true;
  }
}

/** "the Sunday Times", "Theresa May": the words stand in a longer name of somebody or something. */
function insideName(stretch: Stretch, words: readonly Word[]): boolean {
  if (words.every((word) => word.name.endsWith("PER"))) return true;
  const next = stretch.words[words.at(-1)!.index + 1];
  const named = (word: Word): boolean => /-(?:PER|ORG)$/u.test(word.name);
  return (
    words.every(named) &&
    (words[0]!.name.startsWith("I-") || (next?.name.startsWith("I-") === true && named(next)))
  );
}

/** "TOOK PART IN THE MARCH": what has an article of its own is no month. */
function isMarch({ words }: ParsedSentence, head: Word): boolean {
  return (
    /^march$/iu.test(head.text) &&
    words[head.index - 1]?.upos === "DET" &&
    !/^(?:compound|nmod:poss|nmod:unmarked)$/u.test(head.relation)
  );
}

/** "in May", "its June report"; a month without a preposition that is also a word or a name must be dated by its place in the tree. */
function monthAlone(sentence: ParsedSentence, head: Word): boolean {
  if (caseOf(sentence, head) !== "" || head.relation === "nmod:poss") return true;
  const before = sentence.words[head.index - 1];
  if (before?.upos === "ADP" || before?.upos === "SCONJ") return true;
  if (head.index === 0 && /^(?:May|March|August|April|June)$/u.test(head.text)) return false;
  return ["obl", "compound", "nmod", "conj", "nsubj", "obj"].includes(base(head)) && head.name === "O";
}

/** "2000 homes": the number counts them. Some plurals are dated by it: "the 2008 elections". */
function countsThings(sentence: ParsedSentence, year: Word): boolean {
  const noun = headOf(sentence, year);
  if (!noun || noun.index < year.index || base(year) !== "nummod") return false;
  return noun.xpos.endsWith("S") && noun.upos === "NOUN" && !datedPlurals.has(noun.text.toLowerCase());
}

/** "aged 40 years", "at the age of 40 years". */
const age = /\baged?\s+(?:of\s+)?$/iu;

/** "1500 to 1800 jobs", "In 1999, 2000 people came": a parser that takes the number for a year does not hang it on what it counts. */
function countsNext(sentence: ParsedSentence, hit: Hit): boolean {
  const next = sentence.words[hit.words.at(-1)!.index + 1];
  if (next?.upos !== "NOUN" || !next.xpos.endsWith("S") || datedPlurals.has(next.text.toLowerCase()))
    return false;
  const { from, to } = hit.groups;
  if (from && to) return [from, to].every((end) => Number(end) % 50 === 0);
  return sentence.words[hit.words[0]!.index - 1]?.text === ",";
}

/** "a year" is a time where it says how long or when; "75 hours of video" is how much there is. */
function isDuration(sentence: ParsedSentence, hit: Hit, head: Word): boolean {
  const { count, unit } = hit.groups;
  if (/^(?:19|20)\d\d$/u.test(count ?? "") && !/s$/u.test(unit ?? "")) return false;
  if (/^an?$/iu.test(count ?? "") && !/-/u.test(hit.words.map((word) => word.text).join("")))
    return ["obl", "nmod", "compound", "nsubj"].includes(base(head));
  if (!/^(?:hour|minute|second)s?$/iu.test(unit ?? "")) return true;
  const of = childrenOf(sentence, head, "nmod").some((child) => caseOf(sentence, child) === "of");
  const given = ["nsubj", "obj"].includes(base(head));
  return !(given && (of || childrenOf(sentence, headOf(sentence, head) ?? head, "aux").length > 0));
}
