export interface PronounRow {
  readonly words: string;
  readonly person: 1 | 2 | 3;
  readonly number?: "singular" | "plural";
  readonly gender?: "f" | "m" | "n";
  readonly example: string;
}

/** Pronouns that refer to something said before. */
export const pronouns: readonly PronounRow[] = [
  { words: "he him his himself", person: 3, number: "singular", gender: "m", example: "He denounced it." },
  { words: "she her hers herself", person: 3, number: "singular", gender: "f", example: "She denied it." },
  { words: "it its itself", person: 3, number: "singular", gender: "n", example: "The firm cut its staff." },
  { words: "they them their theirs themselves", person: 3, number: "plural", example: "They condemned it." },
  { words: "i me my mine myself", person: 1, number: "singular", example: "I was there." },
  { words: "we us our ours ourselves", person: 1, number: "plural", example: "We demand peace." },
  { words: "you your yours yourself yourselves", person: 2, example: "How did you begin?" },
  { words: "who whom whose which", person: 3, example: "the man who spoke" },
  { words: "that", person: 3, example: "the bomb that exploded" },
];
