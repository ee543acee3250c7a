import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Titles } from "../../text/titles.ts";
import { isEventNoun } from "../events/lexicon.ts";
import { hyphenEnd, siteEnd } from "./glued-ends.ts";
import { beforeLetters } from "./name-edges.ts";
import type { NameRun } from "./name-runs.ts";
import { nounClass } from "./noun-class.ts";
import { isPersonNoun } from "./person-nouns.table.ts";
import { areScorersAt, isAmongScorers } from "./sides.ts";
import { titleLength } from "./titles.ts";

const articles = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "its",
  "his",
  "her",
  "their",
  "our",
  "and",
  "of",
  "in",
]);
const mark = /^[\p{P}\p{S}]+$/u;

/** The name alone: without article, title, possessive, marks at its edges, or the event it is the host of ("Summit of the …"). Empty runs come out as undefined. */
export function trimName(sentence: ParsedSentence, run: NameRun, titles: Titles): NameRun | undefined {
  const words = sentence.words;
  let { from, to } = run;
  for (let moved = true; moved && from < to; ) {
    moved = false;
    const first = words[from]!;
    if (first.text === "o" && words[from - 1]?.text === "/") {
      from += 1; // "K Thippanna s/o | Lakshmanna"
      moved = true;
    } else if (
      articles.has(first.text.toLowerCase()) &&
      !(first.name === "B-PER" && first.text === "A" && from > 0) && // "Justice A Badharudeen"
      !(from + 1 < to && /^\p{Lu}/u.test(first.text) && from > 0 && run.label === "MISC")
    ) {
      from += 1;
      moved = true;
    } else if (mark.test(first.text) && !/^[#@]/u.test(first.text)) {
      from += 1;
      moved = true;
    } else if (run.label === "PER" || run.label === "") {
      const length = titleLength(words, from, to, titles);
      const sector = first.text === "Private" && !words[from + 1]?.name.endsWith("-PER"); // "Private Sector Organisation"
      const given =
        (to - from === 2 && /^(?:Don|Dean|Earl|Baron|Ameer)$/u.test(first.text)) || // "Don Blankenship"
        (/^(?:Imam|Malik|Major|Prince|Bishop)$/u.test(first.text) && isBehindTitle(words, from, titles)) ||
        first.text === "Shah";
      if (length > 0 && from + length < to && !given && !sector && words[from + length]!.xpos !== "POS") {
        from += length;
        moved = true;
      }
    }
  }
  if (run.label === "PER") {
    while (from + 1 < to && isCommonHead(words[from]!, words[from + 1]!)) from += 1;
    from = behindOffice(words, from, to);
  }
  if (
    run.label === "ORG" &&
    from + 1 < to &&
    isCommonHead(words[from]!, words[from + 1]!) &&
    nounClass(words[from]!)
  )
    from += 1; // "brewer | SABC"
  while (
    to > from &&
    (mark.test(words[to - 1]!.text) || words[to - 1]!.xpos === "POS") &&
    !isOwnMark(words, to, run)
  )
    to -= 1;
  if (to > from + 1 && isTally(words, to)) to -= 1;
  if (run.label === "LOC") while (from + 1 < to && direction.test(words[from]!.text)) from += 1;
  if (/^\p{Lu}/u.test(words[from]?.text ?? ""))
    while (to > from + 1 && (isCommonTail(words[to - 1]!) || isPlayer(words, to - 1))) to -= 1;
  while (
    to > from + 1 &&
    (/^(?:of|for|the|MPs?|MLAs?|MCAs?|MLCs?|MNAs?|TDs?|MEPs?)$/iu.test(words[to - 1]!.text) ||
      /^(?:in|at|on|to|from|with|by)$/u.test(words[to - 1]!.text)) // "Nobel Prize | in chemistry"
  )
    to -= 1;
  to = beforeLetters(words, { from, to: to - trailingTitle(words, from, to, titles), label: run.label });
  if (from >= to) return undefined;
  if (run.label === "PER" && to === from + 1 && givenBefore(words, from, titles)) from -= 1;
  if (run.label === "PER" && to > from + 2 && /^(?:DPP|SP|OCS|PS|CS)$/u.test(words[from]!.text)) from += 1; // "DPP | Nurul Wahida"
  to = siteEnd(words, hyphenEnd(words, from, to, run.label));
  return { ...run, from: hostStart(sentence, from, to) ?? from, to };
}

/** "Vincent Ochieng'": the apostrophe that ends names of East Africa. */
function isOwnMark(words: readonly Word[], to: number, run: NameRun): boolean {
  if (words[to - 1]!.text === ")") return run.to - run.from > 3 && words[to - 3]!.text === "("; // "CPI(M)"
  return (
    run.label === "PER" && /^['’]$/u.test(words[to - 1]!.text) && /\p{Ll}ng$/u.test(words[to - 2]?.text ?? "")
  );
}

/** "Insp. Gen. | Imam Sugianto": a given name that is a title too, behind a title. */
function isBehindTitle(words: readonly Word[], from: number, titles: Titles): boolean {
  const before = words[from - 1];
  return before !== undefined && /^\p{Lu}/u.test(before.text) && titles.find(before.text) !== undefined;
}

/** "leaker | Yogesh Brar": a common noun that the model took into somebody's name. */
function isCommonHead(word: Word, next: Word): boolean {
  return /^\p{Ll}{4,}$/u.test(word.text) && /^\p{Lu}/u.test(next.text);
}

/** "Affairs Minister | S. Jaishankar": an office within what the model took for somebody's name ends before it. */
function behindOffice(words: readonly Word[], from: number, to: number): number {
  const at = words.slice(0, to - 1).findLastIndex((word) => word.index > from && office.test(word.text));
  return at > from ? at + 1 : from;
}
const office =
  /^(?:Minister|Secretary|Commissioner|Chairman|Chairwoman|Chairperson|Governor|President|Director|Ambassador|Senator|Superintendent|Inspector|Spokesman|Spokesperson|Spokeswoman)$/u;

/** "Torrente | 2 (Asante 60)", "Heerenveen | 4-0": what a side got is no part of its name. */
function isTally(words: readonly Word[], to: number): boolean {
  const next = words[to]?.text ?? "";
  return (
    /^\d{1,3}$/u.test(words[to - 1]!.text) &&
    (areScorersAt(words, to) ||
      (/^[,;)]$/u.test(next) && isAmongScorers(words, to)) ||
      (/^[-–]$/u.test(next) && /^\d{1,3}$/u.test(words[to + 1]?.text ?? "")))
  );
}

/** "Law and Justice | party", "Niger | state": a common noun behind a name tells what it is. */
function isCommonTail(word: Word): boolean {
  return (
    /^\p{Ll}{2,}$/u.test(word.text) &&
    !buildings.test(word.text) &&
    (/^(?:NOUN|ADJ|CCONJ)$/u.test(word.upos) ||
      (word.text.length > 5 && word.relation !== "flat") ||
      common.has(word.text) ||
      isNoun(word))
  );
}
/** "Bath | centre Jeremy Guscot": where somebody plays. */
function isPlayer(words: readonly Word[], at: number): boolean {
  return words[at]!.text === "centre" && words[at + 1]?.name === "B-PER";
}

/** "the EVG | union", "Hitachi | advanced": a noun of the language, or a verb, that the model took for a part of the name. */
function isNoun(word: Word): boolean {
  return (
    nounClass({ ...word, lemma: word.text, xpos: "NN" }) !== undefined || /^\p{Ll}{4,}ed$/u.test(word.text)
  );
}
/** "Heathrow airport": of these the noun is part of what the building is called. */
const buildings =
  /^(?:airport|hospital|station|stadium|bridge|prison|jail|mosque|cathedral|center|centre|upazila)$/u;
const common = new Set(
  "party parties empire police government pipeline derby final finals official officials newspaper airline company club magazine website state province district county region city town village radio television railway island islands peninsula archipelago".split(
    " ",
  ),
);

/** "US | President", "Comelec | Chairman": a title that the model left out of the name, at its end. */
function trailingTitle(words: readonly Word[], from: number, to: number, titles: Titles): number {
  const next = words[to];
  if (next?.name === "O" && /^\p{Lu}/u.test(next.text))
    for (let length = Math.min(4, to - from); length > 1; length--) {
      const title = words.slice(to - length, to + 1).map((word) => word.text);
      const police = title.indexOf("Police") + 1; // "Accra Regional Police | Public Relations Officer" keeps its police
      if (police > 0 && police < title.length - 1 && titles.find(title.slice(police).join(" ")))
        return length - police;
      if (titles.find(title.join(" "))) return length; // "State Police | Public Relations Officer"
    }
  if (
    next?.name === "O" &&
    to - from > 1 &&
    words[to - 1]!.name === "O" &&
    titles.find(`${words[to - 1]!.text} ${next.text}`)
  )
    return 1; // "Kisumu | Woman Representative"
  for (let length = Math.min(3, to - from - 1); length > 0; length--) {
    const tail = words.slice(to - length, to);
    const whole = (length > 1 || next?.name === "B-PER") && tail.every((word) => word.name === "I-PER"); // "Terengganu | Mentri Besar"
    if (
      (whole || tail.every((word) => word.name === "O")) &&
      titles.find(tail.map((word) => word.text).join(" "))
    )
      return length;
  }
  return 0;
}

/** "DGP Prashant | Kumar": the first half of a name between a title and the half that the model saw. */
function givenBefore(words: readonly Word[], from: number, titles: Titles): boolean {
  const [title, given] = [words[from - 2], words[from - 1]];
  if (
    title?.upos === "NOUN" &&
    isPersonNoun(title.lemma) &&
    given?.name === "O" &&
    given.head >= from - 2 &&
    given.head <= from
  )
    return /^\p{Lu}\p{Ll}+$/u.test(given.text) && titles.find(given.text) === undefined; // "Stylist Law | Roach"
  return (
    title !== undefined &&
    given?.upos === "PROPN" &&
    given.name === "O" &&
    /^\p{Lu}\p{Ll}+$/u.test(given.text) &&
    titles.find(title.text) !== undefined &&
    titles.find(given.text) === undefined
  );
}

/** "south London", "downtown Atlanta": the part of a place is no part of its name. */
const direction =
  /^(?:north|south|east|west|central|downtown|DOWNTOWN|(?:north|south)(?:east|west)|(?:north|south|east|west)ern)$/u;
/** "Summit of the African Union": the name starts after "of the"; the event has its own noun. */
function hostStart(sentence: ParsedSentence, from: number, to: number): number | undefined {
  const words = sentence.words;
  if (
    !isEventNoun(words[from]!.text.toLowerCase()) ||
    from + 2 >= to ||
    words[from + 1]!.text.toLowerCase() !== "of"
  )
    return undefined;
  const start = words[from + 2]!.text.toLowerCase() === "the" ? from + 3 : from + 2;
  return start < to && words[start]!.upos === "PROPN" ? start : undefined;
}
