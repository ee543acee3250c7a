import type { ParsedSentence, Word } from "../../language/parse.ts";
import { fullMonth } from "../times/month-names.ts";
import { fullWeekday } from "../times/weekday-names.ts";
import type { NameRun } from "./name-runs.ts";

/** Nouns whose name tells after “of” or “for” what they are for. */
const bodies = new Set(
  "palace hall tower cathedral museum library temple theatre theater basilica agency alliance army association bank board bureau chamber church coalition commission committee community confederation congress council court department federation forces foundation front fund institute league ministry movement organisation organization party rally secretariat union university".split(
    " ",
  ),
);
/** Those that are named by what they are on: "Commission on Elections". */
const councils = new Set(["commission", "committee", "council", "conference", "panel"]);
const link = /^(?:of|for|the|and)$/u;
const capital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
const nominal = (word: Word): boolean => word.upos === "PROPN" || word.upos === "NOUN" || word.upos === "ADJ";

/**
 * Names of bodies that the model saw in part or not at all: "Ministry of Health and Family Welfare", "Economic Community of
 * West African States". Capitals before the body's noun belong to it, and after its “of” or “for” all that hangs in it.
 */
export function namedBodies(sentence: ParsedSentence, labelled: readonly NameRun[]): readonly NameRun[] {
  const { words } = sentence;
  return sentence.words.flatMap((noun) => {
    if (!capital(noun) || !nominal(noun) || !bodies.has(noun.text.toLowerCase())) return [];
    const run = { from: startOf(sentence.words, noun), to: endOf(sentence.words, noun), label: "ORG" };
    if (run.to <= noun.index + 1) return [];
    const touching = labelled.filter((one) => one.from < run.to && one.to > run.from);
    const inside = touching.every((one) => one.label !== "PER" && one.from >= run.from && one.to <= run.to);
    const known =
      words[noun.index + 1]?.text.toLowerCase() !== "on" &&
      touching.some(
        (one) => one.from <= noun.index && one.to > noun.index + 1 && !link.test(words[one.to - 1]!.text),
      );
    return inside && !known ? [run] : [];
  });
}

/** "the Commission on Wednesday": when, not what it is on. */
const day = new RegExp(`^(?:${fullWeekday}|${fullMonth})s?$`, "iu");

function startOf(words: readonly Word[], noun: Word): number {
  let from = noun.index;
  while (from > 0) {
    const before = words[from - 1]!;
    if (!capital(before) || !nominal(before) || before.head !== noun.index) break;
    if (before.index === 0 && before.upos !== "PROPN" && before.name === "O") break;
    from -= 1;
  }
  return from;
}

function endOf(words: readonly Word[], noun: Word): number {
  let to = noun.index + 1;
  for (let at = to; at < words.length; ) {
    const link = words[at]!.text.toLowerCase();
    const opens =
      link === "of" ||
      link === "for" ||
      (link === "on" && councils.has(noun.text.toLowerCase())) ||
      (link === "and" && to > noun.index + 1);
    let next = at + (opens ? 1 : 0);
    if (opens && link !== "and" && words[next]?.text === "the") next += 1;
    const word = words[next];
    const first = to === noun.index + 1;
    if (word && day.test(word.text)) break;
    if (!word || !capital(word) || !nominal(word) || (first && !opens) || !within(words, word, noun)) break;
    to = next + 1;
    at = to;
  }
  return to;
}

/** Whether a word hangs in the noun's phrase, by nominal relations alone: not in a list of which the noun is the first. */
function within(words: readonly Word[], word: Word, noun: Word): boolean {
  let at = word;
  for (let steps = 0; at.index !== noun.index && steps < 12; steps++) {
    if (at.relation === "conj" && at.head === noun.index) return false;
    if (!/^(?:nmod|compound|amod|flat|conj|appos)/u.test(at.relation)) return false;
    const head = words[at.head];
    if (!head) return false;
    at = head;
  }
  return at.index === noun.index;
}
