import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import { whoBetween } from "./of-whom-behind.ts";
import type { Rehung } from "./rehung.ts";

/** "a Syrian from Homs who had fled": "who" goes on about whoever is from the place, not about the place. */
export function whoOfPlace(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  if (clause.relation !== "acl:relcl") return [];
  const place = headOf(sentence, clause);
  const person = place && base(place) === "nmod" ? headOf(sentence, place) : undefined;
  if (!place || !person || !place.name.endsWith("-LOC") || !whoBetween(sentence, place, clause)) return [];
  return ["NOUN", "PROPN"].includes(person.upos) && !person.name.endsWith("-LOC")
    ? [{ word: clause, head: person, relation: "acl:relcl" }]
    : [];
}
