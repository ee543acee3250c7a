import type { RelationType } from "../../../schema/index.ts";

export interface RelationNounRow {
  readonly nouns: string;
  readonly type: RelationType;
  readonly example: string;
}

/** Nouns that tell a lasting relation of what they are said of to whose they are: "Audi, a unit of Volkswagen". */
export const relationNouns: readonly RelationNounRow[] = [
  { nouns: "subsidiary unit division arm branch affiliate wing offshoot", type: "PART_OF", example: "Audi, a unit of Volkswagen, hired." },
  { nouns: "parent owner", type: "OWNS", example: "Alphabet, the parent of YouTube, grew." },
  { nouns: "ally partner", type: "ALLIED_WITH", example: "Turkey, an ally of Qatar, agreed." },
  { nouns: "founder co-founder cofounder", type: "FOUNDED", example: "Larry Page, the founder of Google, left." },
  { nouns: "capital", type: "LOCATED_IN", example: "Lima, the capital of Peru, slept." },
];

export interface RelationVerbRow {
  readonly lemma: string;
  readonly prepositions: string;
  readonly type: RelationType;
  readonly example: string;
}

/** Verbs that tell a lasting relation to what a preposition joins to them. */
export const relationVerbsWith: readonly RelationVerbRow[] = [
  { lemma: "work", prepositions: "for", type: "EMPLOYED_BY", example: "Ann Lee works for Reuters." },
  { lemma: "employ", prepositions: "by", type: "EMPLOYED_BY", example: "Ann Lee is employed by Reuters." },
  { lemma: "assign", prepositions: "to", type: "MEMBER_OF", example: "Ann Lee was assigned to the Marine Corps." },
  { lemma: "belong", prepositions: "to", type: "BELONGS_TO", example: "The factory belongs to Volkswagen." },
  { lemma: "base", prepositions: "in at", type: "LOCATED_IN", example: "Boeing is based in Chicago." },
  { lemma: "headquarter", prepositions: "in at", type: "LOCATED_IN", example: "Boeing is headquartered in Chicago." },
  { lemma: "locate", prepositions: "in at", type: "LOCATED_IN", example: "The embassy is located in Lima." },
  { lemma: "lie", prepositions: "in", type: "LOCATED_IN", example: "Camaná lies in Arequipa." },
  { lemma: "situate", prepositions: "in at", type: "LOCATED_IN", example: "The hospital is situated in Lima." },
  { lemma: "marry", prepositions: "to", type: "FAMILY_OF", example: "Ann Lee is married to Luis Soto." },
];

/** Nouns for those who work for a body, and for those who are in it. */
export const staffNouns = new Set("employee worker staff staffer engineer executive official journalist reporter crew".split(" "));
export const rankNouns = new Set("member fighter soldier troop militant force activist supporter lawmaker guard rebel gunman delegate".split(" "));
