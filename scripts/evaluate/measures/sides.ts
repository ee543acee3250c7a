import type { Side } from "./our-events.ts";

const sides: Readonly<Record<string, Side>> = {
  Arg0: "actor",
  Arg1: "target",
  "Argm-LOC": "place",
  source: "actor",
  target: "target",
  Place: "place",
};

/** What each side is called in the table. */
export const labels = { actor: "who", target: "whom or what", place: "where" } as const;

/** The side of an event that a role of the gold is on. */
export function sideOf(role: string): Side | undefined {
  return Object.hasOwn(sides, role) ? sides[role] : undefined;
}
