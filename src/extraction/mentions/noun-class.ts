import type { EntityType } from "../../../schema/index.ts";
import type { Word } from "../../language/parse.ts";
import { type NounClass, nounClasses } from "./nouns.table.ts";
import { isPersonNoun } from "./person-nouns.table.ts";

const singular = new Map<string, NounClass>();
const plural = new Map<string, NounClass>();
for (const row of nounClasses) {
  for (const noun of row.nouns.split(" ")) {
    if (row.type === "Group") plural.set(noun, row);
    else if (!singular.has(noun)) singular.set(noun, row);
  }
}

/** Nouns that are of many even in the singular. */
const collective = new Set(
  "people population public community crowd audience staff crew youth family delegation police".split(" "),
);

/** Nouns of groups that mean many in the singular; the others mean one of them. */
const bodies = new Set(
  `${[...collective].join(" ")} minority majority troop tribe clan ethnic nation mankind patrol brigade battalion platoon regiment contingent posse mob throng congregation choir troupe trio duo quartet`.split(
    " ",
  ),
);

/** Places of which many act as those who live there: "both countries agreed". */
export const placesOfPeople: ReadonlySet<string> = new Set(
  "country nation state city town village capital province region district territory municipality county republic kingdom neighbourhood neighborhood area".split(
    " ",
  ),
);

/** What kind of entity a common noun refers to, with the gender that it tells; undefined for a noun outside the table. */
export function nounClass(
  word: Word,
): { readonly type: EntityType; readonly gender?: "f" | "m" | "n" } | undefined {
  if (
    word.lemma === "old" &&
    (word.xpos === "NN" || (word.xpos === "JJ" && /^(?:nsubj|obj)/u.test(word.relation)))
  )
    return { type: "Person" }; // "the 61-year-old"
  const lemma = word.lemma.toLowerCase().replace(/-elect$/u, ""); // "the president-elect"
  const many = word.xpos === "NNS" || word.xpos === "NNPS" || collective.has(lemma);
  const one = singular.get(lemma);
  const group = plural.get(lemma);
  if (many && (group || one?.type === "Person")) return { type: "Group" };
  if (many && one?.type === "Place") return placesOfPeople.has(lemma) ? { type: "Group" } : undefined;
  if (!one && group && !bodies.has(lemma)) return { type: "Person" }; // "a passenger"
  const row = one ?? group;
  if (!row) return isPersonNoun(lemma) ? { type: many ? "Group" : "Person" } : undefined;
  return row.gender ? { type: row.type, gender: row.gender } : { type: row.type };
}

/** Whether a noun is of many: plural, or a collective. */
export function isPlural(word: Word): boolean {
  return word.xpos === "NNS" || word.xpos === "NNPS" || collective.has(word.lemma.toLowerCase());
}
