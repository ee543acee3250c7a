import { clubWords } from "../../text/club-words.ts";
import type { Vocabulary } from "../context.ts";
import { base, caseOf, headOf } from "../tree.ts";
import { isInCapitals } from "./acronyms.ts";
import { actsAsBody, doesBusiness, isBought, isHeadedBy, isHeldInShares, isListedWithBodies, runsThings, worksAt } from "./name-business.ts";
import { isDescribed, isOfPerson, isTheOne } from "./name-deeds.ts";
import type { Seen, Sign } from "./name-seen.ts";
import { ownsPerson } from "./person-or-capital.ts";
import { hasResult, hasRow, isFixture, isWholeResult } from "./rows.ts";
import { hasRuns, hasScorers, isJoinedForFee, isMany, isScorersSide, isSide, isSportsClub, wonOrLost } from "./sides.ts";

/** What tells by a name's own words that it is of a body, before its company is asked. */
export const signsInNames: readonly Sign[] = [
  { rule: "name.branch", type: "Organization", weight: 3, holds: ({ texts, vocabulary }) => isBranch(texts, vocabulary), example: "The company signed a deal with Shell Nigeria." },
  { rule: "name.stade-side", type: "Organization", weight: 3, holds: ({ texts, head }) => texts.length === 2 && texts[0] === "Stade" && base(head) === "nsubj", example: "Stade Brestois beat Lens 2-1." },
  { rule: "name.town-and-club", type: "Organization", weight: 2.5, label: "PER", holds: ({ texts, vocabulary }) => texts.length > 1 && clubWords.has(texts.at(-1)!.toLowerCase()) && vocabulary.gazetteer.find(texts.slice(0, -1).join(" ")).length > 0, example: "Bloemfontein Celtic's former owner left." },
  { rule: "name.body-first", type: "Organization", weight: 2.5, holds: ({ long, texts, kind }) => long && kind !== "facility" && bodyFirst.test(texts[0]!), example: "The wounded were flown to Fundación Valle del Lili." },
];

/** What tells that a name is of a side, whether the model took it for a name or not, by the row that it stands in. */
export const signsInRows: readonly Sign[] = [
  { rule: "name.result", type: "Organization", weight: 2, holds: (seen) => !seen.is.nation && (seen.is.place || seen.run.label !== "") && hasResult(seen), example: "Boston 5 Chicago 3, Colorado 5 Denver 2" },
  { rule: "name.result", type: "Organization", weight: 2, holds: (seen) => !seen.is.nation && isWholeResult(seen), example: "Estrela Norte 1 Maritza 3" },
  { rule: "name.row", type: "Organization", weight: 2, holds: (seen) => !seen.is.nation && (!seen.is.person || isOneStranger(seen)) && hasRow(seen), example: "Wimbledon 14 8 4 2 27 15 28" },
  { rule: "name.row", type: "Organization", weight: 2, holds: (seen) => !seen.is.nation && !seen.is.person && isFixture(seen), example: "ATLANTA AT ST LOUIS" },
];

