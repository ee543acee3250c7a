import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import { isAt, isGoneTo, isIn, isOfVillage, isRepresented, labelOfList, othersOfList } from "./name-deeds.ts";
import type { NameRun } from "./name-runs.ts";
import type { Seen, Sign } from "./name-seen.ts";
import { ownsPerson } from "./person-or-capital.ts";

/** What tells that a name is of a place or a building by its company. The first that holds. */
export const signsOfPlaces: readonly Sign[] = [
  { rule: "name.police-station", type: "Place", weight: 3, holds: hasPoliceStation, example: "He was held at the Bandra police station." },
  {
    rule: "name.the-village",
    type: "Place",
    weight: 2,
    label: "PER",
    holds: ({ long, is, next, sentence, run }) => !long && !is.surname && !is.given && /^(?:village|town|district|neighbou?rhood|area|community|settlement)$/u.test(next?.lemma ?? "") && /^the$/iu.test(sentence.words[run.from - 1]?.text ?? ""),
    example: "They raided the Gugur village.",
  },
  { rule: "name.village-of", type: "Place", weight: 3, label: "PER", holds: ({ sentence, head }) => isOfVillage(sentence, head), example: "A strike on the southern village of Adloun killed him." },
  { rule: "name.districts-of", type: "Place", weight: 4.5, holds: ({ long, is, kind, sentence, head }) => !long && !is.surname && !kind && isOfMany(sentence, head), example: "Raids took place in the districts of Anderlecht and Schaerbeek." },
  { rule: "name.who-is-of", type: "Place", weight: 2.5, label: "PER", holds: ({ is, kind, sentence, run }) => !is.surname && !is.given && !kind && isOfAside(sentence, run), example: "Aldous, of Mapperley, denied it." },
  { rule: "name.land-first", type: "Place", weight: 2.5, holds: ({ long, is, kind, texts, text, run }) => long && !kind && !is.surname && /^(?:PER|MISC|LOC)$/u.test(run.label) && (landFirst.test(texts[0]!) || landLast.test(text)), example: "The line runs from Ain Sokhna to Marsa Matrouh." },
  { rule: "name.street-first", type: "Facility", weight: 3, holds: ({ long, texts, head }) => long && streetFirst.test(texts[0]!) && !(/^Stade$/u.test(texts[0]!) && base(head) === "nsubj"), example: "They marched on Avenida Paulista." },
  { rule: "name.seat-of-quarter", type: "Place", weight: 2.5, label: "PER", holds: ({ long, texts, sentence, run }) => long && /^(?:North|South|East|West|Central)$/u.test(texts.at(-1)!) && ownsPerson(sentence, run), example: "Kawempe North's Elias Nalukoola joined them." },
  {
    rule: "name.quarter-of",
    type: "Place",
    weight: 2,
    holds: ({ texts, is, kind, text, run, sentence, vocabulary }) =>
      texts.length === 2 &&
      !(run.label === "PER" && (texts[1] === "West" || (run.from > 0 && vocabulary.titles.find(sentence.words[run.from - 1]!.text)))) &&
      !kind &&
      !is.given &&
      !is.surname &&
      /^(?:North|South|East|West|Central)$/u.test(texts[1]!) &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(texts[0]!) &&
      vocabulary.givenNames.gender(texts[0]!) === undefined &&
      !vocabulary.kinds.is(text, "organization") &&
      !vocabulary.kinds.is(texts[0]!, "organization"),
    example: "He leads in Ashanti and Bono East.",
  },
  { rule: "name.evacuated", type: "Place", weight: 2, holds: ({ long, is, kind, sentence, head, run }) => !long && /^(?:ORG|PER)$/u.test(run.label) && !kind && !is.given && !is.surname && isEmptied(sentence, head), example: "Grindavik was evacuated." },
  {
    rule: "name.residents-of",
    type: "Place",
    weight: 2,
    holds: ({ long, is, kind, text, vocabulary, sentence, head, run }) => !long && run.label === "ORG" && !kind && /^\p{Lu}\p{Ll}/u.test(text) && !is.surname && !vocabulary.kinds.is(text, "organization") && isOfResidents(sentence, head),
    example: "Residents of Lucketts waited.",
  },
  { rule: "name.residents-of", type: "Place", weight: 2, label: "PER", holds: ({ is, kind, text, sentence, head }) => !kind && !is.surname && !is.given && /^\p{Lu}\p{Ll}/u.test(text) && base(head) === "nmod" && isOfResidents(sentence, head), example: "He was a resident of Begu Khel." },
  { rule: "name.represented", type: "Place", weight: 2, label: "PER", holds: ({ long, sentence, head }) => !long && isRepresented(sentence, head), example: "The lawmaker representing Birnin-Kudu spoke." },
  { rule: "name.gone-to", type: "Place", weight: 2, label: "PER", holds: ({ long, is, sentence, head }) => long && !is.person && isGoneTo(sentence, head), example: "The army entered Tell Tamer." },
  {
    rule: "name.list-of-places",
    type: "Place",
    weight: 1.5,
    holds: ({ is, kind, run, text, vocabulary, sentence, head }) =>
      /^(?:ORG|PER)$/u.test(run.label) && !kind && ((!is.person && !is.given) || isIn(sentence, run, firstOf(sentence, head), true) || isOfResidents(sentence, firstOf(sentence, head))) && !/^\p{Lu}+$/u.test(text) && !vocabulary.kinds.is(text, "organization") && labelOfList(sentence, run, head) === "LOC",
    example: "It came from Barmouth, Bala and Blaenau Ffestiniog.",
  },
  { rule: "name.struck", type: "Place", weight: 2, label: "PER", holds: ({ is, kind, sentence, head }) => !is.surname && !kind && isStruck(sentence, head), example: "Strikes on Nabatieh, Khiam and Bint Jbeil killed six." },
  { rule: "name.listed-in", type: "Place", weight: 2, label: "PER", holds: ({ is, kind, sentence, run, head }) => !is.surname && !is.given && !kind && isListedIn(sentence, run, head), example: "They held people in Diego Martin and Carenage." },
  { rule: "name.at-match", type: "Facility", weight: 2, label: "ORG", holds: ({ kind, is, text, vocabulary, sentence, head }) => !kind && !is.place && /^\p{Lu}\p{Ll}/u.test(text) && !vocabulary.kinds.is(text, "organization") && isAtMatch(sentence, head), example: "They beat Santa Fe 2-0 at the Metropolitano." },
  { rule: "name.at-match", type: "Facility", weight: 2, label: "LOC", holds: ({ kind, is, texts, sentence, head }) => !kind && !is.place && texts.length < 4 && isAtMatch(sentence, head, true), example: "They lost to Olimpia at Defensores del Chaco." },
  { rule: "name.line", type: "Facility", weight: 2.5, label: "LOC", holds: ({ long, texts }) => long && /^(?:Line|Metro|Railway|Tramway|Monorail|Subway)$/u.test(texts.at(-1)!), example: "A cable broke on the Tuen Ma Line." },
  { rule: "name.before-many-places", type: "Place", weight: 2, holds: ({ is, kind, sentence, run }) => !kind && !is.surname && isBeforeManyPlaces(sentence, run), example: "She won Gulu, Kitgum and Lamwo districts." },
  { rule: "name.listed-with-places", type: "Place", weight: 2, label: "PER", holds: (seen) => isListedWithPlaces(seen), example: "He said Seberang Perai, Balik Pulau and Bayan Lepas would be dry." },
  { rule: "name.police-of", type: "Place", weight: 2, label: "ORG", holds: (seen) => hasPolice(seen), example: "Tamil Nadu police suspended an inspector." },
  {
    rule: "name.police-of",
    type: "Place",
    weight: 2,
    label: "ORG",
    holds: ({ long, is, kind, text, next, vocabulary }) => !long && !kind && !is.surname && /^\p{Lu}\p{Ll}{3,}$/u.test(text) && next?.text === "police" && !vocabulary.kinds.is(text, "organization"),
    example: "She told the Devanakonda police that he had left.",
  },
  { rule: "name.seat", type: "Place", weight: 2, holds: (seen) => isSeat(seen), example: "He spoke at the Federal High Court, Maitama, Abuja." },
  {
    rule: "name.street",
    type: "Facility",
    weight: 3,
    label: "PER",
    holds: ({ long, texts }) => long && /^(?:Road|Street|Avenue|Marg|Chowk|Boulevard|Expressway|Highway|Bridge|Airport|Stadium|Square|Way|Crescent|Roundabout|Flyover|Interchange|Barracks|Hospital|Prison)$/u.test(texts.at(-1)!),
    example: "He owned a house in Bahadur Shah Zafar Marg.",
  },
  { rule: "name.building-first", type: "Facility", weight: 2, holds: ({ long, texts, run }) => long && run.label !== "PER" && buildingFirst.test(texts[0]!), example: "A car blew up outside the Hotel Crillon." },
  { rule: "name.in", type: "Place", weight: 2, label: "PER", holds: ({ long, is, sentence, run, head }) => long && !is.surname && isIn(sentence, run, head, is.person), example: "He ran a shop in Martha Brae." },
  { rule: "name.happens-at", type: "Place", weight: 1.5, label: "LOC", holds: ({ long, is, kind, sentence, head }) => !long && !kind && !is.place && isHappeningAt(sentence, head), example: "Two were hurt in clashes at Kondele." },
  { rule: "name.in-before-land", type: "Place", weight: 2, label: "PER", holds: ({ is, sentence, run, head, next }) => !is.surname && !is.given && next?.text === "," && sentence.words[run.to + 1]?.name === "B-LOC" && isIn(sentence, run, head, true), example: "He spoke in Rouyn-Noranda, Quebec, on Monday." },
  { rule: "name.town-in-next", type: "Place", weight: 4, holds: (seen) => !seen.vocabulary.kinds.is(seen.text, "organization") && liesInNext(seen), example: "The Redmond, Washington company grew." },
  { rule: "name.behind-town", type: "Place", weight: 2.5, label: "PER", holds: ({ is, sentence, run }) => !is.given && !is.surname && isBehindTown(sentence, run), example: "Whitlock, of Garforth, West Yorkshire, wept." },
  { rule: "name.in-town", type: "Place", weight: 2, label: "ORG", holds: (seen) => isInTown(seen), example: "The bank will open its office in Davos." },
  { rule: "name.at", type: "Facility", weight: 2, label: "PER", holds: ({ long, is, sentence, head }) => long && !is.person && isAt(sentence, head), example: "He took oath at Sheetal Niwas." },
];

