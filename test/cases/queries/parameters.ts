/** Parameters that cannot be taken: query, what is given, and what the message must say. */
export const refused: readonly { readonly query: string; readonly given: Readonly<Record<string, string>>; readonly kind: string; readonly parameter: string; readonly says: string }[] = [
  { query: "who-did-what", given: { hwo: "Ana" }, kind: "unknown parameter", parameter: "hwo", says: "one of who, whom, place, type, from, to, limit" },
  { query: "participants", given: {}, kind: "missing parameter", parameter: "event", says: "expected an event by id" },
  { query: "participants", given: { event: "  " }, kind: "missing parameter", parameter: "event", says: "expected an event by id" },
  { query: "timeline", given: { from: "yesterday" }, kind: "malformed parameter", parameter: "from", says: "an ISO date" },
  { query: "timeline", given: { from: "2024-13" }, kind: "malformed parameter", parameter: "from", says: "an ISO date" },
  { query: "timeline", given: { to: "2023-02-29" }, kind: "malformed parameter", parameter: "to", says: "an ISO date" },
  { query: "timeline", given: { to: "24-02-28" }, kind: "malformed parameter", parameter: "to", says: "an ISO date" },
  { query: "timeline", given: { from: "2024-03", to: "2024-02-28" }, kind: "malformed parameter", parameter: "to", says: "a date that is not before 2024-03" },
  { query: "what-happened", given: { type: "riots" }, kind: "malformed parameter", parameter: "type", says: "an event type: one of election" },
  { query: "relations", given: { relation: "likes" }, kind: "malformed parameter", parameter: "relation", says: "a relation: one of located in" },
  { query: "connections", given: { from: "a", to: "b", asserted: "yes" }, kind: "malformed parameter", parameter: "asserted", says: "true or false" },
  { query: "search", given: { text: "x".repeat(301) }, kind: "malformed parameter", parameter: "text", says: "at most 300 characters" },
  { query: "search", given: { text: "a", limit: "0" }, kind: "malformed parameter", parameter: "limit", says: "a whole number from 1" },
  { query: "search", given: { text: "a", limit: "ten" }, kind: "malformed parameter", parameter: "limit", says: "a whole number from 1" },
  { query: "search", given: { text: "a", limit: "1e9" }, kind: "malformed parameter", parameter: "limit", says: "a whole number from 1" },
];

/** Parameters that are taken, and what they become. */
export const taken: readonly { readonly query: string; readonly given: Readonly<Record<string, string | boolean | null>>; readonly becomes: Readonly<Record<string, string | number | boolean>> }[] = [
  { query: "who-did-what", given: {}, becomes: {} },
  { query: "who-did-what", given: { who: " Ana ", whom: "", place: null }, becomes: { who: "Ana" } },
  { query: "who-did-what", given: { type: "Military Offensive" }, becomes: { type: "military offensive" } },
  { query: "relations", given: { relation: "LOCATED_IN" }, becomes: { relation: "located in" } },
  { query: "relations", given: { relation: " Member-of" }, becomes: { relation: "member of" } },
  { query: "timeline", given: { from: "2024-02-29", to: "2024" }, becomes: { from: "2024-02-29", to: "2024" } },
  { query: "timeline", given: { from: "0001", to: "0001-12-31" }, becomes: { from: "0001", to: "0001-12-31" } },
  { query: "connections", given: { from: "a", to: "b", asserted: true }, becomes: { from: "a", to: "b", asserted: true } },
];
