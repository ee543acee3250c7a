const number =
  /\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens?|scores|hundreds?|thousands?|millions?|billions?|half|several|many|some|few|most|more|fewer|least|other|another|any|no|each|every|both|all|various|certain|numerous|different|new|additional|such)\b/iu;

/** Whether words before a noun count it or pick some of it: "three", "most", "other". Such a phrase tells no group apart. */
export function isCounted(words: string): boolean {
  return number.test(words);
}
