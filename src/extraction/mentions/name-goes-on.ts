import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import { bodyOfBoth } from "./body-of-both.ts";
import { isTitleCase } from "./capital-runs.ts";
import { nameOf } from "./listed.ts";
import type { NameRun } from "./name-runs.ts";

/** Bodies that are called after somebody. */
const ofSomebody =
  /^(?:Holdings?|Group|Foundation|Enterprises|Industries|Trust|Institute|Ltd|Limited|Inc|Corporation)\.?$/u;

/** Buildings that a town's name behind them tells apart. */
const ofTown = /^(?:Hospital|Base|Prison|Camp|Barracks|Airport|Refinery|Campus|Clinic)$/u;

/** Works of law and of states that are called after where they were made. */
const madeAt = /^(?:Agreement|Treaty|Accords?|Protocol|Pact|Declaration|Convention|Charter|Communiqu[eé])$/u;

/** "Kowloon | West constituency": a part of the land that people vote in. */
const quarter = /^(?:North|South|East|West|Central)$/u;

/** A town of so many people is known by the whole of its name: "Dar | es Salaam". */
const TOWN = 100_000;

/** "State Road | 70", "Terminal | 3". */
const way = /^(?:Road|Highway|Route|Interstate|Terminal|Pier|Autoroute|Expressway)$/u;

/** "Prevention of Terrorism | Act". */
const law = /^(?:Act|Bill|Ordinance)$/u;

/** Offices of a city: "San Francisco | City Attorney". */
const ofCity = /^(?:Attorney|Manager|Clerk|Controller|Administrator|Councilman|Councilwoman)$/u;

/** What is called after a saint. */
const saints = /^(?:Hospital|Church|Cathedral|Basilica|Chapel|Monastery|Convent)$/u;

/** How clubs begin. */
const clubFirst =
  /^(?:Real|Racing|Deportivo|Atletico|Atlético|Sporting|Dynamo|Dinamo|Lokomotiv|Lokomotive|Spartak|Torpedo|Slavia|Sparta|Hapoel|Maccabi|Beitar|Partizan|CSKA|AFC|FC|AC|AS|SC|SK|FK|VfL|VfB|Borussia|Eintracht|Olympique|Deportes)$/u;

