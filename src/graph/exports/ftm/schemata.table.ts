/** The schema of the FollowTheMoney model that stands for each kind of node. What an organization is, an article seldom says: none is taken for a company. */
export const nodeSchemata: Readonly<Record<string, string>> = {
  Source: "Organization",
  Article: "Article",
  Person: "Person",
  Organization: "Organization",
  Place: "Address",
  Facility: "RealEstate",
  Group: "LegalEntity",
  Platform: "Asset",
  Work: "Asset",
  Event: "Event",
  Statement: "Note",
  Figure: "Note",
  Disagreement: "Note",
  Office: "Position",
};

/** Who can act in the model: these may be involved in an event, be a member, own. */
export const legalEntities: ReadonlySet<string> = new Set(["Person", "Organization", "LegalEntity"]);

export interface LinkRow {
  readonly edge: string;
  readonly schema: string;
  /** The properties of the schema that have the first and the second end. */
  readonly ends: readonly [from: string, to: string];
  /** The schemata that the ends may have; others make an `UnknownLink`. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const actors = [...legalEntities];

/** Edges for which the model has a schema of their own. */
export const linkSchemata: readonly LinkRow[] = [
  { edge: "HOLDS_OFFICE", schema: "Occupancy", ends: ["holder", "post"], from: ["Person"], to: ["Position"] },
  { edge: "MEMBER_OF", schema: "Membership", ends: ["member", "organization"], from: actors, to: ["Organization"] },
  { edge: "EMPLOYED_BY", schema: "Employment", ends: ["employee", "employer"], from: ["Person"], to: ["Organization"] },
  { edge: "FAMILY_OF", schema: "Family", ends: ["person", "relative"], from: ["Person"], to: ["Person"] },
  { edge: "OWNS", schema: "Ownership", ends: ["owner", "asset"], from: actors, to: ["Asset", "RealEstate"] },
];
