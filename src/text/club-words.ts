/** Words that end clubs' names, by which reports call them for short: "Manchester City … City". In small letters. */
export const clubWords: ReadonlySet<string> = new Set(
  "city united rovers wanderers albion athletic hotspur villa rangers celtic".split(" "),
);
