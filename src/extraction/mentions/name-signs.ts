import type { EntityType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Vocabulary } from "../context.ts";
import type { NameRun } from "./name-runs.ts";
import type { Seen, Sign } from "./name-seen.ts";
import { nounsBehind } from "./name-signs.table.ts";
import type { TypeGuess } from "./name-type.ts";
import { isPaper } from "./papers.ts";
import { signsInNames, signsInRows, signsOfBodies } from "./signs-of-bodies.table.ts";
import { signsOfOneWord } from "./signs-of-one-word.table.ts";
import { signsOfPeople } from "./signs-of-people.table.ts";
import { signsOfPlaces } from "./signs-of-places.table.ts";
import { signsOfThings } from "./signs-of-things.table.ts";

const signs = [
  ...signsOfThings,
  ...signsInNames,
  ...signsOfOneWord,
  ...signsOfPlaces,
  ...signsOfPeople,
  ...signsInRows,
  ...signsOfBodies,
];

/**
 * What stands beside a name and tells what it is of: the noun behind it, the score of a match that it won, the police
 * station that is called by it. Undefined where nothing does.
 */
export function signOf(
  sentence: ParsedSentence,
  run: NameRun,
  head: Word,
  vocabulary: Vocabulary,
  surnames: ReadonlySet<string>,
): TypeGuess | undefined {
  const { words } = sentence;
  if (run.label !== "" && words[run.to - 1]!.upos === "ADJ" && !isPaper(sentence, run)) return undefined; // "citing The Namibian"
  const texts = words.slice(run.from, run.to).map((word) => word.text);
  const text = texts.join(" ");
  const places = vocabulary.gazetteer.find(text);
  const seen: Seen = {
    sentence,
    run,
    head,
    next: words[run.to],
    text,
    texts,
    long: texts.length > 1,
    kind: vocabulary.kinds.ofName(texts),
    is: {
      person: run.label === "PER" && isPersonsName(texts, vocabulary, surnames),
      nation:
        text === "Northern Ireland" ||
        places.some((place) => place.kind === "country" || place.kind === "region"),
      place: places.length > 0 || (texts.length === 1 && vocabulary.gazetteer.demonym(text) !== undefined),
      unknown: places.length === 0,
      surname: surnames.has(text),
      given: vocabulary.givenNames.gender(text) !== undefined,
    },
    vocabulary,
  };
  if (run.label === "") return guessBy(signsInRows, seen);
  const behind = nounBehind(seen);
  if (behind) return { type: behind, weight: 3, rule: "name.noun-behind" };
  return guessBy(signs, seen);
}

function guessBy(signs: readonly Sign[], seen: Seen): TypeGuess | undefined {
  const sign = signs.find(
    (one) => (one.label === undefined || one.label === seen.run.label) && one.holds(seen),
  );
  return sign && { type: sign.type, weight: sign.weight, rule: sign.rule };
}

/** What the noun right behind a name tells: "Azimio la Umoja leader". A title at the name's end goes with the noun: "Vice | President". */
function nounBehind(seen: Seen): EntityType | undefined {
  const { sentence, run, texts, is, kind, vocabulary } = seen;
  const next = behindList(seen);
  if (next?.name !== "O" || next.start === sentence.words[run.to - 1]!.end) return undefined;
  const row = nounsBehind.find(
    (one) =>
      !one.unless.some((kind) => is[kind]) &&
      (one.labels ?? run.label).split(" ").includes(run.label) &&
      (next.index === run.to || one.type === "Group") &&
      (!one.followed || one.followed.test(sentence.words[next.index + 1]?.text ?? "")) &&
      (!one.many || (next.xpos === "NNS" && texts.length === 1)) &&
      one.nouns.split(" ").includes(next.lemma.toLowerCase()),
  );
  const title = vocabulary.titles.find(texts.at(-1)!) !== undefined;
  const body = row?.type === "Place" && (kind === "organization" || chamber.test(texts.at(-1)!)); // "Supreme Court Magistrate Rene Paz", "the Socialist Party mayor"
  return row && !body && (row.type === "Group" || !title) ? row.type : undefined;
}

const chamber = /^(?:court|tribunal|council|assembly|senate)$/iu;

/** The word behind a name, or behind what it stands in a pair with: "Chewa | and Tumbuka chiefs". */
function behindList({ sentence: { words }, run, next }: Seen): Word | undefined {
  const other = words[run.to + 1];
  const paired = next?.text === "and" && other?.name === `B-${run.label}` && words[run.to + 2]?.name === "O";
  return paired ? words[run.to + 2] : next;
}

/** Whether a run of the model's for a person begins as people's names do, or is somebody's surname. */
function isPersonsName(
  texts: readonly string[],
  vocabulary: Vocabulary,
  surnames: ReadonlySet<string>,
): boolean {
  if (texts.length === 1) return true;
  return vocabulary.givenNames.gender(texts[0]!) !== undefined || surnames.has(texts[0]!);
}
