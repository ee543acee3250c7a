import type { ParsedSentence, Word } from "../../language/parse.ts";
import { childOf, subtree } from "../tree.ts";
import { saysMore } from "./beside-cue.ts";
import { withoutCase } from "./phrases.ts";
import { isRemark } from "./remarks.ts";

/** What stands behind a cue's preposition: "warned Iran against sending ships, calling the plan a provocation" warns of no more than the ships. */
export function behindWords(sentence: ParsedSentence, behind: Word): readonly Word[] {
  const more = new Set(
    subtree(sentence, behind)
      .filter((one) => one !== behind && (saysMore(sentence, one) || isRemark(sentence, one)))
      .flatMap((one) => subtree(sentence, one)),
  );
  return withoutCase(sentence, behind).filter((one) => !more.has(one));
}

/** "a step that some denounced as reckless": a relative clause whose verb lacks a thing of its own. */
export function isTaken(sentence: ParsedSentence, verb: Word): boolean {
  const subject = childOf(sentence, verb, "nsubj");
  return verb.relation === "acl:relcl" && subject !== undefined && !/^W/u.test(subject.xpos);
}
