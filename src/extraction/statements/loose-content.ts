import type { Word } from "../../language/parse.ts";
import { base, childOf, childrenOf, headOf, subtree } from "../tree.ts";
import type { Cue } from "./cue-rows.ts";

/** What is said where the tree has no clause for it: all that stands behind "that" right after the cue, or a few words before the comma of a cue that comes before its speaker. */
export function looseWords(cue: Cue): readonly Word[] | undefined {
  if (!cue.row.takes.includes("clause")) return undefined;
  return behindThat(cue) ?? behindWho(cue) ?? fragmentBefore(cue);
}

/** "concedes that many of its soundings date from the 1890s", with "date" taken for a noun. */
function behindThat({ sentence, verb }: Cue): readonly Word[] | undefined {
  const that = sentence.words[verb.index + 1];
  if (that?.text.toLowerCase() !== "that" || that.xpos !== "IN") return undefined;
  const behind = sentence.words.slice(that.index + 1);
  const end = behind.findIndex((one) => /^[.;:]$/u.test(one.text));
  const words = end < 0 ? behind : behind.slice(0, end);
  return words.length > 3 ? words : undefined;
}

/** "two men who they say robbed a store": the verb right behind the cue, which the tree hung beside it on the same noun. */
function behindWho({ sentence, verb }: Cue): readonly Word[] | undefined {
  const next = sentence.words[verb.index + 1];
  const what = verb.relation === "acl:relcl" ? headOf(sentence, verb) : undefined;
  const is = next && base(next) === "cop" ? headOf(sentence, next) : undefined;
  if (is && what && /^what$/iu.test(what.text) && what.head === is.index && base(what) === "nsubj")
    return subtree(sentence, is).filter((one) => one.index > verb.index); // "after what he said was a quarrel"
  const clause = next && /^(?:AUX|ADV)$/u.test(next.upos) ? headOf(sentence, next) : next;
  if (!clause || verb.relation !== "acl:relcl" || clause.head !== verb.head || base(clause) !== "acl")
    return undefined;
  const who = childrenOf(sentence, clause).find(
    (one) => /^(?:WP|WDT)$/u.test(one.xpos) && one.index < verb.index,
  );
  return who && clause.upos === "VERB" && /^VB[DZPN]$/u.test(clause.xpos)
    ? subtree(sentence, clause).filter((one) => one.index > verb.index)
    : undefined;
}

/** "Not so fast, says Harlan Pike": a sentence without a verb. */
function fragmentBefore({ sentence, verb }: Cue): readonly Word[] | undefined {
  const { words } = sentence;
  const subject = childOf(sentence, verb, "nsubj", "obj"); // "Not so, says the sailor's family": taken for the object
  if (verb.head >= 0 || words[verb.index - 1]?.text !== "," || !subject || subject.index < verb.index)
    return undefined;
  if (
    !/^VB[DZ]$/u.test(verb.xpos) ||
    childrenOf(sentence, verb, "obj", "xcomp", "ccomp").some((one) => one !== subject)
  )
    return undefined;
  const before = words.slice(0, verb.index - 1);
  return before.length > 1 && isFragment(before) ? before : undefined;
}

/** No verb, and no phrase of time or place that would say when it was said. */
function isFragment(words: readonly Word[]): boolean {
  const first = words.find((one) => one.upos !== "PUNCT");
  return (
    first !== undefined &&
    !/^(?:ADP|SCONJ|CCONJ)$/u.test(first.upos) &&
    !words.some((one) => /^(?:VERB|AUX)$/u.test(one.upos) || /^["“”]$/u.test(one.text))
  );
}
