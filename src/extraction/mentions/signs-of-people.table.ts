import { isDoneToPeople } from "./done-to-people.ts";
import { isAged, isBetweenCommas, isDescribed, isFollowedByOffice, isHolder, isMadeBy, isNamedInFull, isOfBody, isOneOfBody, isWithSpouse } from "./name-deeds.ts";
import type { Seen, Sign } from "./name-seen.ts";
import { isOfPeopleNoun } from "./one-of-people.ts";
import { hasBowled, hasScored } from "./sides.ts";

const inSmall = (texts: readonly string[]): boolean => texts.every((text) => /^\p{Lu}\p{Ll}+$/u.test(text));

/** "2. Okkert Brink (South Africa)": behind a place in a list, before a nation in brackets. */
function isRowOfNation({ sentence: { words }, run, vocabulary: { gazetteer } }: Seen): boolean {
  const numbered = run.from === 0 || /^\d{1,2}[.)]?$/u.test(words[run.from - 1]!.text) || (words[run.from - 1]!.text === "." && /^\d{1,2}$/u.test(words[run.from - 2]?.text ?? ""));
  if (!numbered || words[run.to]?.text !== "(") return false;
  const close = words.findIndex(({ text }, at) => at > run.to && /^[),]$/u.test(text));
  const inside = words
    .slice(run.to + 1, close)
    .map(({ text }) => text)
    .join(" ");
  return close > 0 && gazetteer.find(inside).some((one) => one.kind === "country");
}

