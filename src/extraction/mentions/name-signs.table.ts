import type { EntityType } from "../../../schema/index.ts";

/** A sign beside a name of what it is of. */
export interface NameSign {
  readonly side: "before" | "after";
  /** Lemmas of the noun right before or behind the name. */
  readonly nouns: string;
  readonly type: EntityType;
  /** What the model must not have said, or the gazetteer known, for the sign to count. */
  readonly unless: readonly ("person" | "place" | "nation")[];
  readonly example: string;
}

/** Nouns whose neighbour is told by them. The first row that holds. */
export const nameSigns: readonly NameSign[] = [
  { side: "after", nouns: "leader chairman chairperson chairwoman chair secretary-general secretary-treasurer treasurer co-founder cofounder lawmaker mp mps chieftain stalwart whip politburo", type: "Organization", unless: ["place"], example: "Azimio la Umoja leader Raila Odinga spoke." },
  { side: "after", nouns: "coach skipper striker midfielder defender winger goalkeeper keeper forward", type: "Organization", unless: ["nation"], example: "Barcelona striker Joao Lima left." },
  { side: "after", nouns: "spokesman spokeswoman spokesperson ceo founder president director fighter militant guerrilla militia share stock shareholder", type: "Organization", unless: ["person", "place"], example: "Waka Kotahi spokesman Tom Ray left." },
  { side: "after", nouns: "constituency governorship gubernatorial suburb township neighbourhood neighborhood barangay county commune", type: "Place", unless: ["person"], example: "The Osun governorship poll was put off." },
  { side: "after", nouns: "tribe tribesman tribesmen community people clan herdsman herder elder villager", type: "Group", unless: ["person", "place"], example: "Aymara communities blocked the road." },
];
