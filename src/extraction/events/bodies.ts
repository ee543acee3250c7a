import type { EventType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";

const killed =
  /^(?:headless|decapitated|beheaded|mutilated|dismembered|bullet-riddled|riddled|tortured|strangled|bullet-ridden|bludgeoned)$/iu;

/** "The headless body of Michael Paz was found", "Police found her body": that somebody is dead, and was killed where the body shows it; whose body it is must be told. "The bodies of two more" may be of those whose death is told already. */
export function deathByBody(sentence: ParsedSentence, word: Word): EventType | undefined {
  if (word.xpos !== "NN" || !/^(?:body|corpse)$/u.test(word.lemma)) return undefined;
  const verb = headOf(sentence, word);
  const found =
    (base(word) === "obj" || word.relation === "nsubj:pass") &&
    /^(?:find|discover|recover|dump|retrieve|exhume|locate)$/u.test(verb?.lemma ?? "");
  if (!found || !childrenOf(sentence, word, "nmod").some((one) => isOwner(sentence, one))) return undefined;
  return childrenOf(sentence, word, "amod", "compound", "acl").some((one) => killed.test(one.text))
    ? "killing"
    : "death";
}

function isOwner(sentence: ParsedSentence, one: Word): boolean {
  if (one.relation !== "nmod:poss" && caseOf(sentence, one) !== "of") return false;
  return (
    one.name.endsWith("-PER") ||
    /^(?:his|her|their)$/iu.test(one.text) ||
    ["Person", "Group"].includes(nounClass(one)?.type ?? "")
  );
}
