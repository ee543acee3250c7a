import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, caseOf, childOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/**
 * "were captured minutes later by a patrol": who acts behind "by" did it, though the tree took it for a circumstance.
 * "was assassinated while giving a speech in Nara by a gunman": who acts behind "by" did what is told in the passive, not
 * what stands between in the active.
 */
export function agentOfPassive(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (base(word) !== "obl" || caseOf(sentence, word) !== "by" || !acts(word)) return [];
  let at = headOf(sentence, word);
  if (at?.upos === "ADV") at = headOf(sentence, at); // "minutes later by a patrol"
  if (at && word.relation === "obl" && isPassive(sentence, at) && !childOf(sentence, at, "obl:agent"))
    return [{ word, head: at, relation: "obl:agent" }];
  if (!at || isPassive(sentence, at) || at.xpos === "VBN" || childrenOf(sentence, at, "obj").length === 0)
    return [];
  while (at && !isPassive(sentence, at))
    at = ["advcl", "xcomp", "acl"].includes(base(at)) ? headOf(sentence, at) : undefined;
  const taken =
    !at ||
    at.index > word.index ||
    childrenOf(sentence, at, "obl").some((one) => one.index !== word.index && caseOf(sentence, one) === "by");
  return taken || !at ? [] : [{ word, head: at, relation: "obl:agent" }];
}

function isPassive(sentence: ParsedSentence, word: Word): boolean {
  return childrenOf(sentence, word, "aux:pass").length > 0;
}

function acts(word: Word): boolean {
  return (
    /-(?:PER|ORG)$/u.test(word.name) ||
    ["Person", "Group", "Organization"].includes(nounClass(word)?.type ?? "")
  );
}
