/** The names of months in full, as a pattern. */
export const fullMonth =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const whole = new RegExp(`^(?:${fullMonth})$`, "iu");

/** Whether a text is the full name of a month, in letters of any case. */
export function isMonth(text: string): boolean {
  return whole.test(text);
}
