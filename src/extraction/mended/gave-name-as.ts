import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaid } from "./saying.ts";

/** "A woman who gave her name as Tasha said she was afraid": the name behind “as” is what she gave, and she says the rest. */
export function gaveNameAs(sentence: ParsedSentence, as: Word): readonly Rehung[] {
  if (!/^as$/iu.test(as.text) || as.relation !== "mark") return [];
  const said = headOf(sentence, as);
  const who = said && headOf(sentence, said);
  const name = said && childOf(sentence, said, "nsubj");
  if (!said || !isSaid(said) || !who || who.head >= 0 || who.upos !== "NOUN") return [];
  if (name?.name !== "B-PER" || name.index !== as.index + 1) return [];
  const gave = childOf(sentence, who, "acl:relcl");
  if (!gave || !/^(?:give|identify|know)$/u.test(gave.lemma) || gave.index > as.index) return [];
  return [
    { word: as, head: name, relation: "case" },
    { word: name, head: gave, relation: "obl" },
    { word: said, head: undefined, relation: "root" },
    { word: who, head: said, relation: "nsubj" },
  ];
}