/** What tells that a name is of a body by its company. The first that holds. */
export const signsOfBodies: readonly Sign[] = [
  { rule: "name.camel", type: "Organization", weight: 1.5, label: "PER", holds: ({ long, is, text }) => !long && !is.surname && !is.given && /^\p{Lu}\p{Ll}{2,}\p{Lu}(?:\p{Ll}*|\p{Lu}{1,4})$/u.test(text) && !/^(?:Mac|Fitz|Van|Von|Del|Des|San|Ben)\p{Lu}/u.test(text), example: "Analysts at SpaceY left." },
  { rule: "name.told-paper", type: "Organization", weight: 2, label: "PER", holds: ({ text, sentence, head }) => /^(?:Dawn|Variety|Tempo|Stern|Forbes|Fortune|Deadline|Vogue)$/u.test(text) && headOf(sentence, head)?.lemma === "tell", example: "Residents blocked the road, he told Dawn." },
  {
    rule: "name.analysts",
    type: "Organization",
    weight: 1.5,
    label: "PER",
    holds: ({ long, is, next, head }) => !long && !is.surname && !is.given && head.relation === "compound" && /^(?:analyst|economist|strategist|spokesman|spokeswoman|spokesperson|executive|shareholder)$/u.test(next?.lemma ?? ""),
    example: "Vontobel analyst Stefan Schneider said the price was high.",
  },
  { rule: "name.runs-things", type: "Organization", weight: 2, label: "PER", holds: ({ long, is, sentence, head }) => !long && !is.surname && !is.given && runsThings(sentence, head), example: "A bus operated by Viazul crashed." },
  {
    rule: "name.somebodys-letters",
    type: "Organization",
    weight: 1.5,
    label: "PER",
    holds: ({ text, is, sentence, run, vocabulary }) => /^\p{Lu}{3,5}$/u.test(text) && !/^(?:JFK|RFK|MLK|LBJ|FDR|AOC|MBS|MBZ|JLO)$/u.test(text) && !is.surname && !isInCapitals(sentence) && !vocabulary.titles.find(sentence.words[run.from - 1]?.text ?? "") && !sentence.words[run.from - 1]?.name.endsWith("-PER"),
    example: "She wrestled for JWP.",
  },
  { rule: "name.of-person", type: "Organization", weight: 1.5, label: "PER", holds: ({ long, is, sentence, head }) => !long && !is.surname && !is.given && isOfPerson(sentence, head), example: "Senator Risa Hontiveros of Akbayan agreed." },
  {
    rule: "name.listed-with-bodies",
    type: "Organization",
    weight: 1.5,
    label: "PER",
    holds: ({ long, is, kind, text, vocabulary, sentence, head }) => !long && !kind && !is.place && !is.surname && !is.given && /^\p{Lu}\p{L}{2,}$/u.test(text) && isListedWithBodies(sentence, head, vocabulary.kinds),
    example: "Equinor and Fremora rose.",
  },
  { rule: "name.bought", type: "Organization", weight: 1.5, holds: ({ is, run, kind, sentence, head }) => /^(?:PER|MISC)$/u.test(run.label) && !kind && !is.place && !is.surname && !is.given && isBought(sentence, head), example: "Novartis buys Avidity." },
  { rule: "name.of-person", type: "Organization", weight: 1.5, label: "LOC", holds: ({ long, is, kind, sentence, head }) => !long && !kind && !is.place && is.unknown && isOfPerson(sentence, head), example: "Elene Khoshtaria of Droa agreed." },
  { rule: "name.letters", type: "Organization", weight: 1, holds: ({ text, run, sentence }) => run.label === "MISC" && /^\p{Lu}{3,5}$/u.test(text) && sentence.words[run.from - 1]?.xpos === "POS" && sentence.words[run.from - 2]?.name.endsWith("-PER") === true, example: "Talabani's PUK haggled." },
  { rule: "name.head-of", type: "Organization", weight: 2, label: "PER", holds: ({ is, sentence, head }) => !is.place && !is.surname && !is.nation && isHeadedBy(sentence, head), example: "Truong My Lan is the chairwoman of Van Thinh Phat." },
  {
    rule: "name.of-land",
    type: "Organization",
    weight: 1.5,
    label: "PER",
    holds: ({ is, texts, text, vocabulary }) =>
      texts.length === 3 &&
      /^de$/u.test(texts[1]!) &&
      !/^(?:San|Santa|Santo|São|Río|Rio|Villa|Puerto|Ciudad|Don|Doña)$/u.test(texts[0]!) &&
      vocabulary.givenNames.gender(texts[0]!) === undefined &&
      vocabulary.gazetteer.find(text).length === 0 &&
      vocabulary.gazetteer.find(texts[2]!).some((place) => place.kind !== "city" || (place.population ?? 0) >= 200_000) &&
      !is.surname,
    example: "Dorados de Sinaloa called off the match.",
  },
  { rule: "name.works-at", type: "Organization", weight: 2, holds: ({ is, kind, sentence, head }) => !is.place && !is.surname && !kind && worksAt(sentence, head), example: "Analysts at Jefferies expect more." },
  { rule: "name.shares-of", type: "Organization", weight: 2.5, holds: ({ is, sentence, head }) => !is.nation && isHeldInShares(sentence, head), example: "Shares of Wachovia fell." },
  { rule: "name.business", type: "Organization", weight: 1.5, label: "PER", holds: ({ long, is, sentence, head }) => !long && !is.surname && !is.given && doesBusiness(sentence, head), example: "Zambeef announced a profit." },
  { rule: "name.of-country", type: "Organization", weight: 1.5, label: "LOC", holds: ({ is, kind, texts, vocabulary }) => !is.place && !kind && isBodyAfterPlace(texts, vocabulary), example: "Vente Venezuela rallied." },
  { rule: "name.letters", type: "Organization", weight: 1.5, label: "LOC", holds: ({ is, text, sentence, head }) => !is.place && /^\p{Lu}{3,5}$/u.test(text) && !isInCapitals(sentence) && caseOf(sentence, head) !== "in", example: "They registered at the KPU." },
  { rule: "name.owner", type: "Organization", weight: 2, label: "PER", holds: ({ long, is, sentence, run }) => long && !is.person && ownsPerson(sentence, run), example: "Bayan Muna's Neri Colmenares spoke." },
  { rule: "name.place-that-acts", type: "Organization", weight: 1.5, label: "LOC", holds: ({ is, sentence, head }) => !is.place && actsAsBody(sentence, head), example: "Google and Nampak owe the city millions." },
  { rule: "name.the", type: "Organization", weight: 2, label: "PER", holds: ({ long, head, sentence, run }) => long && head.xpos !== "NNPS" && isTheOne(sentence, run), example: "The Kejaksaan Tinggi charged him." },
  {
    rule: "name.the-one",
    type: "Organization",
    weight: 1.5,
    label: "PER",
    holds: ({ long, is, head, text, sentence, run }) => !long && !is.place && !is.surname && !is.given && head.xpos === "NNP" && base(head) === "nsubj" && /^\p{Lu}\p{Ll}{3,}$/u.test(text) && (run.from === 1 || sentence.words[run.from - 1]?.text === "the") && isTheOne(sentence, run),
    example: "The Mazhilis approved the bill.",
  },
  { rule: "name.sports-club", type: "Organization", weight: 2.5, holds: ({ is, next, sentence, run }) => !is.person && is.unknown && isSportsClub(sentence.words, next, run.to), example: "The Saryarqa Karaganda hockey club lost." },
  { rule: "name.opponent", type: "Organization", weight: 2.5, holds: ({ is, sentence, run, head }) => !is.person && !is.nation && !isDescribed(sentence, run) && wonOrLost(sentence, head), example: "Gor Mahia edged AFC Leopards 2-1." },
  { rule: "name.side", type: "Organization", weight: 2.5, label: "PER", holds: isSide, example: "Belletti gave Torrente a 2-2 draw." },
  { rule: "name.side", type: "Organization", weight: 2.5, holds: (seen) => seen.run.label === "MISC" && isSide(seen), example: "They lost 23-18 to the Blues." },
  { rule: "name.side", type: "Organization", weight: 2.5, label: "LOC", holds: (seen) => isSide(seen) && (!seen.is.place || caseOf(seen.sentence, seen.head) !== "at"), example: "He earned a 2-2 draw away to Valdoria." },
  { rule: "name.many", type: "Organization", weight: 2, holds: (seen) => !seen.is.nation && !seen.kind && !seen.long && seen.is.unknown === false && isMany(seen), example: "Kent were 118-4 in reply." },
  { rule: "name.for-fee", type: "Organization", weight: 3, label: "LOC", holds: (seen) => !seen.is.nation && isJoinedForFee(seen), example: "Winters has joined Aberdeen for 700,000 pounds." },
  { rule: "name.has-scorers", type: "Organization", weight: 2, holds: (seen) => !seen.is.nation && hasScorers(seen), example: "Torrente 2 (Asante 60) Valdoria 2 (Ruggeri 21)" },
  { rule: "name.team-behind-nation", type: "Organization", weight: 2, holds: (seen) => !seen.is.nation && isBehindNation(seen), example: "1. Johan Museeuw (Belgium, Mapei) 4 hours" },
  { rule: "name.has-runs", type: "Organization", weight: 2, label: "LOC", holds: (seen) => !seen.is.nation && hasRuns(seen), example: "Essex 83-1." },
  { rule: "name.scorers-side", type: "Organization", weight: 2, holds: (seen) => !seen.is.nation && isScorersSide(seen), example: "Scorers: 9 - Marco Belletti (Torrente)." },
];

