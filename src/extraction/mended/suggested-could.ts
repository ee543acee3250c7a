import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "suggested the city of Haifa could be targeted": what the tree took for the object of saying is the subject of what is said. */
export function suggestedCould(sentence: ParsedSentence, said: Word): readonly Rehung[] {
  const verb =
    base(said) === "conj" && !childOf(sentence, said, "cc", "nsubj", "nsubj:pass")
      ? headOf(sentence, said)
      : undefined;
  if (!verb || !isSaying(verb) || verb.index > said.index) return [];
  const thing = childOf(sentence, verb, "obj");
  const modal = childrenOf(sentence, said, "aux").find((one) => one.xpos === "MD");
  if (
    !thing ||
    !modal ||
    thing.index < verb.index ||
    subtree(sentence, thing).at(-1)!.index !== modal.index - 1
  )
    return [];
  const passive = childOf(sentence, said, "aux:pass") !== undefined;
  return [
    { word: thing, head: said, relation: passive ? "nsubj:pass" : "nsubj" },
    { word: said, head: verb, relation: "ccomp" },
  ];
}
