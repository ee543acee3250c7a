/** A type of event in plain words: what is outside the table of types is another action. */
export function typeWords(type: string): string {
  return type === "action" ? "other action" : type;
}
