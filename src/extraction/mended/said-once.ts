import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childrenOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";
import { isSaying } from "./saying.ts";

/** "one of his aides said the judges deserved it": a subject before the verb of saying that the tree gave to what is said; or the other way about. */
export function saidOnce(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  if (!isSaying(verb)) return [];
  if (childrenOf(sentence, verb, "nsubj").length > 0) return twoSubjects(sentence, verb);
  // "one aide said, adding, “but …”": the tree gave the speaker to what goes on
  const going = childrenOf(sentence, verb, "advcl").find(
    (one) => one.xpos === "VBG" && one.index > verb.index,
  );
  const strayed = going && childrenOf(sentence, going, "nsubj").find((one) => one.index < verb.index);
  if (strayed) return [{ word: strayed, head: verb, relation: "nsubj" }];
  const said = childrenOf(sentence, verb, "ccomp").find((one) => one.index > verb.index);
  const subjects = said ? childrenOf(sentence, said, "nsubj") : [];
  const [first] = subjects;
  return subjects.length === 2 && first!.index < verb.index && subjects[1]!.index > verb.index
    ? [{ word: first!, head: verb, relation: "nsubj" }]
    : [];
}

/** "Musa Ibrahim, 34, was leaving a church, police said": of two subjects before the verb of saying, the first does what is said. */
function twoSubjects(sentence: ParsedSentence, verb: Word): readonly Rehung[] {
  const [first, second] = childrenOf(sentence, verb, "nsubj");
  const said = childrenOf(sentence, verb, "ccomp").find((one) => one.index < verb.index);
  if (!first || !second || !said || first.index > said.index || second.index < said.index) return [];
  if (second.index > verb.index || childrenOf(sentence, said, "nsubj", "csubj").length > 0) return [];
  const passive = childrenOf(sentence, said, "aux:pass").length > 0;
  return [{ word: first, head: said, relation: passive ? "nsubj:pass" : "nsubj" }];
}
