import type { EventCase } from "./events.ts";

/** Who did what to whom in reports of courts, sport and offices; a second shelf of the same kind as `events.ts`. */
export const courtCases: readonly EventCase[] = [
  { what: "who is found guilty in a headline is convicted", text: "Two men found guilty of cutting down tree\n\nThe tree fell in 2023.", lemma: "find", type: "conviction", who: [], whom: ["Two men"] },
  { what: "who is guilty of a deed did it", text: "Two men have been found guilty of chopping down a tree.", lemma: "chop", who: ["Two men"], whom: ["a tree"] },
  { what: "a Mass is no state", text: "Later Leo celebrated Mass before 150,000 people.", lemma: "celebrate", who: ["Leo"], whom: ["Mass"] },
  { what: "an active verb goes with the active one before it", text: "Thirteen passengers were shot dead after gunmen stopped buses and checked the identity cards.", lemma: "check", who: ["gunmen"], whom: ["the identity cards"] },
  { what: "what happened to a train is said by two", text: "A regional train carrying around 100 passengers derailed near Riedlingen on Sunday evening, killing at least three people and injuring 41 others, some seriously, police and the rail operator said.", lemma: "say" },
  { what: "an animal that charges accuses nobody", text: "The bull charged at him in the field.", lemma: "charge", type: "attack", who: ["The bull"] },
  { what: "what is denounced as something is that", text: "The group denounced the verdict as politically motivated.", lemma: "motivate", who: [], whom: ["the verdict"] },
];
