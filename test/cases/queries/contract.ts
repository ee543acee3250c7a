/** What the contract promises of each named query: its parameters (`*` required) and the columns before the evidence. */
export const promised = {
  "who-did-what": { parameters: "who, whom, place, type, from, to", columns: "who, role, event, type, whom, where, when, factuality" },
  "what-happened": { parameters: "place, type, from, to", columns: "event, type, what, where, when, factuality" },
  "who-said-what": { parameters: "who, about, through, at", columns: "who, cue, kind, content, about, medium, occasion, when" },
  "events-of": { parameters: "entity*", columns: "event, type, role, where, when, factuality" },
  participants: { parameters: "event*", columns: "who, type, role, part" },
  offices: { parameters: "who, of", columns: "who, office, of, when" },
  figures: { parameters: "about, place, event", columns: "value, bound, unit, counts, where, period" },
  disagreements: { parameters: "about", columns: "disagreement, kind, about, says" },
  connections: { parameters: "from*, to*, asserted", columns: "path, hop, subject, relation, object" },
  "co-participants": { parameters: "entity*", columns: "with, events" },
  announced: { parameters: "who, place", columns: "event, type, what, who, where, when, factuality" },
  timeline: { parameters: "entity, place, from, to", columns: "when, precision, event, type, what" },
  coverage: { parameters: "article", columns: "level, rule, reason" },
  sources: { parameters: "event*", columns: "source, title, published, factuality" },
  search: { parameters: "text*", columns: "kind, id, name, snippet" },
} as const;
