import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import { whoBetween } from "./of-whom-behind.ts";
import type { Rehung } from "./rehung.ts";

/** "a Syrian from Homs who had fled", "Calle of the Liberal Party, who got 2 percent": "who" goes on about whoever is from the place or of the body. */
export function whoOfPlace(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  if (clause.relation !== "acl:relcl") return [];
  const place = headOf(sentence, clause);
  const person = place && base(place) === "nmod" ? headOf(sentence, place) : undefined;
  if (!place || !person || !/-(?:LOC|ORG)$/u.test(place.name) || !whoBetween(sentence, place, clause))
    return [];
  if (place.name.endsWith("-ORG") && person.name !== "B-PER") return [];
  return ["NOUN", "PROPN"].includes(person.upos) && !person.name.endsWith("-LOC")
    ? [{ word: clause, head: person, relation: "acl:relcl" }]
    : [];
}
