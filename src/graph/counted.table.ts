/** What is told of those who are counted. Numbers of different predicates are never held against each other. */
export interface PredicateRow {
  readonly predicate: string;
  /** Beginnings of words that tell it, in lower case. */
  readonly cues: readonly string[];
  /** Whether such a number stands for a stretch of time, so that two without one known period are not compared. */
  readonly adds: boolean;
  readonly example: string;
}

/** What is told of those who are counted, by what its words begin with. */
export const predicates: readonly PredicateRow[] = [
  { predicate: "killed", cues: ["kill", "dead", "death", "die", "dying", "lives of", "lost their lives", "slain", "martyr", "massacr", "fatalit", "perish", "drown", "execut", "murder", "toll"], adds: true, example: "killed [30] people" },
  { predicate: "wounded", cues: ["wound", "injur", "hurt", "hospitali"], adds: true, example: "[40] were wounded" },
  { predicate: "missing", cues: ["missing", "disappear", "unaccounted"], adds: true, example: "[12] are missing" },
  { predicate: "held", cues: ["arrest", "detain", "jail", "imprison", "captur", "kidnap", "abduct", "hostage"], adds: true, example: "[200] were arrested" },
  { predicate: "infected", cues: ["infect", "test", "case", "sick", "ill "], adds: true, example: "[900] were infected" },
  { predicate: "destroyed", cues: ["destroy", "raz", "burn"], adds: true, example: "destroyed [30] houses" },
  { predicate: "damaged", cues: ["damag"], adds: true, example: "damaged [80] houses" },
  { predicate: "gathered", cues: ["attend", "gather", "rall", "march", "demonstrat", "protest", "brought together", "turnout", "turned out", "took to the streets", "came", "join", "crowd", "took part", "participa", "walk"], adds: false, example: "[Thousands] marched" },
  { predicate: "present", cues: ["home to", "live", "living", "inhabit", "populat", "reside", "refuge", "shelter", "displaced", "host", "trapped", "crammed", "cram", "stay"], adds: false, example: "a city home to [a million] people" },
];

/** Nouns for people as such: two of them may count the same people. Women, minors or soldiers are a part of them. */
export const peopleNouns: ReadonlySet<string> = new Set(
  "people person persons protester protesters protestor protestors demonstrator demonstrators marcher marchers resident residents citizen citizens civilian civilians inhabitant inhabitants participant participants attendee attendees spectator spectators visitor visitors individual individuals crowd souls human humans refugee refugees".split(
    " ",
  ),
);

/** Words after which a phrase goes on about its head: "citizens [of] the city". */
export const headEnds: ReadonlySet<string> = new Set("of in at from to on by with for who whom that which whose and or but displaced living killed wounded gathered".split(" "));
