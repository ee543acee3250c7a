import type { EventType } from "../../../schema/index.ts";

export interface FamilyRow {
  readonly types: readonly EventType[];
  readonly example: string;
}

/** Types under which one event may be told. */
export const families: readonly FamilyRow[] = [
  { types: ["rally", "demonstration", "march"], example: "The protest … the rally … the march" },
  { types: ["strike", "demonstration"], example: "The strike … the protest" },
  { types: ["meeting", "summit", "negotiation"], example: "The talks … the meeting" },
  { types: ["attack", "bombardment", "killing", "explosion"], example: "The bombing … the attack" },
  { types: ["aggression", "invasion", "military offensive"], example: "The invasion … the offensive" },
  { types: ["acquisition", "merger", "sale"], example: "The takeover … the acquisition" },
  { types: ["agreement", "contract", "order"], example: "The deal … the contract" },
  { types: ["killing", "death"], example: "A slide kills 34 … 34 died" },
  { types: ["explosion", "fire", "accident"], example: "The blast … the accident" },
];

/** Types that last: told again without anything new they are the one spoken of before. */
export const lasting: ReadonlySet<EventType> = new Set(["war", "genocide", "siege", "aggression", "bombardment", "occupation", "epidemic", "trial", "campaign", "investigation"] as const);

/** What "the crime", "the action" may mean: the violence told of last. */
export const violent: ReadonlySet<EventType> = new Set(["attack", "bombardment", "killing", "explosion", "kidnapping", "injury", "fire", "destruction"] as const);
/** Whether one event may be told under both types. A definite noun may go by a related type; all else keeps its own. */
export function mayBeOne(a: EventType, b: EventType, loose: boolean): boolean {
  if (a === b) return true;
  return loose && families.some((row) => row.types.includes(a) && row.types.includes(b));
}
