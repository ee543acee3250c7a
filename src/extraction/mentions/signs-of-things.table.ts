import type { Sign } from "./name-seen.ts";
import { isPaper } from "./papers.ts";
import { isOnePlane, isOneThing, isProduct } from "./products.ts";

/** What tells by the form of a name, or the article before it, that it is of a product or a paper. */
export const signsOfThings: readonly Sign[] = [
  { rule: "name.product", type: "Work", weight: 4, holds: ({ sentence, run }) => isProduct(sentence, run), example: "They flew in a Boeing 787-9." },
  { rule: "name.one-plane", type: "Work", weight: 3, holds: ({ sentence, run }) => isOnePlane(sentence, run), example: "A single-engine Piper crashed." },
  { rule: "name.one-thing", type: "Work", weight: 2, holds: ({ sentence, run, head, vocabulary }) => isOneThing(sentence, run, head, vocabulary.gazetteer), example: "A Bayraktar Akinci was shot down." },
  { rule: "name.paper", type: "Organization", weight: 3, holds: ({ sentence, run, is }) => !is.nation && isPaper(sentence, run), example: "He told The Citizen." },
];
