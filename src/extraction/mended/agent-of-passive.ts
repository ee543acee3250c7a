import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";
import type { Rehung } from "./rehung.ts";

/**
 * "was assassinated while giving a speech in Nara by a gunman": who acts behind "by" did what is told in the passive, not
 * what stands between in the active.
 */
export function agentOfPassive(sentence: ParsedSentence, word: Word): readonly Rehung[] {
  if (base(word) !== "obl" || caseOf(sentence, word) !== "by" || !acts(word)) return [];
  let at = headOf(sentence, word);
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
  return /-(?:PER|ORG)$/u.test(word.name) || ["Person", "Group"].includes(nounClass(word)?.type ?? "");
}
