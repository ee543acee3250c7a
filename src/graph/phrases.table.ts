import type { GraphEdge } from "../../schema/index.ts";

/** Words between the two ends of an edge where its type in small letters would not read well. An event's name may be a noun or what its verb says (“the closure of a mine”, “closed a mine”): it stands in quotation marks behind them, and they read well before both. */
const phrases: Readonly<Record<string, string>> = {
  AGENT_OF: "did this:",
  TOOK_PART_IN: "took part in",
  MET: "met:",
  WON: "won:",
  LOST: "lost:",
  BOUGHT: "bought:",
  SOLD: "sold:",
  BENEFITED_FROM: "is meant to benefit from",
  OBJECT_OF: "is the object of",
  TOPIC_OF: "is the topic of",
  TARGET_OF: "was the target of",
  VICTIM_OF: "was a victim in",
  AFFECTED_BY: "was affected by",
  ACCUSED_IN: "was accused in",
  APPOINTED_IN: "was appointed:",
  RECIPIENT_OF: "was the recipient in",
  ACCOMPLICE_IN: "was an accomplice in",
  OPPONENT_IN: "was opposed in",
  PARTNER_IN: "was the other side in",
  USED_IN: "was used in",
  EMPLOYER_IN: "was the employer in",
  JUDGED: "was the judge in",
  DURING: "on the occasion of",
  ASSERTS: "tells of",
  COUNTS: "is the figure given for",
  HOLDS_OFFICE: "holds the office of",
  OF: "is an office of",
  LOCATED_IN: "is in",
  NEAR: "near",
  BELONGS_TO: "belongs to",
  PART_OF: "is part of",
  MEMBER_OF: "is a member of",
  EMPLOYED_BY: "works for",
  FAMILY_OF: "is a relative of",
  OWNS: "owns",
  NATIONALITY: "is of",
  ALLIED_WITH: "is allied with",
};

/** Words behind the one end where the other is whose page it is, where those above would be left hanging. */
const closed: Readonly<Record<string, string>> = {
  ABOUT: "is about this",
  ALLIED_WITH: "is its ally",
  ASSERTS: "tells of this",
  AT: "was here",
  BELONGS_TO: "belongs to it",
  DURING: "was said there",
  EMPLOYED_BY: "works there",
  FROM: "was from here",
  HOLDS_OFFICE: "holds it",
  LOCATED_IN: "is in it",
  MEMBER_OF: "is a member",
  NATIONALITY: "is from there",
  NEAR: "was near here",
  OF: "is an office there",
  OWNS: "owns it",
  PART_OF: "is part of it",
  SPOKE_AT: "spoke there",
  THROUGH: "was said through it",
  TO: "was to here",
};

/** Fewer words, for a line of a drawing. */
const short: Readonly<Record<string, string>> = {
  BENEFITED_FROM: "for the benefit",
  OBJECT_OF: "object",
  TOPIC_OF: "topic",
  TARGET_OF: "target",
  VICTIM_OF: "victim",
  AFFECTED_BY: "affected",
  ACCUSED_IN: "accused",
  APPOINTED_IN: "appointed",
  RECIPIENT_OF: "received",
  ACCOMPLICE_IN: "accomplice",
  OPPONENT_IN: "opponent",
  PARTNER_IN: "partner",
  USED_IN: "used",
  EMPLOYER_IN: "employer",
  JUDGED: "judged",
  DURING: "at",
  COUNTS: "counts",
  HOLDS_OFFICE: "office",
  OF: "of",
  BELONGS_TO: "of",
  PART_OF: "part of",
  MEMBER_OF: "member of",
  FAMILY_OF: "relative",
  ALLIED_WITH: "ally",
  LOCATED_IN: "in",
  NATIONALITY: "of",
  TOOK_PART_IN: "took part",
  AGENT_OF: "did it",
  MET: "met",
  WON: "won",
  LOST: "lost",
  BOUGHT: "bought",
  SOLD: "sold",
};

/** What an edge says between its two ends, in plain words. */
export function phraseOf(edge: GraphEdge): string {
  return ownWords(edge) ?? phrases[edge.type] ?? plain(edge.type);
}

/** The same where the other end does not follow. */
export function closedPhraseOf(edge: GraphEdge): string {
  return closedWords(edge.type, phraseOf(edge));
}

/** The phrase of an edge of this type where the other end does not follow. */
export function closedWords(type: string, phrase: string): string {
  const usual = phrase === (phrases[type] ?? plain(type));
  return (usual ? closed[type] : undefined) ?? phrase.replace(/(?: (?:in|of|by|for|from|the meeting)|:)$/u, "");
}

/** The same as short as it can be. */
export function shortPhraseOf(edge: GraphEdge): string {
  return ownWords(edge) ?? short[edge.type] ?? phrases[edge.type] ?? plain(edge.type);
}

function plain(type: string): string {
  return type.toLowerCase().replaceAll("_", " ");
}

/** How near, and which relative: words of the text itself. */
function ownWords({ properties }: GraphEdge): string | undefined {
  const [names, values] = [properties.attributeNames, properties.attributeValues];
  if (!Array.isArray(names) || !Array.isArray(values)) return undefined;
  const at = names.indexOf("how");
  const words = at < 0 ? undefined : String(values[at] ?? "");
  return words && words.length <= 24 ? words : undefined;
}
