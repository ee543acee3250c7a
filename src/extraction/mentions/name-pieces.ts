import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { KindWords } from "../../text/kind-words.ts";
import { under } from "../tree.ts";
import type { NameRun } from "./name-runs.ts";

/** Whether two neighbouring runs are pieces of one name: both hang in one noun phrase whose head is the later one's, by name relations only. */
export function oneName(sentence: ParsedSentence, left: NameRun, right: NameRun, kinds: KindWords): boolean {
  if (left.to !== right.from) return false;
  const words = sentence.words;
  const last = words[left.to - 1]!;
  const head = words[right.to - 1]!;
  if (words[right.from]!.upos !== "PROPN" && right.label === "MISC") return false;
  if (last.upos !== "PROPN" || last.xpos === "NNPS" || last.xpos === "JJ") return false;
  const joining = ["compound", "flat"];
  for (let index = left.from; index < left.to; index++) {
    const word = words[index]!;
    if (word.head < left.from || word.head >= right.to) return false;
    if (word.head >= right.from && !joining.includes(word.relation)) return false;
  }
  if (left.label === "PER" && right.label === "PER") return true;
  const own = (run: NameRun): string =>
    words
      .slice(run.from, run.to)
      .map((word) => word.text)
      .join(" ");
  if (left.label === "LOC" && right.label === "ORG" && ofTown.test(own(right))) return true;
  const body = words.slice(right.from, right.to).map((word) => word.text);
  if (left.label === "PER" && kinds.ofName(body) === "organization")
    return words[left.from]!.head >= right.from; // "the Manuel Rodriguez | Patriotic Front"
  const joined = under(sentence, last, head) && last.head >= right.from;
  return joined || (right.label === "ORG" && isBoardOf(words, left, right)); // "Loudoun County | Board of Supervisors"
}

/** "Makueni County | Referral Hospital": what has no name but its town's. */
const ofTown =
  /^(?:(?:Sub-?)?County |District |Regional |Provincial |General |Referral |Teaching |Municipal |Central |High |Magistrate['’]?s ?['’]? ?|Law |Women['’] ?s )+(?:Hospital|Courts?|School)$/u;

const bodies = new Set(
  "bank court university ministry department institute college board bureau council federation association union church academy commission corporation authority agency chamber society".split(
    " ",
  ),
);

/** "Loudoun County | Board of Supervisors": a body "of" something, whose first word the town hangs on. */
function isBoardOf(words: readonly Word[], left: NameRun, right: NameRun): boolean {
  return (
    left.label === "LOC" &&
    words[left.to - 1]!.head === right.from &&
    words[left.to - 1]!.relation === "compound" &&
    words[right.from + 1]?.text === "of" &&
    bodies.has(words[right.from]!.text.toLowerCase())
  );
}

/** Universities of several towns: "University of California, San Diego". */
const systems = /^University of (?:California|Nevada|Maryland|Wisconsin|Nebraska|Massachusetts|Hawaii)$/u;

/** Whether a body's name goes on: "Reserve Bank | of India", "Tata Consultancy | Services". Gives where it goes on from. */
export function bodyGoesOn(
  sentence: ParsedSentence,
  left: NameRun,
  right: NameRun,
  kinds: KindWords,
): boolean {
  if (left.label !== "ORG") return false;
  const words = sentence.words;
  const between = words.slice(left.to, right.from).map((word) => word.text);
  const ends = words[left.to - 1]!.text;
  if (between.length === 0 && ends === "of") return right.label !== "PER";
  const own = words.slice(left.from, left.to).map((word) => word.text);
  if (between.join(" ") === "," && right.label === "LOC" && systems.test(own.join(" "))) return true;
  if (
    between.join(" ") === "and" &&
    right.label === "ORG" &&
    own.includes("of") &&
    own.some((text) => /^(?:Department|Ministry)$/u.test(text))
  )
    return kinds.ofName(words.slice(right.from, right.to).map((word) => word.text)) === undefined; // "Department of Health | and Public Protection"
  if (between.join(" ") === "and" && /^(?:Teaching|Referral|Research)$/u.test(ends))
    return right.label !== "PER"; // "Odinga Teaching | and Referral Hospital"
  if (between.join(" ") === "and" && right.label === "ORG" && isField(words, left, right, kinds)) return true;
  const hangs = words[left.to - 1]!.head >= right.from && words[left.to - 1]!.head < right.to;
  if (between.length === 0 && right.label === "" && (right.to === right.from + 1 || hangs))
    return kinds.ofName(words.slice(right.from, right.to).map((word) => word.text)) === "organization"; // "Federal | High Court"
  return (
    (right.label === "LOC" || right.label === "ORG") &&
    bodies.has(ends.toLowerCase()) &&
    /^of(?: the)?$/u.test(between.join(" "))
  );
}

/** "the Ethics | and Anti-Corruption Commission": two fields of one body, with one article. */
function isField(words: readonly Word[], left: NameRun, right: NameRun, kinds: KindWords): boolean {
  const hangs = (word: Word | undefined, ...relations: readonly string[]): boolean =>
    word !== undefined &&
    relations.includes(word.relation) &&
    word.head >= right.from &&
    word.head < right.to;
  return (
    hangs(words[left.from - 1], "det") &&
    words.slice(left.from, left.to).every((word) => hangs(word, "compound")) &&
    kinds.ofName(words.slice(right.from, right.to).map((word) => word.text)) === "organization"
  );
}

/** "the Libyan | House of Representatives": the model's adjective of a body, right before its name. */
export function ofNation(words: readonly Word[], left: NameRun, right: NameRun): boolean {
  return (
    left.label === "ORG" &&
    right.label === "ORG" &&
    left.to === right.from &&
    left.to === left.from + 1 &&
    words[left.from]!.xpos === "JJ"
  );
}

/** "the National Assembly's | Education Committee": a body and one of its own, which the model took for one. */
export function partedAtOwner(words: readonly Word[], run: NameRun, kinds: KindWords): readonly NameRun[] {
  const mark = words.slice(run.from + 2, run.to - 1).find((word) => word.xpos === "POS");
  if (run.label !== "ORG" || !mark) return [run];
  const isBody = (from: number, to: number): boolean =>
    kinds.ofName(words.slice(from, to).map((word) => word.text)) === "organization";
  return isBody(run.from, mark.index) && isBody(mark.index + 1, run.to)
    ? [
        { ...run, to: mark.index },
        { ...run, from: mark.index + 1 },
      ]
    : [run];
}
