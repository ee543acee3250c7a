import { z } from "zod";
import type { EntityType } from "./entities.ts";
import { Span } from "./span.ts";
import { Time } from "./time.ts";

export interface RelationRow {
  readonly type: string;
  readonly description: string;
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
  readonly example: string;
}

const bodies = ["Organization", "Place", "Facility", "Platform"] as const;
const sites = ["Place", "Facility"] as const;
const owners = ["Person", "Organization", "Place", "Group"] as const;

/** Lasting relations between entities. Each is one assertion with its own evidence. */
export const relationTypes = [
  { type: "HOLDS_OFFICE", description: "Holds an office, title or rank; `attributes.office` has its words", from: ["Person"], to: ["Place", "Organization", "Group", "Facility"], example: "French President Emmanuel Macron" },
  { type: "LOCATED_IN", description: "Lies or is based in", from: ["Place", "Facility", "Organization", "Group"], to: sites, example: "Havana, Cuba" },
  { type: "NEAR", description: "Is beside, in front of, close to; `attributes.how` has the words", from: sites, to: sites, example: "the square in front of the US Embassy" },
  { type: "BELONGS_TO", description: "Is a country's or body's own", from: ["Facility", "Organization", "Group", "Work"], to: [...bodies, "Group", "Person"], example: "the U.S. Embassy" },
  { type: "PART_OF", description: "Is a part of", from: ["Organization", "Place", "Group"], to: [...bodies, "Group"], example: "the bank's insurance arm" },
  { type: "MEMBER_OF", description: "Is a member of", from: ["Person", "Organization", "Place", "Group"], to: ["Organization", "Group"], example: "Labour MP Jo Hill" },
  { type: "EMPLOYED_BY", description: "Works for", from: ["Person", "Group"], to: bodies, example: "Reuters reporter Ann Lee" },
  { type: "FAMILY_OF", description: "Is a relative of; `attributes.kind` has the word", from: ["Person", "Group"], to: ["Person"], example: "his wife, Jill Biden" },
  { type: "OWNS", description: "Owns or controls", from: owners, to: [...bodies, "Work"], example: "Alphabet, which owns YouTube" },
  { type: "NATIONALITY", description: "Is of a country or people", from: ["Person", "Group", "Organization"], to: ["Place"], example: "Swedish striker Ana Berg" },
  { type: "FOUNDED", description: "Founded", from: ["Person", "Organization", "Group"], to: [...bodies], example: "Apple co-founder Steve Jobs" },
  { type: "ALLIED_WITH", description: "Is an ally or partner of", from: owners, to: owners, example: "Israel's ally, the United States" },
] as const satisfies readonly RelationRow[];

/** How a relation between two entities is called where it is asked for and answered: its type as words. An office is asked for by itself. */
export const relationNames: readonly string[] = relationTypes.flatMap(({ type }) => (type === "HOLDS_OFFICE" ? [] : [type.toLowerCase().replaceAll("_", " ")]));

export const RelationType = z.enum(relationTypes.map((row) => row.type));
export type RelationType = z.infer<typeof RelationType>;

/** A lasting relation between two entities, or an office whose body is not said (no `to`). */
export const Relation = z.object({
  id: z.string(),
  type: RelationType,
  from: z.string(),
  to: z.string().optional(),
  attributes: z.record(z.string(), z.string()).optional(),
  time: Time.optional(),
  voice: z.string(),
  /** The row of the rules that found it. */
  rule: z.string().optional(),
  evidence: Span,
});
export type Relation = Readonly<z.infer<typeof Relation>>;
