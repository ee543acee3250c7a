/** A noun that stands for a number of people told before: "put the toll at 35", "a turnout of 4,000". */
export interface SizeRow {
  /** What the number is of: the dead, those who came, or what was counted last. */
  readonly size: "toll" | "attendance" | "number";
  /** Lemmas. */
  readonly nouns: string;
  readonly example: string;
}

export const sizes: readonly SizeRow[] = [
  { size: "toll", nouns: "toll fatality", example: "Local media put the death toll at [35]." },
  { size: "attendance", nouns: "crowd attendance turnout gathering", example: "Police estimated the crowd at [12,000]." },
  { size: "number", nouns: "number figure total count estimate", example: "Police put the number at [150]." },
];

/** What "the number of" is of: any other noun is counted anew and restates nothing. */
export const numbered: Readonly<Record<"toll" | "attendance", string>> = { toll: "dead death victim fatality casualty kill", attendance: "protester demonstrator marcher participant attendee people person spectator" };

/** Verbs that tell a size: "put the toll at 35", "estimated attendance at 4,000". */
export const sizing: ReadonlySet<string> = new Set("put estimate place peg report give".split(" "));

/** Verbs and words that tell of a number that changed, which holds nothing against the one before. */
export const changed: ReadonlySet<string> = new Set("rise climb jump increase mount grow fall drop decline revise soar surge swell double triple".split(" "));

/** Verbs that give a number alone, with the preposition before it: "spoke of 300", "counted 2,000". */
export const counting: ReadonlySet<string> = new Set("speak_of talk_of tell_of count report estimate cite claim say".split(" "));
