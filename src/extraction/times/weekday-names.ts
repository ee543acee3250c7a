/** The names of weekdays in full, as a pattern. */
export const fullWeekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const whole = new RegExp(`^${fullWeekday}$`, "iu");

/** Whether a text is the full name of a weekday, in letters of any case. */
export function isWeekday(text: string): boolean {
  return whole.test(text);
}
