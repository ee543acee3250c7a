import type { ParsedSentence, Word } from "../../language/parse.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import type { Vocabulary } from "../context.ts";
import { caseOf } from "../tree.ts";
import type { NameRun } from "./name-runs.ts";
import type { TypeGuess } from "./name-type.ts";

/** Prepositions of where something is or goes. */
export const locative = new Set([
  "at",
  "in",
  "to",
  "from",
  "near",
  "outside",
  "inside",
  "around",
  "in front of",
  "opposite",
  "toward",
  "towards",
]);

/** What a name of a division of a country, of a town with what it has, or of a numbered road is, told by its own words and what stands behind it. */
export function divisionOf(
  sentence: ParsedSentence,
  run: NameRun,
  head: Word,
  vocabulary: Vocabulary,
): TypeGuess | undefined {
  const words = sentence.words.slice(run.from, run.to);
  const text = words.map((word) => word.text).join(" ");
  const last = words.at(-1)!;
  const at = /^(?:north|south|east|west|central)/iu.test(words[0]!.text) ? 1 : 0; // "EASTERN DEPARTMENT OF USULUTAN"
  const division =
    words.length > 2 + at && divisionNoun.test(words[at]!.text) && words[at + 1]!.text.toLowerCase() === "of";
  const next = sentence.words[run.to];
  if (
    words.length === 1 &&
    run.label === "ORG" &&
    next &&
    ofTown.has(next.lemma) &&
    vocabulary.gazetteer.find(text).length > 0
  )
    return { type: "Place", weight: 3, rule: "name.of-town" };
  const rest = words
    .slice(0, -1)
    .map((word) => word.text)
    .join(" ");
  if (words.length > 1 && ending.test(last.text) && isDivided(rest, last.text, vocabulary.gazetteer))
    return { type: "Place", weight: 4, rule: "name.division" };
  if (words.length > 1 && last.text === "State" && isStateOf(rest, vocabulary.gazetteer))
    return { type: "Place", weight: 4, rule: "name.state" };
  if (road.test(text)) return { type: "Facility", weight: 4, rule: "name.numbered-road" };
  const ofWhat = words
    .slice(2 + at)
    .map((word) => word.text)
    .join(" ");
  if (
    division &&
    locative.has(caseOf(sentence, head)) &&
    (!/^department$/iu.test(words[0]!.text) ||
      /^(?:San|Santa|Santo|El|La|Los|Las)\b/u.test(ofWhat) ||
      vocabulary.gazetteer.find(ofWhat).length > 0)
  )
    return { type: "Place", weight: 4, rule: "name.division" };
  return undefined;
}

/** Words behind the name of a division: "Ayacucho Department"; "Leicester City" is a club. */
const ending = /^(?:department|province|district|municipality|county|governorate|prefecture|oblast)$/iu;

/** Whether a place has such a division; "the Commerce Department" is none, though a town is called so. */
function isDivided(name: string, kind: string, gazetteer: Gazetteer): boolean {
  const places = gazetteer.find(name);
  return /^department$/iu.test(kind) ? places.some((one) => one.kind === "division") : places.length > 0;
}

/** "National Highway 58", "Interstate 95". */
const road =
  /^(?:\p{Lu}\p{L}+ )?(?:Highway|Motorway|Interstate|Route|Autobahn|Expressway) (?:\p{Lu}{1,2}-?)?\d+\p{Lu}?$/u;

/** "Kogi State", "Washington State"; of the United States "Ohio State" is a university. */
function isStateOf(name: string, gazetteer: Gazetteer): boolean {
  const states = gazetteer.find(name).filter((place) => place.kind === "division");
  return states.some((state) => state.country !== "US" || /^(?:Washington|New York)$/u.test(state.name));
}

/** What a town before it has: "Accra residents", "the Leeds suburb". */
const ofTown = new Set(
  "resident mayor suburb district neighbourhood neighborhood area region native outskirts".split(" "),
);

/** Words before "of" and a place: "the Department of San Vicente". */
const divisionNoun =
  /^(?:department|province|district|municipality|city|town|state|region|county|village|community|commune|canton|hamlet|township|neighbou?rhood|prefecture|governorate)$/iu;
