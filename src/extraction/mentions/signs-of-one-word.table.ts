import { seatTitles } from "../mended/seat-of-holder.ts";
import { doesBodysBusiness, hasOfBodies, isBeforeBodysNoun, isBehindItsTrade, isInBracketsOfBody, isInBracketsOfPerson, isOfItsPeople, isSoldTo, isStrange } from "./body-company.ts";
import type { Sign } from "./name-seen.ts";

const model = /^(?:PER|LOC|MISC)$/u;

/** What tells that one word that no list knows, and that the model took for something else, is of a body. Sure evidence outweighs the labels of all other mentions. */

export const signsOfOneWord: readonly Sign[] = [
  {
    rule: "name.seat-of-holder",
    type: "Place",
    weight: 4,
    holds: ({ long, run, kind, sentence, next }) => (!long || (run.label === "PER" && !kind && /^(?:Senator|Governor)$/u.test(next?.text ?? "") && sentence.words[run.to + 1]?.name === "B-PER")) && seatTitles.test(next?.text ?? "") && next?.text !== "MP",
    example: "Siaya Senator James Orengo smiled.",
  },
  { rule: "name.in-brackets", type: "Organization", weight: 8, holds: ({ long, is, sentence, run }) => !long && !is.place && isInBracketsOfBody(sentence, run), example: "The Tanzania Electric Supply Company (Tanesco) said so." },
  { rule: "name.party-of", type: "Organization", weight: 3, label: "PER", holds: ({ long, is, kind, sentence, run }) => !long && !is.nation && !is.given && !is.surname && !kind && isInBracketsOfPerson(sentence, run), example: "Senator Kenneth Onyango (Jubilee) walked out." },
  { rule: "name.trade-before", type: "Organization", weight: 4, holds: (seen) => model.test(seen.run.label) && isStrange(seen) && isBehindItsTrade(seen.sentence, seen.run, seen.head), example: "Copper producer Mopani said so." },
  { rule: "name.has-of-bodies", type: "Organization", weight: 3, holds: (seen) => model.test(seen.run.label) && isStrange(seen) && hasOfBodies(seen.sentence, seen.run, seen.head), example: "Tanesco's regional manager spoke." },
  { rule: "name.bodys-noun", type: "Organization", weight: 3, holds: (seen) => model.test(seen.run.label) && isStrange(seen) && isBeforeBodysNoun(seen), example: "Lega senator Claudio Borghi left." },
  { rule: "name.of-its-people", type: "Organization", weight: 2.5, holds: (seen) => model.test(seen.run.label) && isStrange(seen) && isOfItsPeople(seen.sentence, seen.head), example: "Members of Fretilin walked out." },
  { rule: "name.bodys-business", type: "Organization", weight: 2.5, holds: (seen) => model.test(seen.run.label) && isStrange(seen) && doesBodysBusiness(seen.sentence, seen.head), example: "Fincantieri won an order." },
  { rule: "name.sold-to", type: "Organization", weight: 2, holds: (seen) => model.test(seen.run.label) && isStrange(seen) && isSoldTo(seen.sentence, seen.head), example: "Galp sold its stake to Moeve." },
];
