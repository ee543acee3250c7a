import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { KindWords } from "../../text/kind-words.ts";
import { isTitleCase } from "./capital-runs.ts";
import type { NameRun } from "./name-runs.ts";
import { nounClass } from "./noun-class.ts";

const capital = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}[\p{L}'’]/u.test(word.text);
const nominal = (word: Word): boolean => /^(?:PROPN|NOUN|ADJ)$/u.test(word.upos);

/** What ties those who are for or against something to it. */
const aim = /^(?:for|without|against|in|of)$/iu;

/**
 * Bodies called by people and what they are for: "Doctors for Choice", "Reporters Without Borders", "Partners In Health".
 * Within a sentence only, whose capitals tell something.
 */
export function peopleFor({ words }: ParsedSentence, labelled: readonly NameRun[]): readonly NameRun[] {
  if (isTitleCase(words)) return [];
  return words.flatMap((people) => {
    const link = words[people.index + 1];
    const goal = words[people.index + 2];
    if (people.index === 0 || !capital(people) || !/^NNP?S$/u.test(people.xpos) || !link || !goal) return [];
    if (
      nounClass({ ...people, lemma: people.text.toLowerCase().replace(/s$/u, ""), xpos: "NNS" })?.type !==
      "Group"
    )
      return [];
    const tied = aim.test(link.text) && (/^(?:for|without|against)$/iu.test(link.text) || capital(link));
    if (!tied || !capital(goal) || !nominal(goal)) return [];
    let [from, to] = [people.index, goal.index + 1];
    while (
      from > 1 &&
      capital(words[from - 1]) &&
      nominal(words[from - 1]!) &&
      words[from - 1]!.head <= people.index
    )
      from -= 1;
    while (capital(words[to]) && nominal(words[to]!)) to += 1;
    const crossed = labelled.some(
      (one) => one.from < to && one.to > from && (one.label === "PER" || one.from < from || one.to > to),
    );
    return crossed ? [] : [{ from, to, label: "ORG" }];
  });
}

/** Who is of a party or heads a body: the noun behind its name. */
const holder =
  /^(?:leader|lawmaker|senator|congress(?:wo)?man|legislator|parliamentarian|chairman|chairwoman|chairperson|spokes(?:man|woman|person)|secretary-general|founder|president|deputy|candidate|mp|mps|lawmakers|boss|ceo|chief|director|commandant)$/iu;

/** "Mouvement Militant Mauricien leader": a stretch of capitals of which the model saw nothing or a part, right before who heads it. */
export function beforeHolders(
  { words }: ParsedSentence,
  labelled: readonly NameRun[],
  kinds: KindWords,
): readonly NameRun[] {
  if (isTitleCase(words)) return [];
  return words.flatMap((noun) => {
    if (!/^\p{Ll}/u.test(noun.text) || !holder.test(noun.text) || noun.index < 2) return [];
    const to = noun.index;
    let from = to;
    while (from > 0 && capital(words[from - 1]) && nominal(words[from - 1]!)) from -= 1;
    const own = words.slice(from, to);
    const first = own[0];
    if (own.length < 2 || !first || own.at(-1)!.end === noun.start) return [];
    if (from === 0 && first.upos !== "PROPN" && first.name === "O" && own.length < 3) return [];
    const inside = labelled.filter((one) => one.from < to && one.to > from);
    const seen = inside.some(
      (one) =>
        one.label === "PER" ||
        one.label === "LOC" ||
        one.from < from ||
        one.to > to ||
        (one.from === from && one.to === to),
    );
    const common = [first, own.at(-1)!].some(
      (word) => nounClass({ ...word, lemma: word.text.toLowerCase(), xpos: "NN" })?.type === "Person",
    );
    if (seen || common || !own.some((word) => word.upos === "PROPN" && word.name === "O")) return [];
    return inside.length > 0 && kinds.ofName(own.map((word) => word.text)) === undefined && own.length > 3
      ? []
      : [{ from, to, label: "ORG" }];
  });
}
