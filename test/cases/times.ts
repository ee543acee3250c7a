/** Expressions of time in a report of Saturday, 2 March 2024, with their values. */
export const timeCases: readonly (readonly [text: string, expression: string, value: string | undefined])[] = [
  ["He spoke on Friday.", "Friday", "2024-03-01"],
  ["Ministers will meet on Monday.", "Monday", "2024-03-04"],
  ["She resigned yesterday.", "yesterday", "2024-03-01"],
  ["The strike began last month.", "last month", "2024-02"],
  ["He died five months ago.", "five months ago", "2023-10"],
  ["The war has lasted since October 7.", "October 7", "2023-10-07"],
  ["They were killed in 147 days of war.", "147 days", "P147D"],
  ["Sales fell in the third quarter of 2010.", "the third quarter of 2010", "2010-07-01/2010-09-30"],
  ["He ruled from 1999 to 2004.", "1999 to 2004", "1999/2004"],
  ["The plant opened on June 13, 2005.", "June 13, 2005", "2005-06-13"],
  ["It was founded in 1987.", "1987", "1987"],
  ["They met on 9 January 2007.", "9 January 2007", "2007-01-09"],
  ["The jet landed at 18:00 UTC.", "18:00 UTC", "2024-03-02T18:00Z"],
  ["Prices rose in the 1990s.", "the 1990s", "1990/1999"],
  ["The mayor won the 2008 elections.", "2008", "2008"],
  ["Rain fell this week.", "this week", "2024-02-26/2024-03-03"],
];

/** Words that look like times and are none. */
export const noTimes: readonly string[] = ["May Wong sang.", "Protesters march for peace.", "The 34-year-old driver won.", "Spain won 2-1.", "The second plane landed.", "They may leave.", "The sun shone.", "About 2000 people came."];
