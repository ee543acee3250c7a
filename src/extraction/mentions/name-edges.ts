import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { KindWords } from "../../text/kind-words.ts";
import { isInCapitals } from "./acronyms.ts";
import { isTitleCase } from "./capital-runs.ts";
import type { NameRun } from "./name-runs.ts";
import { nounClass } from "./noun-class.ts";

const capital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);

/** "The Corruption | Eradication Commission": nouns with a capital that hang on the noun of a body's or a building's name begin it. */
export function fromItsStart({ words }: ParsedSentence, run: NameRun, kinds: KindWords): NameRun {
  if (run.label === "PER" || run.label === "LOC") return run;
  const kind = kinds.ofName(words.slice(run.from, run.to).map((word) => word.text));
  if (kind !== "organization" && kind !== "facility") return run;
  let { from } = run;
  while (from > 0) {
    const before = words[from - 1]!;
    const hangs = (word: Word | undefined): boolean =>
      word?.relation === "compound" && word.head >= run.from && word.head < run.to;
    const free = (word: Word | undefined): boolean => capital(word) && word!.name === "O";
    const field = words[from - 2];
    if (before.text === "and" && from > 2 && free(field) && hangs(field))
      from -= 2; // "The Ethics and | Anti-Corruption Commission"
    else if (from > 1 && free(before) && before.upos === "NOUN" && hangs(before)) from -= 1;
    else if (before.text === "Private" && words[from]!.text === "Sector") from -= 1;
    else if (
      from > 1 &&
      words[from]!.text !== "Community" &&
      free(before) &&
      ofState.test(before.text) &&
      before.relation === "amod" &&
      before.head >= run.from &&
      before.head < run.to
    )
      from -= 1; // "the Federal | Parliament"
    else break;
  }
  return from === run.from ? run : { ...run, from };
}

/** Adjectives that tell whose a body is, and are part of its name. */
const ofState =
  /^(?:Federal|National|Provincial|Regional|Royal|Metropolitan|Municipal|Constitutional|Supreme|Joint|Special|Grand|Upper|Lower|General|International|Central|Independent|United|Medical|Social|Public)$/u;

/** "Delhi Jal | Board": a body's noun with a capital behind the name of a place, in one compound with it, ends its name. */
export function toItsEnd({ words }: ParsedSentence, run: NameRun, kinds: KindWords): NameRun {
  const next = words[run.to];
  const line = /^(?:Line|Metro)$/u.test(next?.text ?? ""); // "Tuen Ma | Line"
  if (
    run.label !== "LOC" ||
    !next ||
    !(capital(next) || next.text === "TV") ||
    next.name !== "O" ||
    !(next.upos === "NOUN" || line)
  )
    return run;
  const own = words.slice(run.from, run.to);
  const root = own.find(({ head }) => head < run.from || head >= run.to) ?? own.at(-1)!;
  const hangs = root.relation === "compound" && (root.head === next.index || root.head === next.head);
  const courts = words[run.to + 1]; // "Winam | Law Courts"
  if (next.text === "Law" && courts?.text === "Courts" && root.head === courts.index)
    return { ...run, to: run.to + 2, label: "ORG" };
  const kind = hangs ? kinds.ofName([next.text]) : undefined;
  if (hangs && (kind === "facility" || line) && !isTitleCase(words)) return { ...run, to: run.to + 1 }; // "Nakkhu | Jail"
  return kind === "organization" ? { ...run, to: run.to + 1, label: "ORG" } : run;
}

/** "The Christian Peacemaker | Teams", "the Odorkor Divisional | Headquarters": a noun with a capital on which all of a body's name hangs ends it. */
export function toItsHead(sentence: ParsedSentence, run: NameRun, kinds: KindWords): NameRun {
  const next = sentence.words[run.to];
  if (
    next?.name === "O" &&
    /^(?:FM|AM)$/u.test(next.text) &&
    /^(?:ORG|LOC|PER|MISC)$/u.test(run.label) &&
    !isInCapitals(sentence)
  )
    return { ...run, to: run.to + 1, label: "ORG" }; // "Mosaique | FM"
  if (run.label !== "ORG" || !next || !capital(next) || next.name !== "O") return run;
  if (next.upos !== "NOUN" && kinds.ofName([next.text]) === undefined) return run;
  if (isTitleCase(sentence.words) || nounClass(next)?.type === "Person") return run;
  const own = sentence.words.slice(run.from, run.to);
  return own.every((word) => word.head === next.index || (word.head >= run.from && word.head < run.to))
    ? { ...run, to: run.to + 1 }
    : run;
}

/** "Katsina-Ala Local | Government Area": what Nigerian districts are called. */
export function toGovernmentArea({ words }: ParsedSentence, run: NameRun): NameRun {
  if (run.label !== "LOC") return run;
  const from = words[run.to - 1]!.text === "Local" ? run.to - 1 : run.to;
  const tail = words.slice(from, from + 3).map((word) => word.text);
  return tail.join(" ") === "Local Government Area" ? { ...run, to: from + 3 } : run;
}