/** Who speaks for a firm, or that it has or says something. */
const officer = /^(?:CEO|CFO|MD|Managing|Chief|['’]s|said)$/u;

/**
 * Where names that the model parted are one: "Hassan Allam | Holding", "Lahore High | Court", "Pretoria | Agreement",
 * "University Hospital | Limerick", "ExxonMobil | Guyana President Alistair Routledge".
 */
export function goingOn(
  { words }: ParsedSentence,
  runs: readonly NameRun[],
  { gazetteer, kinds, titles }: Pick<Vocabulary, "gazetteer" | "kinds" | "titles">,
): readonly NameRun[] {
  if (isTitleCase(words)) return runs;
  const joined: NameRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.from < last.to) continue;
    const beside = last?.to === run.from;
    const branch = last && beside ? branchEnd(last, run) : undefined;
    if (last && beside && (branch || isBuildingOf(last, run)))
      joined[joined.length - 1] = { ...last, to: branch ?? run.to };
    else if (last && beside && isPartyOf(last, run))
      joined[joined.length - 1] = { ...run, from: last.from, label: "ORG" };
    else if (last && isFirmOf(last, run)) joined[joined.length - 1] = { ...last, to: run.to, label: "ORG" };
    else if (last && isOfficeOn(last, run)) joined[joined.length - 1] = { ...last, to: run.to };
    else if (last && isSaints(last, run))
      joined[joined.length - 1] = { ...run, from: last.from, label: "ORG" };
    else joined.push(ended(run));
  }
  return joined;

  function isNamed(word: Word | undefined): boolean {
    return word !== undefined && word.upos === "PROPN" && titles.find(word.text) === undefined;
  }

  function ended(run: NameRun): NameRun {
    const [last, next] = [words[run.to - 1]!, words[run.to]];
    const own = nameOf(words.slice(run.from, run.to));
    const before = words[run.from - 1];
    if (before?.text === "Hotel" && before.name === "O" && /^(?:LOC|MISC)$/u.test(run.label))
      return { ...run, from: run.from - 1, label: "LOC" }; // "Hotel | Tequendama"
    if (
      before &&
      clubFirst.test(before.text) &&
      before.name === "O" &&
      /^(?:LOC|PER)$/u.test(run.label) &&
      run.to === run.from + 1 &&
      gazetteer.find(own).length > 0
    )
      return { ...run, from: run.from - 1, label: "ORG" }; // "Real | Zaragoza"
    const both = bodyOfBoth(words, run);
    if (both !== undefined) return { ...run, to: both };
    if (last.text === "City" && ofCity.test(next?.text ?? "") && isUnknownCity(run, own))
      return { ...run, to: run.to - 1 };
    if (next?.xpos === "POS" && saints.test(words[run.to + 1]?.text ?? "")) {
      const from = [run.from, run.from - 1].find((at) => /^(?:St\.?|Saint)$/u.test(words[at]?.text ?? ""));
      if (from !== undefined) return { from, to: run.to + 2, label: "LOC" }; // "St. Gabriel | 's Hospital"
    }
    const sheriff = nameOf(words.slice(run.from, run.to + 3)).search(
      /County Sheriff['’]s (?:Office|Department)\b/u,
    );
    if (run.label === "LOC" && sheriff > 0)
      return { ...run, to: run.to + (last.text === "Sheriff" ? 2 : 3), label: "ORG" };
    if (next?.name !== "O" || next.start === last.end) return run;
    if (run.label === "PER" && run.to > run.from + 1 && ofSomebody.test(next.text))
      return { ...run, to: run.to + 1, label: "ORG" };
    if (run.label === "LOC" || run.label === "ORG") {
      if (way.test(last.text) && next.upos === "NUM" && /^\d{1,4}\p{Lu}?$/u.test(next.text))
        return { ...run, to: run.to + 1, label: "LOC" };
      for (let to = Math.min(words.length, run.to + 3); to > run.to; to--)
        if (
          /^\p{Lu}/u.test(words[to - 1]!.text) &&
          words.slice(run.to, to).every((word) => word.name === "O" || word.name.endsWith("-LOC")) &&
          gazetteer.find(nameOf(words.slice(run.from, to))).some((one) => (one.population ?? 0) >= TOWN)
        )
          return { ...run, to, label: "LOC" };
    }
    if (law.test(next.text) && words.slice(run.from, run.to).some((word) => word.text === "of"))
      return { ...run, to: run.to + 1, label: "MISC" };
    if (
      run.label === "LOC" &&
      quarter.test(next.text) &&
      next.upos === "PROPN" &&
      !isNamed(words[run.to + 1])
    )
      return { ...run, to: run.to + 1 };
    const hangs = (word: Word): boolean => word.head === next.index || word.head === last.index;
    if (run.label !== "LOC" || !words.slice(run.from, run.to).every(hangs)) return run;
    if (next.text === "Court") return { ...run, to: run.to + 1, label: "ORG" };
    return madeAt.test(next.text) ? { ...run, to: run.to + 1, label: "MISC" } : run;
  }

  function isUnknownCity(run: NameRun, own: string): boolean {
    const found = gazetteer.find(own);
    return run.to > run.from + 1 && own !== "New York City" && found.every((place) => place.name !== own);
  }

  function isBuildingOf(left: NameRun, right: NameRun): boolean {
    return (
      right.label === "LOC" && /^(?:ORG|LOC)$/u.test(left.label) && ofTown.test(words[left.to - 1]!.text)
    );
  }

  /** "Vorbeck & | Vorbeck": two partners, neither of them a place that is known. */
  function isFirmOf(left: NameRun, right: NameRun): boolean {
    const known = [left, right].some(
      (one) =>
        one.label === "MISC" ||
        (one.label === "LOC" && gazetteer.find(nameOf(words.slice(one.from, one.to))).length > 0),
    );
    return words[left.to]?.text === "&" && right.from === left.to + 1 && !known;
  }

  /** "Washington Office | on Latin America": what it is busy with. */
  function isOfficeOn(left: NameRun, right: NameRun): boolean {
    return (
      left.label !== "PER" &&
      words[left.to]?.text === "on" &&
      right.from === left.to + 1 &&
      /^(?:Office|Center|Centre|Institute)$/u.test(words[left.to - 1]!.text) &&
      words[right.to - 1]!.head === left.to - 1
    );
  }

  /** "St James's | University Hospital": a saint, and what is called after him. */
  function isSaints(left: NameRun, right: NameRun): boolean {
    const end =
      words[left.to - 1]!.xpos === "POS" ? left.to : words[left.to]?.xpos === "POS" ? left.to + 1 : -1;
    const own = words.slice(right.from, right.to).map((word) => word.text);
    return (
      /^(?:St|Saint)\.?$/u.test(words[left.from]!.text) &&
      right.from === end &&
      kinds.ofName(own) !== undefined
    );
  }

  /** "Ilankai Tamil | Arasu Kachchi": a people and a body's noun that it hangs on. */
  function isPartyOf(left: NameRun, right: NameRun): boolean {
    const { head } = words[left.to - 1]!;
    const own = words.slice(right.from, right.to).map((word) => word.text);
    return (
      left.label === "MISC" &&
      right.label === "" &&
      head >= right.from &&
      head < right.to &&
      kinds.ofName(own) === "organization"
    );
  }

  /** Where a firm's name and a country end that an office of it, or what it has, stands behind. */
  function branchEnd(left: NameRun, right: NameRun): number | undefined {
    const text = (from: number, to: number): string => nameOf(words.slice(from, to));
    const isFirm = left.label !== "PER" && kinds.is(text(left.from, left.to), "organization");
    if (!isFirm || right.label !== "LOC") return undefined;
    for (let to = right.to; to > right.from; to--) {
      const next = words[to]?.text ?? "";
      if (gazetteer.find(text(right.from, to)).some((one) => one.kind === "country"))
        return titles.find(next) !== undefined || officer.test(next) ? to : undefined;
    }
    return undefined;
  }
}
