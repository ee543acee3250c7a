import { z } from "zod";

export interface EntityTypeRow {
  readonly type: string;
  readonly description: string;
  readonly example: string;
}

/** What mentions refer to. A country or city that acts stays one `Place`, whatever it does. */
export const entityTypes = [
  { type: "Person", description: "A human being, by name or role", example: "Omara Durán" },
  { type: "Organization", description: "A body with members or staff: party, company, ministry, news company", example: "United Nations Security Council" },
  { type: "Place", description: "A country, city, region, sea", example: "Gaza Strip" },
  { type: "Facility", description: "Something built: square, embassy, airport", example: "U.S. Embassy" },
  { type: "Group", description: "Peoples, citizens, demonstrators, students", example: "Palestinian people" },
  { type: "Platform", description: "A social network, site or app", example: "X" },
  { type: "Work", description: "A product, book, law, named thing", example: "iPhone" },
] as const satisfies readonly EntityTypeRow[];

export const EntityType = z.enum(entityTypes.map((row) => row.type));
export type EntityType = z.infer<typeof EntityType>;
