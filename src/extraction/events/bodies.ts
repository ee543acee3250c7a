import type { EventType } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { nounClass } from "../mentions/noun-class.ts";
import { base, caseOf, childrenOf, headOf } from "../tree.ts";

const killed =
  /^(?:headless|decapitated|beheaded|mutilated|dismembered|bullet-riddled|riddled|tortured|strangled|bullet-ridden|bludgeoned)$/iu;

/** "The headless body of Michael Paz was found", "Police found her body": that somebody is dead, and was killed where the body shows it; whose body it is must be told. "The bodies of two more" may be of those whose death is told already. */
export function deathByBody(sentence: ParsedSentence, word: Word): EventType | undefined {
  if (!/^(?:body|corpse)$/u.test(word.lemma) || !/^NNS?$/u.test(word.xpos)) return undefined;
  const verb = headOf(sentence, word);
  const found =
    (base(word) === "obj" || word.relation === "nsubj:pass") &&
    /^(?:find|discover|recover|dump|retrieve|exhume|locate)$/u.test(verb?.lemma ?? "");
  if (!found || !childrenOf(sentence, word, "nmod").some((one) => isOwner(sentence, one))) return undefined;
  const shown =
    childrenOf(sentence, word, "amod", "compound", "acl").some((one) => killed.test(one.text)) ||
    wounds.test(sentence.words.map((one) => one.text).join(" "));
  if (word.xpos === "NNS") return shown ? "killing" : undefined;
  return shown ? "killing" : "death";
}

/** What a body shows of how somebody died. */
const wounds =
  /\b(?:signs|marks) of (?:torture|violence)\b|\b(?:bullet|gunshot|stab|machete) (?:wounds?|holes?)\b|\bthroats? (?:slit|cut)\b|\bhands (?:tied|bound)\b/iu;

function isOwner(sentence: ParsedSentence, one: Word): boolean {
  if (one.relation !== "nmod:poss" && caseOf(sentence, one) !== "of") return false;
  return (
    one.name.endsWith("-PER") ||
    /^(?:his|her|their)$/iu.test(one.text) ||
    ["Person", "Group"].includes(nounClass(one)?.type ?? "")
  );
}
