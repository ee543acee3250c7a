import type { EntityType, EventType, Part, PlaceRole, Role } from "../../../schema/index.ts";

export interface PrepositionRow {
  readonly name: string;
  /** Prepositions, parted by commas. */
  readonly words: string;
  /** What the phrase must be of; empty: anything. */
  readonly fills: readonly EntityType[];
  /** Not of a place that has a name: that is only where it is. */
  readonly butPlaces?: true;
  /** Only for events of these types. */
  readonly types?: readonly EventType[];
  /** The role it gives; `actor` and `target` are those of the event's type. */
  readonly role?: Role | "actor" | "target";
  /** The side it is on, where that is not the role's own: with whom somebody did it is whom. */
  readonly part?: Part;
  readonly place?: PlaceRole;
  /** Only on nouns or only on verbs. */
  readonly on?: "noun" | "verb";
  readonly example: string;
}

const sites = ["Place", "Facility"] as const;
const agents = ["Person", "Organization", "Place", "Group", "Platform"] as const;
const moving = ["travel", "migration", "withdrawal", "delivery", "deployment", "evacuation", "displacement", "expulsion", "transfer", "visit"] as const;
const fights = ["clash", "war", "match", "defeat", "competition", "victory"] as const;
const protests = ["rally", "demonstration", "march", "strike", "riot", "campaign", "vote", "veto"] as const;
const assaults = ["attack", "bombardment", "military offensive", "aggression", "genocide", "crime", "invasion", "killing", "threat", "sanction", "boycott", "occupation", "siege", "injury", "coup"] as const;

const aimed = ["attack", "bombardment", "military offensive", "aggression", "threat", "sanction", "siege"] as const;

/** What a prepositional phrase says of an event. First match holds. */
export const prepositions: readonly PrepositionRow[] = [
  { name: "organizer-of", words: "of", fills: ["Organization"], types: ["summit", "meeting", "competition"], role: "organized", on: "noun", example: "the Summit of the African Union" },
  { name: "near", words: "near, beside, outside, opposite, off, above, in front of, next to, close to, across from", fills: sites, place: "near", example: "near the embassy" },
  { name: "moving-to", words: "to, toward, towards, into, for", fills: sites, types: moving, place: "to", example: "fled to Chad" },
  { name: "from-place", words: "from, out of", fills: sites, types: [...moving, "launch", "release", "opening", "action", "rescue"], place: "from", example: "fled from Sudan" },
  { name: "seller", words: "from", fills: agents, types: ["acquisition", "order", "transfer"], role: "seller", example: "bought from Siemens" },
  { name: "employer", words: "from, as, at", fills: ["Organization"], types: ["resignation", "dismissal", "hiring"], role: "employer", example: "resigned from the bank" },
  { name: "aid-to", words: "to, for", fills: agents, types: ["aid", "award", "payment", "sale", "delivery", "surrender", "contract", "support"], role: "recipient", example: "sent aid to Haiti" },
  { name: "gathering-to", words: "to", fills: sites, types: ["rally", "demonstration", "march", "meeting", "ceremony", "funeral"], place: "where", example: "brought together thousands to the square" },
  { name: "winner-to", words: "to", fills: agents, types: ["defeat"], role: "opponent", example: "lost to Ghana" },
  { name: "to-place", words: "to, toward, towards, into", fills: sites, place: "to", example: "extended to the coast" },
  { name: "blast-at", words: "outside, in front of, at, inside, near, next to, against, under, beside, on, in", fills: [], types: ["explosion", "bombardment"], role: "target", butPlaces: true, example: "a bomb exploded outside the offices" },
  { name: "loser-over", words: "over", fills: [], types: ["victory"], role: "target", example: "a victory over Sri Lanka" },
  { name: "where", words: "in, at, on, inside, within, throughout, across, around, over, along, through, beneath", fills: sites, place: "where", example: "in Havana" },
  { name: "opponent-against", words: "against", fills: [], types: [...fights, ...protests], role: "opponent", example: "marched against the law" },
  { name: "opponent-with", words: "with", fills: agents, types: fights, role: "opponent", example: "clashed with police" },
  { name: "target-against", words: "against", fills: [], types: assaults, role: "target", example: "the attack against the convoy" },
  { name: "target-on", words: "on, upon", fills: [], types: aimed, role: "target", on: "noun", example: "the attack on the convoy" },
  { name: "target-of-charge", words: "against", fills: [], types: ["charge", "lawsuit", "investigation", "ruling", "trial"], role: "target", example: "the suit against Apple" },
  { name: "against", words: "against", fills: [], role: "opponent", example: "voted against the bill" },
  { name: "between-places", words: "between", fills: sites, types: ["accident", "explosion", "fire", "storm", "earthquake", "flood"], place: "where", on: "verb", example: "The bus crashed between Baracoa and Guantanamo." },
  { name: "between", words: "between, among", fills: agents, role: "actor", example: "talks between Iran and Iraq" },
  { name: "partner", words: "with, alongside, together with, along with", fills: agents, role: "partner", part: "target", example: "signed a deal with Chile" },
  { name: "company", words: "together with, along with, alongside", fills: ["Person", "Organization", "Group"], role: "actor", on: "verb", example: "The mayor visited Lima together with Ana Ruiz" },
  { name: "company-out", words: "with", fills: ["Person"], types: ["travel", "visit", "rally", "march", "demonstration", "ceremony", "funeral"], role: "actor", on: "verb", example: "marched with Ana Ruiz" },
  { name: "by", words: "by", fills: agents, role: "actor", example: "the attack by rebels" },
  { name: "accomplice", words: "in complicity with, with the complicity of", fills: agents, role: "accomplice", example: "in complicity with the militia" },
  { name: "beneficiary", words: "in support of, on behalf of, in favor of, in favour of, in honor of, in honour of, in solidarity with", fills: [], role: "beneficiary", example: "in support of the strikers" },
  { name: "recipient", words: "to", fills: agents, role: "recipient", example: "sent aid to Haiti" },
  { name: "topic", words: "on, about, over, regarding, concerning", fills: [], types: ["negotiation", "meeting", "summit", "agreement", "vote", "investigation", "visit"], role: "topic", example: "talks on Kashmir" },
];
