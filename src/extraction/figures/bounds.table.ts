import type { Bound } from "../../../schema/index.ts";

export interface BoundRow {
  readonly bound: Bound;
  readonly words: readonly string[];
  readonly example: string;
}

/** Words before a number that bound it; of two that fit, the longer. */
export const boundsBefore: readonly BoundRow[] = [
  { bound: "at least", words: ["at least", "no fewer than", "no less than", "not less than", "a minimum of", "minimum"], example: "At least 30 people died." },
  { bound: "at most", words: ["at most", "up to", "no more than", "not more than", "as many as", "as much as", "as high as", "a maximum of"], example: "The plant makes up to 60 jets." },
  { bound: "more than", words: ["more than", "over", "above", "in excess of", "upwards of", "greater than", "exceed", "exceeds", "exceeded", "exceeding", "exceed the", "exceeding the", "surpassed", "surpassing", "topped", "topping", "well over", "just over"], example: "The raids killed more than 30,000 people." },
  { bound: "less than", words: ["less than", "fewer than", "under", "below", "nearly", "almost", "just under", "well under"], example: "Fewer than ten soldiers came." },
  { bound: "about", words: ["about", "around", "some", "approximately", "roughly", "an estimated", "estimated", "circa", "~", "close to", "closer to", "around roughly"], example: "Some 8,800 women died." },
  { bound: "exact", words: ["exactly", "precisely", "only", "just"], example: "Exactly ten soldiers came." },
];

/** Words after a number that bound it. */
export const boundsAfter: readonly BoundRow[] = [
  { bound: "at least", words: ["or more", "or above", "+", "plus"], example: "The crash killed 107 or more." },
  { bound: "at most", words: ["or less", "or fewer"], example: "They sold 40 or fewer cars." },
  { bound: "about", words: ["or so"], example: "Police arrested 40 or so students." },
];
