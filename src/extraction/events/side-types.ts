import type { EventType } from "../../../schema/index.ts";

/** Verbs by which whoever gets an order sells: who orders is behind "from". */
export const winning = new Set(["win", "receive"]);
/** Domains of deeds that somebody is blamed for. */
export const harmful: ReadonlySet<string> = new Set(["conflict", "law", "disaster"]);
/** Domains of events that a town's name before them says where they are. */
export const happening: ReadonlySet<string> = new Set([
  "conflict",
  "disaster",
  "protest",
  "sport",
  "culture",
  "other",
  "diplomacy",
  "law",
]);
export const agents = new Set(["Person", "Organization", "Group"]);

/** Types whose target, where it is a place, is also where they happen. */
export const onPlaces = new Set<EventType>([
  "attack",
  "bombardment",
  "military offensive",
  "siege",
  "invasion",
  "occupation",
  "destruction",
  "storm",
  "earthquake",
  "flood",
]);

/** Types of which the "of" is where they are: "a tour of Asia". */
export const toured = new Set<EventType>(["visit", "travel", "occupation", "campaign"]);
