const beginning = /^(?:The|An?|His|Her|Their|Its|Some|Two|Three|Several|Many)(?= \p{Ll})/u;

/** Words that began a sentence (“The ministry”) as they stand within another (“said by the ministry”); a name stays as it is. */
export function withinSentence(words: string): string {
  return words.replace(beginning, (word) => word.toLowerCase());
}
