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
  ["A year and a half ago the mayor left.", "A year and a half ago", "2022-09"],
  ["The mayor left 2 1/2 years ago.", "2 1/2 years ago", "2021-09"],
  ["The siege lasted three to five days.", "three to five days", undefined],
  ["The jet came three days later than planned.", "three days", "P3D"],
  ["The day after tomorrow the mayor leaves.", "The day after tomorrow", "2024-03-04"],
  ["The mayor spoke at 10:30 on Friday.", "10:30", "2024-03-01T10:30"],
  ["From 1999 to 2004 prices rose.", "1999 to 2004", "1999/2004"],
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
  "The driver was aged 40 years.",
  "Between 1600 and 1700 people came.",
  "The plant will create from 1500 to 1800 jobs.",
  "They won 2:10 in the final.",
  "The priest read Luke 12:30.",
];