/** Buildings and squares that are called by what stands behind the noun, as in the languages of the south of Europe and America. */
const buildingFirst = /^(?:hotel|hôtel|teatro|théâtre|plaza|piazza|palacio|palazzo|palais|estadio|stadio|stade|parque|museo|musée|iglesia|catedral|aeropuerto|puente|café)$/iu;

/** What lies in the land, in languages that say it first: a cape, a spring, a harbour, a hill, a village. */
const landLast = / (?:del (?:Sur|Norte|Este|Oeste)|de Oro|Occidental|Oriental)$/u;
const landFirst = /^(?:Ras|Ain|Marsa|Tel|Tell|Kafr|Wadi|Deir|Beit|Bayt|Jebel|Jabal|Khirbet|Puerto|Ciudad|Kampung|Barangay|Tanjung|Bukit|Kuala|Sungai|Pulau|Kota|Mount|Mt\.?|Lake|Cape)$/u;

/** Streets, squares and buildings in such languages. */
const streetFirst =
  /^(?:Jirón|Paseo|Avenida|Calle|Jalan|Jl\.|Jln\.|Rua|Rue|Straße|Strasse|Ulica|Plac|Aeroparque|Aeropuerto|Aeroporto|Flughafen|Ospital|Masjid|Rumah|Puente|Palazzo|Palacio|Estadio|Estádio|Stade|Stadio|Stadion|Gare|Pont|Largo|Praça|Ponte|Parc|Pasar|Bandara|Pelabuhan|Gedung|Trg|Piața|Torre|Castello|Castillo|Kompleks|Lapangan|Taman)$/u;

