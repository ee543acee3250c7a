import type { Word } from "../../language/parse.ts";
import { noThings } from "./no-things.table.ts";
import { quantityNouns } from "./nouns.table.ts";

/** Nouns of quality: "complicity", "impunity". */
const quality = /ity$|ness$|(?:an|en)ce$|dom$|hood$|ship$/u;
const solid =
  /^(?:facility|utility|commodity|security|entity|celebrity|charity|university|witness|business|wilderness|ambulance|appliance|substance|fence|licence|audience|residence|province|evidence|sentence|conference|insurance|ordinance|finance|kingdom|warship|spaceship|steamship|flagship|dealership|scholarship|neighborhood|neighbourhood)$/u;

/** Whether a common noun may be for a thing that the report comes back to: no measure, no stretch of time, no turn of phrase. */
export function isThing(word: Word): boolean {
  const lemma = word.lemma.toLowerCase();
  return (
    /^NNS?$/u.test(word.xpos) &&
    /^\p{L}[\p{L}’'-]{2,}$/u.test(word.text) &&
    !noThings.has(lemma) &&
    (solid.test(lemma) || !quality.test(lemma)) &&
    !quantityNouns.has(lemma) &&
    word.relation !== "obl:unmarked" &&
    word.relation !== "nmod:unmarked"
  );
}
