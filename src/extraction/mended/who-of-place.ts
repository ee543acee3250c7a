import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/** "a Syrian from Homs who had fled": "who" goes on about whoever is from the place, not about the place. */
export function whoOfPlace(sentence: ParsedSentence, clause: Word): readonly Rehung[] {
  if (clause.relation !== "acl:relcl") return [];
  const place = headOf(sentence, clause);
  const person = place && base(place) === "nmod" ? headOf(sentence, place) : undefined;
  const who = sentence.words.some(
    (one) => /^who$/iu.test(one.text) && one.index < clause.index && one.index > (place?.index ?? 0),
  );
  if (!place || !person || !who || !place.name.endsWith("-LOC")) return [];
  return ["NOUN", "PROPN"].includes(person.upos) && !person.name.endsWith("-LOC")
    ? [{ word: clause, head: person, relation: "acl:relcl" }]
    : [];
}