/** "strikes on Nabatieh and | Khiam", "a raid on Sokwe": what is struck from the air, or raided, in a list with a place. */
function isStruck(sentence: ParsedSentence, head: Word): boolean {
  const first = firstOf(sentence, head);
  const over = first !== head && first.name.endsWith("-LOC") && caseOf(sentence, first) === "on" ? headOf(sentence, first) : undefined;
  return /^(?:strike|airstrike|raid|shelling|bombardment|bombing|attack)$/u.test(over?.lemma ?? "");
}

/** "clashes at Kondele", "arrested at Buru": what happens or is done where, and at no body. */
function isHappeningAt(sentence: ParsedSentence, head: Word): boolean {
  const over = caseOf(sentence, head) === "at" ? headOf(sentence, head) : undefined;
  return /^(?:clash|protest|demonstration|rally|riot|accident|crash|fire|blast|explosion|ambush|roadblock|checkpoint|arrest|intercept|ambush|bury|rob|drown|stab)$/u.test(over?.lemma ?? "");
}

/** "residents of Mbare and Glen View": those who live somewhere, and where. */
function isOfResidents(sentence: ParsedSentence, head: Word): boolean {
  const who = base(head) === "nmod" && /^(?:of|from)$/u.test(caseOf(sentence, head)) ? headOf(sentence, head) : undefined;
  return /^(?:resident|villager|townspeople|voter|inhabitant|trader|suburb|village|town|district|neighbou?rhood|settlement|state|province|island|community)$/u.test(who?.lemma ?? "");
}

