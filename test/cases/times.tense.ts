/** Expressions whose value hangs on the clause, in a report of Saturday, 2 March 2024. */
export const timesByTense: readonly (readonly [text: string, expression: string, value: string | undefined])[] = [
  ["The summit will open on Friday.", "Friday", "2024-03-08"],
  ["The summit is scheduled for Friday.", "Friday", "2024-03-08"],
  ["The ministers plan to meet on Monday.", "Monday", "2024-03-04"],
  ["The ministers failed to come on Monday.", "Monday", "2024-02-26"],
  ["The party lost in November.", "November", "2023-11"],
  ["The vote will be held in November.", "November", "2024-11"],
  ["Boeing had been suspended since July 24, 2003 for a breach.", "July 24, 2003", "2003-07-24"],
  ["The plane landed on Tuesday at 18:00 UTC.", "18:00 UTC", "2024-02-27T18:00Z"],
  ["The bank failed two and a half years ago.", "two and a half years ago", "2021-09"],
  ["The bank failed decades ago.", "decades ago", undefined],
  ["He was shot on January 3, 2019. Two days later he died.", "Two days later", "2019-01-05"],
  ["The treaty was signed in 2007, 2008 and 2009.", "2009", "2009"],
  ["She led the party from 1999 to 2004.", "1999", "1999"],
  ["Friday, October 7 was the first day of the war.", "Friday, October 7", "2022-10-07"],
  ["The firm posted a second-quarter loss.", "second-quarter", "2023-04-01/2023-06-30"],
  ["The siege lasted twenty-five days.", "twenty-five days", "P25D"],
  ["The talks ended within twenty working days.", "twenty working days", "P20D"],
];

/** Expressions that need a day to be counted from. */
export const timesWithoutDay: readonly (readonly [text: string, expression: string])[] = [
  ["The minister resigned yesterday.", "yesterday"],
  ["The war began on October 7 in the south.", "October 7"],
  ["Profit rose in the third quarter.", "the third quarter"],
  ["The bank failed five years ago.", "five years ago"],
  ["The plane landed at 10 a.m. in the north.", "10 a.m."],
];

/** Words and numbers that look like times. */
export const words: readonly string[] = [
  "Theresa May spoke to the press.",
  "Thousands march for peace.",
  "The 34-year-old driver won the race.",
  "About 2000 people came to the square.",
  "They may leave the country.",
  "A second blast hit the town.",
  "The Sunday Times printed it.",
  "It is a 2000 year old tradition.",
  "The babies were only a few months or years old.",
];
