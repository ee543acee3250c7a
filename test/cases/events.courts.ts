import type { EventCase } from "./events.ts";

/** Who did what to whom in reports of courts, sport and offices; a second shelf of the same kind as `events.ts`. */
export const courtCases: readonly EventCase[] = [
  { what: "who is found guilty in a headline is convicted", text: "Two men found guilty of cutting down tree\n\nThe tree fell in 2023.", lemma: "find", type: "conviction", who: [], whom: ["Two men"] },
  { what: "who is guilty of a deed did it", text: "Two men have been found guilty of chopping down a tree.", lemma: "chop", who: ["Two men"], whom: ["a tree"] },
  { what: "a Mass is no state", text: "Later Leo celebrated Mass before 150,000 people.", lemma: "celebrate", who: ["Leo"], whom: ["Mass"] },
];