/** "the districts of Anderlecht and | Schaerbeek". */
export function isOfMany(sentence: ParsedSentence, head: Word): boolean {
  const first = firstOf(sentence, head);
  const over = base(first) === "nmod" && caseOf(sentence, first) === "of" ? headOf(sentence, first) : undefined;
  return over?.upos === "NOUN" && manyPlaces.test(over.text);
}

/** "Keith Aldous, 71, of | Mapperley,": where somebody named right before lives. */
function isOfAside({ words }: ParsedSentence, run: NameRun): boolean {
  const age = words[run.from - 3]?.xpos === "CD" && words[run.from - 4]?.text === ",";
  const who = words[run.from - (age ? 5 : 3)];
  if (words[run.from - 1]?.text !== "of" || words[run.from - 2]?.text !== ",") return false;
  return (who?.name.endsWith("-PER") ?? false) && /^[,.;)]$/u.test(words[run.to]?.text ?? ".");
}

/** "Grindavik was evacuated", "flooded Bentham": what is done to towns. */
function isEmptied(sentence: ParsedSentence, head: Word): boolean {
  const verb = headOf(sentence, head);
  const done = base(head) === "obj" || head.relation === "nsubj:pass";
  return done && /^(?:evacuate|shell|flood|bombard|besiege|liberate|recapture|retake|pacify|inundate|depopulate)$/u.test(verb?.lemma ?? "");
}

/** "in Diego Martin and | Carenage": behind a place that something is in. */
function isListedIn(sentence: ParsedSentence, run: NameRun, head: Word): boolean {
  const first = firstOf(sentence, head);
  return first !== head && first.name.endsWith("-LOC") && (isGoneTo(sentence, first) || isIn(sentence, run, first, true) || isOfResidents(sentence, first));
}

/** "drew at the Metropolitano", "the final at the Maracana": where sides play; `against` another side that is told, where the name may be the other side itself ("drew at Twente"). */
function isAtMatch(sentence: ParsedSentence, head: Word, against = false): boolean {
  const over = caseOf(sentence, head) === "at" ? headOf(sentence, head) : undefined;
  if (over && against && over.name.endsWith("-ORG")) return isAtMatch(sentence, { ...head, head: over.head });
  const told = !against || childrenOf(sentence, over ?? head, "obj", "obl").some((one) => one.index !== head.index && one.name !== "O" && (base(one) === "obj" || /^(?:to|with|against)$/u.test(caseOf(sentence, one))));
  return told && /^(?:beat|draw|lose|win|play|meet|host|face|score|sink|defeat|thrash|tie|match|game|final|semifinal|clash|fixture|derby|test|encounter)$/u.test(over?.lemma ?? "");
}

/** The first of the names that a name is listed with. */
function firstOf(sentence: ParsedSentence, head: Word): Word {
  return base(head) === "conj" ? (headOf(sentence, head) ?? head) : head;
}

/** Among names of a list of which another is a place of more than one word, as it is itself; of one that no list knows, two others are. */
function isListedWithPlaces({ is, long, text, vocabulary: { gazetteer }, sentence, run, head }: Seen): boolean {
  if (!long || is.given || is.surname || is.person) return false;
  const places = othersOfList(sentence, run, head).filter((one) => one.includes(" ") && gazetteer.find(one).length > 0);
  return places.length >= (gazetteer.find(text).length > 0 ? 1 : 2);
}

