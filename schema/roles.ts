import { z } from "zod";
import type { EntityType } from "./entities.ts";

/** Which side of an event a role is on: who (`actor`), to whom or what (`target`), or neither. */
export const Part = z.enum(["actor", "target", "other"]);
export type Part = z.infer<typeof Part>;

export interface RoleRow {
  readonly role: string;
  readonly part: Part;
  /** The relationship type in the graph: Entity → Event. */
  readonly edge: string;
  readonly fills: readonly EntityType[];
  readonly example: string;
}

const agents = ["Person", "Organization", "Place", "Group", "Facility", "Platform"] as const;
const people = ["Person", "Group"] as const;
const things = [...agents, "Work"] as const;

/** Every role an entity can have in an event. */
export const roles = [
  { role: "agent", part: "actor", edge: "AGENT_OF", fills: things, example: "[The army] shelled the town." },
  { role: "led", part: "actor", edge: "LED", fills: agents, example: "[The mayor] led the march." },
  { role: "organized", part: "actor", edge: "ORGANIZED", fills: agents, example: "the rally organized by [the union]" },
  { role: "attended", part: "actor", edge: "ATTENDED", fills: agents, example: "The summit was attended by [Merkel]." },
  { role: "spoke at", part: "actor", edge: "SPOKE_AT", fills: agents, example: "At the rally [Ana Ruiz] said …" },
  { role: "took part in", part: "actor", edge: "TOOK_PART_IN", fills: agents, example: "[Thousands of Cubans] marched." },
  { role: "met", part: "actor", edge: "MET", fills: agents, example: "[Xi] met Macron in Beijing." },
  { role: "won", part: "actor", edge: "WON", fills: agents, example: "[Spain] won the final." },
  { role: "lost", part: "target", edge: "LOST", fills: agents, example: "Spain beat [Italy]." },
  { role: "bought", part: "actor", edge: "BOUGHT", fills: agents, example: "[Google] bought Fitbit." },
  { role: "seller", part: "other", edge: "SOLD", fills: agents, example: "bought the unit from [Siemens]" },
  { role: "accomplice", part: "other", edge: "ACCOMPLICE_IN", fills: agents, example: "in complicity with [the militia]" },
  { role: "opponent", part: "target", edge: "OPPONENT_IN", fills: agents, example: "clashed with [police]" },
  { role: "partner", part: "actor", edge: "PARTNER_IN", fills: agents, example: "an agreement with [Chile]" },
  { role: "victim", part: "target", edge: "VICTIM_OF", fills: agents, example: "killed [three soldiers]" },
  { role: "target", part: "target", edge: "TARGET_OF", fills: things, example: "shelled [the town]" },
  { role: "affected", part: "target", edge: "AFFECTED_BY", fills: things, example: "The storm hit [the island]." },
  { role: "accused", part: "target", edge: "ACCUSED_IN", fills: agents, example: "[Two men] were charged." },
  { role: "appointed", part: "target", edge: "APPOINTED_IN", fills: people, example: "named [Silva] as minister" },
  { role: "recipient", part: "target", edge: "RECIPIENT_OF", fills: agents, example: "gave aid to [Haiti]" },
  { role: "beneficiary", part: "other", edge: "BENEFITED_FROM", fills: things, example: "in support of [Palestine]" },
  { role: "object", part: "target", edge: "OBJECT_OF", fills: things, example: "launched [the A380]" },
  { role: "topic", part: "other", edge: "TOPIC_OF", fills: things, example: "talks on [Kashmir]" },
  { role: "instrument", part: "other", edge: "USED_IN", fills: things, example: "attacked with [drones]" },
  { role: "employer", part: "other", edge: "EMPLOYER_IN", fills: agents, example: "resigned from [the bank]" },
  { role: "judge", part: "actor", edge: "JUDGED", fills: agents, example: "[The court] sentenced him." },
] as const satisfies readonly RoleRow[];

export const Role = z.enum(roles.map((row) => row.role));
export type Role = z.infer<typeof Role>;

/** Where an event is: its relationship to a Place or Facility. */
export const placeRoles = [
  { role: "where", edge: "AT", example: "in Havana" },
  { role: "from", edge: "FROM", example: "left from Cairo" },
  { role: "to", edge: "TO", example: "flew to Paris" },
  { role: "near", edge: "NEAR", example: "near the embassy" },
] as const;

export const PlaceRole = z.enum(placeRoles.map((row) => row.role));
export type PlaceRole = z.infer<typeof PlaceRole>;

const byRole = new Map<Role, RoleRow>(roles.map((row) => [row.role, row]));

/** The row of a role. */
export function roleRow(role: Role): RoleRow {
  return byRole.get(role)!;
}
