import type { EntityType } from "../../../schema/index.ts";

/** Nouns right behind a name that tell what it is of. */
export interface NounBehind {
  /** Lemmas of the noun right behind the name. */
  readonly nouns: string;
  readonly type: EntityType;
  /** What the model must not have said, or the gazetteer known, for the sign to count. */
  readonly unless: readonly ("person" | "place" | "nation" | "given" | "surname" | "unknown")[];
  /** The labels of the model's of which one must be there; any where none is named. */
  readonly labels?: string;
  /** Whether the noun must be of many, and the name one word. */
  readonly many?: true;
  /** What the word behind the noun must be. */
  readonly followed?: RegExp;
  readonly example: string;
}

/** Nouns whose neighbour is told by them. The first row that holds. */
export const nounsBehind: readonly NounBehind[] = [
  { nouns: "mp mps mla", type: "Place", labels: "PER LOC", unless: ["given", "surname"], example: "The Tinderet MP spoke." },
  { nouns: "mp mps mla", type: "Place", unless: ["unknown"], example: "The Kumasi MP spoke." },
  { nouns: "mca mep regent mayor deputy-mayor magistrate", type: "Place", unless: ["given", "surname"], example: "Lingga Regent Muhammad Nizar spoke." },
  { nouns: "governor", type: "Place", labels: "PER", unless: ["given", "surname"], example: "Gombe governor Inuwa Yahaya spoke." },
  { nouns: "leader co-leader chairman co-chair chairperson chairwoman chair secretary-general secretary-treasurer treasurer co-founder cofounder lawmaker mp mps chieftain stalwart whip politburo", type: "Organization", unless: ["place"], example: "Azimio la Umoja leader Raila Odinga spoke." },
  { nouns: "secretary", type: "Organization", labels: "PER", unless: ["place", "given", "surname"], followed: /^general$/iu, example: "Karapatan-Negros secretary general Clarizza Singson left." },
  {
    nouns: "prop hooker lock flanker fly-half scrum-half centre center fullback full-back quarterback linebacker pitcher shortstop goaltender defenceman guard batsman all-rounder wicketkeeper spinner seamer playmaker",
    type: "Organization",
    labels: "LOC ORG PER",
    unless: ["nation", "given", "surname"],
    followed: /^\p{Lu}/u,
    example: "Munster prop Jeremy Loughman left.",
  },
  { nouns: "coach skipper striker midfielder defender winger goalkeeper keeper forward", type: "Organization", unless: ["nation"], example: "Barcelona striker Joao Lima left." },
  { nouns: "spokesman spokeswoman spokesperson ceo founder president director fighter militant guerrilla militia share stock shareholder", type: "Organization", unless: ["person", "place"], example: "Waka Kotahi spokesman Tom Ray left." },
  { nouns: "company firm corporation conglomerate", type: "Organization", labels: "LOC", unless: ["place", "nation"], example: "He works for the Occidental company." },
  { nouns: "group faction bloc", type: "Organization", labels: "MISC", unless: ["person", "place", "nation"], example: "He disbanded his own Kochikai group." },
  { nouns: "police", type: "Place", labels: "PER", unless: ["given", "surname"], example: "Tamaki Makaurau police found the car." },
  { nouns: "maker", type: "Work", unless: ["person", "place", "nation"], example: "The iPhone maker's stock rose." },
  { nouns: "constituency governorship gubernatorial suburb township neighbourhood neighborhood barangay county commune", type: "Place", unless: ["person"], example: "The Osun governorship poll was put off." },
  { nouns: "diocese archdiocese parish", type: "Place", unless: [], example: "The Marbel diocese mourned." },
  { nouns: "tribe tribesman tribesmen community people clan herdsman herder elder villager", type: "Group", unless: ["person", "place"], example: "Aymara communities blocked the road." },
  { nouns: "elder settler dancer singer pastoralist nomad tribe tribesman farmer chieftain artisan clan warrior", type: "Group", unless: ["given", "surname", "place"], example: "Clashes displaced 3,000 Raya farmers." },
  {
    nouns: "chief herder fisherman fisherfolk woman man child girl boy villager vendor family trader singer youth language-speaker forager weaver fighter rebel militiaman refugee pilgrim hunter",
    type: "Group",
    labels: "PER",
    unless: ["given", "surname", "place"],
    many: true,
    example: "Chewa and Tumbuka chiefs asked for prayers.",
  },
];