/** "Gulu, | Kitgum and Lamwo districts": whether a list of names goes on from one to what all of them are. */
function isBeforeManyPlaces({ words }: ParsedSentence, run: NameRun): boolean {
  let [at, and] = [run.to, false];
  for (; at < words.length && (words[at]!.name !== "O" || /^(?:,|and|or)$/u.test(words[at]!.text)); at++) and ||= /^(?:and|or)$/u.test(words[at]!.text);
  for (let back = run.from - 1; !and && /^(?:,|and|or)$/u.test(words[back]?.text ?? ""); back = -1) and = words[back]!.text !== ",";
  return and && words[at]?.start !== words[at - 1]?.end && manyPlaces.test(words[at]?.text ?? "");
}

const manyPlaces = /^(?:markets|districts|provinces|counties|villages|towns|suburbs|neighbou?rhoods|constituencies|municipalities|townships|governorates|prefectures|regencies|departments|states)$/u;

/** What is or happens in towns: "its office in Davos", "they gathered in Davos". */
const inTowns = /^(?:office|plant|factory|store|shop|branch|summit|meeting|conference|forum|talks?|home|house|headquarters|hospital|hotel|street|school|court|prison|jail|meet|gather|live|born|bear|die|arrive|convene|assemble|speak)$/u;

/** One word that the model took for a body, where something is or is done in it: nobody has an office in a body. */
function isInTown({ long, text, kind, vocabulary, sentence, run, head }: Seen): boolean {
  if (long || kind || vocabulary.kinds.is(text, "organization") || !/^\p{Lu}\p{Ll}/u.test(text)) return false;
  return inTowns.test(headOf(sentence, head)?.lemma ?? "") && isIn(sentence, run, head, true);
}

/** "Tamil Nadu police": the province or large town whose police, in small letters, it is. */
function hasPolice({ text, next, sentence, run, vocabulary: { gazetteer, titles } }: Seen): boolean {
  const behind = sentence.words[run.to + 1];
  const headed = next?.text === "Police" && behind !== undefined && titles.find(behind.text) !== undefined; // "East Java | Police chief"
  if (!headed && !/^(?:police|authorities|officials|lawmakers|voters|residents)$/u.test(next?.text ?? "")) return false;
  const place = gazetteer.find(text)[0];
  return place !== undefined && (place.kind !== "city" || (place.population ?? 0) >= 100_000);
}

function hasPoliceStation({ sentence, run, next }: Seen): boolean {
  const building = sentence.words[run.to + 1]?.text ?? "";
  return /^police$/iu.test(next?.text ?? "") && /^(?:station|post|division)$/iu.test(building);
}

/** "Redmond, Washington", "Utica, N.Y.": a town right before what it lies in. */
function liesInNext({ sentence, run, text, vocabulary: { gazetteer } }: Seen): boolean {
  if (sentence.words[run.to]?.text !== ",") return false;
  const towns = gazetteer.find(text);
  if (towns.length === 0) return false;
  const next = sentence.words.slice(run.to + 1, run.to + 4).map((word) => word.text);
  return [1, 2, 3].some((length) => gazetteer.find(next.slice(0, length).join(" ")).some((area) => area.kind !== "city" && towns.some((town) => gazetteer.within(town, area))));
}

/** "Whitlock, 39, of Garforth, West Yorkshire,": what the town that somebody is of lies in. */
function isBehindTown({ words }: ParsedSentence, run: NameRun): boolean {
  const [comma, town] = [words[run.from - 1], words[run.from - 2]];
  if (comma?.text !== "," || !town?.name.endsWith("-LOC") || !/^[,.;)]$/u.test(words[run.to]?.text ?? ".")) return false;
  let from = town.index;
  while (words[from]!.name === "I-LOC") from -= 1;
  return words[from - 1]?.text === "of" && words[from - 2]?.text === ",";
}

/** Bodies and buildings that a comma and a town follow: "Ahmadu Bello University, Zaria, has". */
const seated = /^(?:university|college|polytechnic|school|academy|institute|court|hospital|airport|barracks|cathedral|prison|centre|center|stadium|hotel)$/iu;

/** One word between commas, or at the end, behind such a building's name. */
function isSeat({ sentence: { words }, run, long, is, kind }: Seen): boolean {
  const [comma, building] = [words[run.from - 1], words[run.from - 2]];
  if (long || kind || is.given || is.surname || run.label === "LOC" || comma?.text !== ",") return false;
  if (!building || !/^\p{Lu}/u.test(building.text) || !seated.test(building.text)) return false;
  return /^[,.]$/u.test(words[run.to]?.text ?? "");
}
