import type { EntityType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { NameKind } from "../../text/kind-words.ts";
import type { Vocabulary } from "../context.ts";
import { caseOf } from "../tree.ts";
import { isInCapitals } from "./acronyms.ts";
import { actsAsBody, doesBusiness, isAt, isDescribed, isTheOne, wonOrLost } from "./name-deeds.ts";
import type { NameRun } from "./name-runs.ts";
import { nounsBehind } from "./name-signs.table.ts";
import type { TypeGuess } from "./name-type.ts";
import { ownsPerson } from "./person-or-capital.ts";

/** A name with what its signs ask of it. */
interface Seen {
  readonly sentence: ParsedSentence;
  readonly run: NameRun;
  readonly head: Word;
  readonly next: Word | undefined;
  readonly text: string;
  readonly texts: readonly string[];
  /** Whether it is of several words. */
  readonly long: boolean;
  readonly kind: NameKind | undefined;
  readonly is: Readonly<Record<"person" | "place" | "nation" | "surname" | "given", boolean>>;
  readonly vocabulary: Vocabulary;
}

interface Sign {
  readonly rule: string;
  readonly type: EntityType;
  readonly weight: number;
  /** The label that the model must have given. */
  readonly label?: "PER" | "LOC" | "ORG";
  readonly holds: (seen: Seen) => boolean;
  readonly example: string;
}

/** What tells the kind of a name by its company. The first sign that holds. */
const signs: readonly Sign[] = [
  {
    rule: "name.police-station",
    type: "Place",
    weight: 3,
    holds: hasPoliceStation,
    example: "He was held at the Bandra police station.",
  },
  {
    rule: "name.business",
    type: "Organization",
    weight: 1.5,
    label: "PER",
    holds: ({ long, is, sentence, head }) =>
      !long && !is.surname && !is.given && doesBusiness(sentence, head),
    example: "Zambeef announced a profit.",
  },
  {
    rule: "name.noun-before",
    type: "Person",
    weight: 1.5,
    label: "ORG",
    holds: ({ long, kind, head, sentence, run }) =>
      long && !kind && head.xpos === "NNP" && isDescribed(sentence, run),
    example: "The coordinator Nahid Islam spoke.",
  },
  {
    rule: "name.of-country",
    type: "Organization",
    weight: 1.5,
    label: "LOC",
    holds: ({ is, kind, texts, vocabulary }) => !is.place && !kind && isBodyAfterPlace(texts, vocabulary),
    example: "Vente Venezuela rallied.",
  },
  {
    rule: "name.letters",
    type: "Organization",
    weight: 1.5,
    label: "LOC",
    holds: ({ is, text, sentence, head }) =>
      !is.place && /^\p{Lu}{3,5}$/u.test(text) && !isInCapitals(sentence) && caseOf(sentence, head) !== "in",
    example: "They registered at the KPU.",
  },
  {
    rule: "name.owner",
    type: "Organization",
    weight: 2,
    label: "PER",
    holds: ({ long, is, sentence, run }) => long && !is.person && ownsPerson(sentence, run),
    example: "Bayan Muna's Neri Colmenares spoke.",
  },
  {
    rule: "name.place-that-acts",
    type: "Organization",
    weight: 1.5,
    label: "LOC",
    holds: ({ is, sentence, head }) => !is.place && actsAsBody(sentence, head),
    example: "Google and Nampak owe the city millions.",
  },
  {
    rule: "name.at",
    type: "Facility",
    weight: 2,
    label: "PER",
    holds: ({ long, is, sentence, head }) => long && !is.person && isAt(sentence, head),
    example: "He took oath at Sheetal Niwas.",
  },
  {
    rule: "name.the",
    type: "Organization",
    weight: 2,
    label: "PER",
    holds: ({ long, head, sentence, run }) => long && head.xpos !== "NNPS" && isTheOne(sentence, run),
    example: "The Kejaksaan Tinggi charged him.",
  },
  {
    rule: "name.opponent",
    type: "Organization",
    weight: 2.5,
    holds: ({ is, sentence, run, head }) =>
      !is.person && !is.nation && !isDescribed(sentence, run) && wonOrLost(sentence, head),
    example: "Gor Mahia edged AFC Leopards 2-1.",
  },
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
  if (run.label === "" || words[run.to - 1]!.upos === "ADJ") return undefined;
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
      nation: places.some((place) => place.kind === "country" || place.kind === "region"),
      place: places.length > 0 || (texts.length === 1 && vocabulary.gazetteer.demonym(text) !== undefined),
      surname: surnames.has(text),
      given: vocabulary.givenNames.gender(text) !== undefined,
    },
    vocabulary,
  };
  const behind = nounBehind(seen);
  if (behind) return { type: behind, weight: 3, rule: "name.noun-behind" };
  const sign = signs.find((one) => (one.label === undefined || one.label === run.label) && one.holds(seen));
  return sign && { type: sign.type, weight: sign.weight, rule: sign.rule };
}

/** What the noun right behind a name tells: "Azimio la Umoja leader". A title at the name's end goes with the noun: "Vice | President". */
function nounBehind({ sentence, run, next, texts, is, vocabulary }: Seen): EntityType | undefined {
  if (next?.name !== "O" || next.start === sentence.words[run.to - 1]!.end) return undefined;
  const row = nounsBehind.find(
    (one) => !one.unless.some((kind) => is[kind]) && one.nouns.split(" ").includes(next.lemma.toLowerCase()),
  );
  const title = vocabulary.titles.find(texts.at(-1)!) !== undefined;
  return row && (row.type === "Group" || !title) ? row.type : undefined;
}

function hasPoliceStation({ sentence, run, next }: Seen): boolean {
  const building = sentence.words[run.to + 1]?.text ?? "";
  return /^police$/iu.test(next?.text ?? "") && /^(?:station|post|division)$/iu.test(building);
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

const parts =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|new|mainland|inner|outer|rural|urban|equatorial|occupied|old|republic|kingdom|islands?|of|the|and|democratic|people's|great)$/iu;

/** "Vente Venezuela", "Libya Observer", "Los Choneros": a country's name with a word that no place has, or those of a gang. */
function isBodyAfterPlace(texts: readonly string[], vocabulary: Vocabulary): boolean {
  if (texts.length === 2 && /^Los$/u.test(texts[0]!) && /s$/u.test(texts[1]!)) return true;
  const nations = texts.filter((text) =>
    vocabulary.gazetteer.find(text).some((place) => place.kind === "country"),
  );
  return texts.length === 2 && nations.length === 1 && !texts.some((text) => parts.test(text));
}