/** "the Indian | Air Force", "the Afghan | National Police": whose it is begins the name of an air force, a coast guard or a national police. */
export function fromItsNation({ words }: ParsedSentence, run: NameRun): NameRun {
  const own = words.slice(run.from, run.to).map((word) => word.text);
  const before = words[run.from - 1];
  if (
    !/^(?:Air Force|Coast Guard|Marine Corps|Royal Navy|Armed Forces|National (?:Police|Army))$/u.test(
      own.join(" "),
    ) ||
    !/^(?:ORG|)$/u.test(run.label)
  )
    return run;
  const hangs = before && /^(?:amod|compound)$/u.test(before.relation) && before.xpos !== "VBN";
  return hangs && capital(before) && (before.name === "O" || before.xpos === "JJ")
    ? { ...run, from: run.from - 1 }
    : run;
}

const trades =
  /^(?:(?:Drug|Chip|Car|Auto|Plane|Toy|Steel|Truck|Phone|Bus|Arms|Lens|Shoe|Jet|Engine|Iphone)-?maker|Insurer|Retailer|Lender|Brewer|Distiller|Refiner|Shipbuilder|Homebuilder|Grocer|Biotech|Startup|Utility)$/iu;

/** Whether a word is what a firm is, by what it makes or deals in. */
export function isTrade(text: string): boolean {
  return trades.test(text);
}

/** "Chipmaker | Nvidia rose": what a firm is, in front of its name where a sentence begins. */
export function behindItsTrade({ words }: ParsedSentence, run: NameRun): NameRun {
  const long = run.to - run.from > 1 && run.from === 0;
  return long && trades.test(words[0]!.text) && capital(words[1]) ? { ...run, from: 1 } : run;
}

/** Bodies that a town has too, and are not called by it: "LIMA POLICE". */
const common =
  /^(?:police|army|navy|government|company|office|court|team|force|congress|parliament|bank|authority|base|camp|road|station|wall)$/iu;

const courts = /^(?:court|forces?|bank|company)$/iu;

/** "THE HOTEL | CRILLON": in a sentence in capitals, what a building is that is called by what stands behind. */
export function inCapitalsFromItsNoun(sentence: ParsedSentence, run: NameRun): NameRun {
  const before = sentence.words[run.from - 1];
  const noun =
    before?.name === "O" &&
    /^(?:HOTEL|TEATRO|PLAZA|RADIO|CAMP|FORT|CAFE|RESTAURANT|CINEMA)$/u.test(before.text);
  if (!noun || run.label === "PER" || !isInCapitals(sentence)) return run;
  return { ...run, from: run.from - 1, label: before.text === "RADIO" ? "ORG" : "LOC" };
}

/** "KERALA | HIGH COURT": in a sentence in capitals, what a body or building is called by stands in small letters for the model. */
export function inCapitalsToItsEnd(sentence: ParsedSentence, run: NameRun, kinds: KindWords): NameRun {
  const { words } = sentence;
  if (run.label === "PER" || !isInCapitals(sentence)) return run;
  const last = words[run.to - 1]!;
  for (let to = Math.min(words.length, run.to + 3); to > run.to; to--) {
    const more = words.slice(run.to, to);
    const end = more.at(-1)!;
    const nominal = more.every((word) => word.name === "O" && /^(?:NOUN|PROPN|ADJ)$/u.test(word.upos));
    const hangs = last.relation === "compound" && (last.head === end.index || last.head === end.head);
    const kind = nominal && hangs ? kinds.ofName([end.text]) : undefined;
    if (
      (kind === "organization" || kind === "facility") &&
      (!common.test(end.text) || (more.length > 1 && courts.test(end.text)))
    )
      return { ...run, to, label: kind === "organization" ? "ORG" : "LOC" };
  }
  return run;
}

/** 'Ronald "Bato" dela Rosa': one name with the nickname that stands within it in quotation marks. */
export function nicknamed({ words }: ParsedSentence): readonly NameRun[] {
  return words.flatMap((open) => {
    if (!/^["“‘']$/u.test(open.text) || !words[open.index - 1]?.name.endsWith("-PER")) return [];
    let close = open.index + 1;
    while (close < open.index + 4 && /^\p{Lu}/u.test(words[close]?.text ?? "")) close += 1;
    const ends = /^["”’']$/u.test(words[close]?.text ?? "") && close > open.index + 1;
    const goesOn = words[close + 1];
    const whole = goesOn?.name === "O" && goesOn.upos === "PROPN" && goesOn.head < open.index;
    if (!ends || !(whole || goesOn?.name.endsWith("-PER"))) return [];
    let from = open.index - 1;
    while (words[from - 1]?.name.endsWith("-PER") && words[from]!.name !== "B-PER") from -= 1;
    let to = close + 2;
    while (words[to]?.name === "I-PER" || (words[to]?.name === "B-PER" && words[to]!.relation === "flat"))
      to += 1;
    return [{ from, to, label: "PER" }];
  });
}

/** Letters behind a name for an honour, a degree or a seat: "Yakubu Maikyau SAN". */
const LETTERS = new Set(
  "SAN QC KC SC MP MLA MNA MPP TD MEP MSP MBE OBE CBE KBE DBE OAM JP PhD MD Esq MSc MBA RN".split(" "),
);

/** Whether a word is such letters. */
export function isLetters(text: string): boolean {
  return LETTERS.has(text.replace(/\.$/u, ""));
}

/** One past a person's name without the letters behind it. */
export function beforeLetters(words: readonly Word[], run: NameRun): number {
  let { to } = run;
  while (run.label === "PER" && to - run.from > 2 && isLetters(words[to - 1]!.text)) to -= 1;
  return to;
}