/** "Johan Museeuw (Belgium, | Mapei)": for whom somebody rides, behind whose land. */
function isBehindNation({ sentence: { words }, run, vocabulary: { gazetteer } }: Seen): boolean {
  if (words[run.to]?.text !== ")" || words[run.from - 1]?.text !== ",") return false;
  const open = words.slice(0, run.from).findLastIndex(({ text }) => text === "(");
  const land = words
    .slice(open + 1, run.from - 1)
    .map(({ text }) => text)
    .join(" ");
  return open > 0 && words[open - 1]!.name.endsWith("-PER") && gazetteer.find(land).some((one) => one.kind === "country");
}

/** One word that is nobody's name that is known. */
function isOneStranger({ long, is }: Seen): boolean {
  return !long && !is.given && !is.surname;
}

/** Bodies in languages that say first what they are. */
const bodyFirst =
  /^(?:Fundación|Asociación|Universidad|Banco|Partido|Movimiento|Federación|Confederación|Instituto|Ministerio|Fiscalía|Sindicato|Deportes|Deportivo|Deportiva|Atlético|Grupo|Compañía|Diario|Universidade|Fundação|Associação|Movimento|Confederação|Université|Banque|Mouvement|Fédération|Association|Universität|Yayasan|Partai|Parti|Persatuan|Institut|Ejército|Guardia|Policía|Comisión|Consejo|Sociedad|Cámara|Cooperativa|Alianza|Unión|Frente|Fuerza|Renovación)$/u;

/** "Shell Nigeria", "EADS North America": a firm that is known, and the country that a branch of it is in. */
function isBranch(texts: readonly string[], { kinds, gazetteer }: Vocabulary): boolean {
  return texts.some((_, at) => at > 0 && kinds.is(texts.slice(0, at).join(" "), "organization") && gazetteer.find(texts.slice(at).join(" ")).some((place) => place.kind === "country" || place.kind === "region"));
}

const parts = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|new|mainland|inner|outer|rural|urban|equatorial|occupied|old|republic|kingdom|islands?|of|the|and|democratic|people's|great)$/iu;

/** "Vente Venezuela", "Libya Observer", "Los Choneros": a country's name with a word that no place has, or those of a gang. */
function isBodyAfterPlace(texts: readonly string[], vocabulary: Vocabulary): boolean {
  if (texts.length === 2 && /^Los$/u.test(texts[0]!) && /s$/u.test(texts[1]!)) return true;
  const nations = texts.filter((text) => vocabulary.gazetteer.find(text).some((place) => place.kind === "country"));
  return texts.length === 2 && nations.length === 1 && !texts.some((text) => parts.test(text));
}
