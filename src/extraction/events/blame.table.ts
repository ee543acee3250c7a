export interface BlameRow {
  /** Lemmas of the verb, adjective or participle. */
  readonly words: string;
  /** Its object, where that is needed: "claimed responsibility for". */
  readonly object?: string;
  /** Prepositions before the deed; before who did it, where that stands `behind`. */
  readonly prepositions: string;
  /** Who is said to have done it: the subject, whom the verb takes, or what stands behind its preposition. */
  readonly who: "subject" | "object" | "behind";
  readonly example: string;
}

/** Words that say who did what another noun tells of. */
export const blame: readonly BlameRow[] = [
  { words: "claim take assume admit accept acknowledge", object: "responsibility credit", prepositions: "for", who: "subject", example: "The rebels claimed responsibility for the bombing." },
  { words: "responsible guilty involved", prepositions: "for of in", who: "subject", example: "The rebels are responsible for the attack." },
  { words: "accuse blame suspect arrest detain charge convict try wanted acquit clear indict jail imprison sentence execute hang", prepositions: "of for with in", who: "object", example: "Officials blamed the rebels for the bombing." },
  { words: "involve implicate participate", prepositions: "in", who: "object", example: "Two officers were involved in the murder." },
  { words: "work handiwork doing", prepositions: "of", who: "behind", example: "The bombing was the work of rebels." },
  { words: "blame attribute ascribe", prepositions: "on to", who: "behind", example: "The bombing was blamed on rebels." },
];
