import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, childrenOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "An ally, speaking in private, said Mr. Lowe felt betrayed": of two subjects the one behind the verb begins what is said. */
export function saidOfAnother(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaying(verb) || !/^VB[DZP]$/u.test(verb.xpos)) return [];
  const said = childOf(sentence, verb, "ccomp");
  const [before, behind] = childrenOf(sentence, verb, "nsubj");
  if (!said || !before || !behind || before.index > verb.index || behind.index < verb.index) return [];
  if (behind.index > said.index || childOf(sentence, said, "nsubj", "nsubj:pass", "csubj", "expl")) return [];
  return [{ word: behind, head: said, relation: "nsubj" }];
}
