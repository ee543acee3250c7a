/** How an extraction may tell a relation of the gold: by some relations of the schema, by one entity, or by an event or statement that has both. */
export interface RelationFamily {
  readonly gold: string;
  readonly relations: readonly string[];
  /** Both ends are mentions of one entity. */
  readonly sameEntity?: true;
  /** Both ends take part in one event, or one of them says something and the other stands in it. */
  readonly together?: true;
  readonly example: string;
}

/** The kinds of relations in the golds that have any. A kind that no row names is not scored. */
export const relationFamilies: readonly RelationFamily[] = [
  { gold: "CoLocated", relations: ["LOCATED_IN", "NEAR", "PART_OF"], together: true, example: "Al-Raqqa province in Syria" },
  { gold: "BelongsTo", relations: ["BELONGS_TO", "PART_OF", "MEMBER_OF", "EMPLOYED_BY", "NATIONALITY", "HOLDS_OFFICE"], example: "the coalition, which includes the SDF" },
  { gold: "InChargeOf", relations: ["HOLDS_OFFICE", "OWNS", "FOUNDED", "BELONGS_TO"], together: true, example: "Foreign Minister Julie Bishop" },
  { gold: "IsSynonymOf", relations: [], sameEntity: true, example: "Daesh (also known as ISIL)" },
  { gold: "AlliesOf", relations: ["ALLIED_WITH", "MEMBER_OF"], together: true, example: "our Coalition partners, especially the Turks" },
  { gold: "FightingAgainst", relations: [], together: true, example: "Iraqi forces retook the town from ISIL" },
  { gold: "CommWith", relations: [], together: true, example: "Bishop met with the minister" },
  { gold: "Likes", relations: ["ALLIED_WITH"], together: true, example: "we are grateful to the Turks" },
  { gold: "Dislikes", relations: [], together: true, example: "the minister condemned ISIL" },
];
