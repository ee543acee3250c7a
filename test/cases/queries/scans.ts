/** What named queries look through all of, on which engine and when, and why nothing better is wanted. */
export const scans: readonly {
  readonly engine: "embedded" | "neo4j" | "both";
  /** Those of the queries; none for all that take such a parameter. */
  readonly queries: readonly string[];
  /** One of these parameters is given; where there are none, no parameter is. */
  readonly given: readonly string[];
  /** Labels, or types of relationships. */
  readonly of: readonly string[];
  readonly why: string;
  /** The planner chooses it or a better way, by what it sampled of few rows: a plan without it is no row left over. */
  readonly sometimes?: true;
}[] = [
  { engine: "both", queries: ["announced", "figures", "what-happened", "who-did-what", "who-said-what"], given: [], of: ["Article"], why: "all is asked for, in the order of the reports: the first reports are taken, and all only if they have not enough" },
  { engine: "embedded", queries: ["timeline"], given: [], of: ["Event", "Statement", "Article"], why: "all events and statements are asked for, in the order of their dates" },
  { engine: "both", queries: ["coverage"], given: [], of: ["Article"], why: "all articles are asked for" },
  { engine: "both", queries: ["disagreements"], given: [], of: ["Disagreement"], why: "all of them are asked for" },
  { engine: "both", queries: ["offices"], given: [], of: ["Office", "HOLDS_OFFICE"], why: "all of them are asked for" },
  { engine: "embedded", queries: ["relations"], given: [], of: ["Entity"], why: "all of them are asked for" },
  { engine: "neo4j", queries: ["relations"], given: [], of: ["LOCATED_IN"], why: "all of them are asked for, each type after the other" },
  { engine: "embedded", queries: ["relations"], given: ["relation"], of: ["Entity"], why: "all of one kind are asked for" },
  { engine: "neo4j", queries: ["relations"], given: ["relation"], of: ["LOCATED_IN"], why: "all of one kind are asked for, which its statement knows by a parameter" },
  { engine: "neo4j", queries: ["timeline"], given: [], of: ["Statement"], why: "all that have a date are asked for: the index of their dates is read in its order", sometimes: true },
  { engine: "neo4j", queries: ["timeline"], given: ["from", "to"], of: ["Statement"], why: "where hardly any has a date, as here, the index of their dates is read from its beginning", sometimes: true },
  { engine: "embedded", queries: ["timeline", "what-happened", "who-did-what"], given: ["from", "to"], of: ["Event", "Statement", "Article"], why: "the engine has no index of relationships, and an account's time stands on one" },
  { engine: "embedded", queries: [], given: ["who", "whom", "place", "entity", "about", "through", "of", "event", "at"], of: ["Entity", "Place"], why: "the first question looks through the names, those after it look into memory; places are few" },
  { engine: "embedded", queries: ["connections"], given: ["from", "to"], of: ["Entity"], why: "the first question looks through the names, those after it look into memory" },
  { engine: "embedded", queries: [], given: ["event", "at"], of: ["Event"], why: "the first question looks through the names, those after it look into memory" },
  { engine: "embedded", queries: ["article-text", "coverage", "findings"], given: ["article"], of: ["Article"], why: "the first question looks through the names, those after it look into memory" },
  { engine: "embedded", queries: ["disagreements", "figures"], given: ["about"], of: ["Event", "Disagreement", "Figure"], why: "words in them are asked for: the engine's index of words knows no accents" },
  { engine: "embedded", queries: ["search"], given: ["text"], of: ["Entity", "Event", "Office", "Statement", "Article"], why: "words in them are asked for: the engine's index of words knows no accents" },
];
