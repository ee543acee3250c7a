/** Named queries of which the same answer costs more in a larger graph, up to twice in one twice as large, on which engine, with which parameters, and why nothing better is wanted. */
export const grows: readonly {
  readonly engine: "embedded" | "neo4j" | "both";
  readonly queries: readonly string[];
  /** All that is given, in order. */
  readonly given: readonly string[];
  readonly why: string;
}[] = [
  { engine: "both", queries: ["coverage"], given: [], why: "all articles are asked for, and few have anything to tell" },
  { engine: "both", queries: ["relations"], given: [], why: "it goes through all relations once, of which there are few: by reports it would go through all of whoever each names" },
  { engine: "both", queries: ["connections"], given: ["from", "to"], why: "chains lead through whoever everybody knows" },
  { engine: "both", queries: ["timeline", "what-happened", "who-did-what"], given: ["from", "to"], why: "a period that began at any time may reach into the dates: one look at the index for each account, on Neo4j" },
  { engine: "embedded", queries: ["announced", "figures", "offices", "timeline", "what-happened", "who-did-what", "who-said-what", "disagreements"], given: [], why: "the engine has no index in the order of dates: the first are found by looking at the dates of all" },
  { engine: "embedded", queries: ["disagreements", "figures"], given: ["about"], why: "words in them are asked for: the engine's index of words knows no accents" },
  { engine: "embedded", queries: ["search"], given: ["text"], why: "words are asked for: the engine's index of words knows no accents" },
];