/** What tells that a name is somebody's by its company. The first that holds. */
export const signsOfPeople: readonly Sign[] = [
  { rule: "name.aged", type: "Person", weight: 3, holds: ({ sentence, run, next, is, long, text }) => isAged(sentence, run) && !isOfPeopleNoun(text) && next?.lemma !== "resident" && (!is.place || long || is.given), example: "The 22-year-old Rangoli Patil spoke." },
  { rule: "name.bowled", type: "Person", weight: 2, holds: hasBowled, example: "Mortimer 21-4-64-1, Reiffel 19-3-70-0" },
  { rule: "name.scored", type: "Person", weight: 2, holds: hasScored, example: "Torrente 2 (Asante 60, Belletti 89)" },
  {
    rule: "name.who-does",
    type: "Person",
    weight: 1.5,
    label: "ORG",
    holds: ({ texts, kind, is, next, sentence, run, vocabulary }) => texts.length === 2 && !kind && !is.place && inSmall(texts) && next?.text === "," && sentence.words[run.to + 1]?.text === "who" && sentence.words[run.to + 2]?.xpos === "VBZ" && !vocabulary.kinds.is(texts.join(" "), "organization"),
    example: "Loyal Wooldridge, who chairs the district, left.",
  },
  { rule: "name.of-nation-in-row", type: "Person", weight: 2, label: "LOC", holds: (seen) => seen.long && !seen.kind && !seen.is.place && isRowOfNation(seen), example: "2. Okkert Brink (South Africa) 5.80" },
  { rule: "name.of-body", type: "Person", weight: 1.5, label: "ORG", holds: ({ long, kind, texts, vocabulary, sentence, run, head }) => long && !kind && vocabulary.givenNames.gender(texts[0]!) !== undefined && isOfBody(sentence, run, head), example: "It was led by Neil Hammerschlag of the Rosenstiel School." },
  { rule: "name.chaired-by", type: "Person", weight: 1.5, label: "ORG", holds: ({ long, kind, is, sentence, head, texts }) => long && !kind && !is.place && inSmall(texts) && isMadeBy(sentence, head), example: "The board, chaired by Melatwork Hailu, met." },
  { rule: "name.bodys-own", type: "Person", weight: 1.5, holds: ({ long, kind, is, texts, sentence, run, head }) => long && run.label !== "PER" && !kind && !is.place && texts.length < 4 && inSmall(texts) && isOneOfBody(sentence, run, head), example: "The Piedmont Environmental Council's Gem Bingol objected." },
  {
    rule: "name.who-is",
    type: "Person",
    weight: 1.5,
    label: "ORG",
    holds: ({ long, kind, is, sentence, run, head, texts, vocabulary }) => long && !kind && !is.place && inSmall(texts) && vocabulary.gazetteer.find(texts[0]!).length === 0 && isFollowedByOffice(sentence, run, head),
    example: "He was followed by Nahid Islam, convener of the party.",
  },
  {
    rule: "name.initials",
    type: "Person",
    weight: 1.5,
    label: "ORG",
    holds: ({ kind, texts, vocabulary }) =>
      !kind && texts.length > 2 && /^\p{Lu}{2,3}$/u.test(texts[0]!) && ![texts[0]!, texts.slice(1).join(" ")].some((text) => vocabulary.gazetteer.find(text).length > 0) && !texts.includes("National") && inSmall(texts.slice(1)) && texts.slice(1).some((text) => vocabulary.givenNames.gender(text) !== undefined),
    example: "Police SP AKM Zahirul Islam said so.",
  },
  {
    rule: "name.siblings",
    type: "Person",
    weight: 3,
    holds: ({ long, is, text, next, sentence, run, vocabulary }) =>
      !long && !is.nation && vocabulary.gazetteer.demonym(text) === undefined && !vocabulary.gazetteer.find(text).some((one) => (one.population ?? 0) >= 100_000) && /^the$/iu.test(sentence.words[run.from - 1]?.text ?? "") && /^(?:brothers|sisters|siblings|twins)$/u.test(next?.text ?? ""),
    example: "The Wright brothers flew first.",
  },
  { rule: "name.party-head", type: "Person", weight: 2, label: "ORG", holds: ({ kind, text, next }) => !kind && next?.xpos === "POS" && /^\p{Lu}\p{Ll}+ (?:Le|La|De|Di|Da|Du|Van|Von|Bin|Ben) \p{Lu}\p{Ll}+$/u.test(text), example: "Marine Le Pen's National Rally abstained." },
  { rule: "name.noun-before", type: "Person", weight: 1.5, label: "ORG", holds: ({ long, kind, head, sentence, run }) => long && !kind && head.xpos === "NNP" && isDescribed(sentence, run), example: "The coordinator Nahid Islam spoke." },
  { rule: "name.holder", type: "Person", weight: 2, holds: ({ long, kind, is, texts, sentence, run, head }) => long && run.label !== "PER" && inSmall(texts) && !kind && !is.place && isHolder(sentence, run, head), example: "The mayor of Yondo, Argemiro Correa, left." },
  { rule: "name.done-to", type: "Person", weight: 2, holds: ({ long, kind, is, texts, sentence, run, head }) => long && run.label !== "PER" && inSmall(texts) && !kind && !is.place && isDoneToPeople(sentence, head), example: "Police in Uganda arrested Kizza Besigye at Entebbe airport." },
  { rule: "name.with-spouse", type: "Person", weight: 2, holds: ({ long, is, run, sentence }) => !long && is.given && run.label !== "ORG" && isWithSpouse(sentence, run), example: "She was a child of Stanley and Helen Kowalczyk." },
  { rule: "name.given-first", type: "Person", weight: 1.5, holds: (seen) => (/^(?:ORG|LOC)$/u.test(seen.run.label) || (seen.run.label === "MISC" && seen.sentence.words[seen.run.from - 1]?.upos !== "NOUN")) && !seen.kind && !seen.is.place && isNamedInFull(seen), example: "The plan was approved by Ekrem Yalvadan." },
  {
    rule: "name.apposed",
    type: "Person",
    weight: 1.5,
    label: "LOC",
    holds: ({ long, kind, is, texts, vocabulary, sentence, run, head }) => long && !kind && !is.place && vocabulary.givenNames.gender(texts[0]!) !== undefined && isBetweenCommas(sentence, run, head),
    example: "The officer of Mansurpur police station, Ashish Chaudhary, left.",
  },
];
