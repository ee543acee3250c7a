import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "said the gain reflected relief that it was over": the verb between two nouns, taken for a word about the second, has both for its own. */
export function saidItDid(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaying(verb) || childOf(sentence, verb, "ccomp", "xcomp")) return [];
  const thing = childOf(sentence, verb, "obj");
  const did = thing && childrenOf(sentence, thing, "amod").find((one) => one.xpos === "VBD");
  const who = did && childOf(sentence, did, "nsubj");
  if (!thing || !did || !who || who.index < verb.index) return [];
  return [
    { word: did, head: verb, relation: "ccomp" },
    { word: thing, head: did, relation: "obj" },
  ];
}

/** "An ally, speaking in private, said Mr. Lowe felt betrayed": of two subjects the one behind the verb begins what is said. */
export function saidOfAnother(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaying(verb) || !/^VB[DZP]$/u.test(verb.xpos)) return [];
  const said = childOf(sentence, verb, "ccomp");
  const [before, behind] = childrenOf(sentence, verb, "nsubj");
  if (!said || !before || !behind || before.index > verb.index || behind.index < verb.index) return [];
  if (behind.index > said.index || childOf(sentence, said, "nsubj", "nsubj:pass", "csubj", "expl")) return [];
  return [{ word: behind, head: said, relation: "nsubj" }];
}
