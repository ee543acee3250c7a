import type { EventDraft } from "../../../schema/index.ts";
import type { ParsedSentence, Word } from "../../language/parse.ts";
import { base, childOf, headOf } from "../tree.ts";
import type { Trigger } from "./trigger.ts";

/** Where an event stands in its sentence: what the main clause tells weighs more than what stands beside it. */
export function standingOf(
  sentence: ParsedSentence,
  { word, form, carriers }: Trigger,
): NonNullable<EventDraft["standing"]> {
  const verb = form === "verb" ? word : carriers[0]?.verb;
  if (!verb) return base(word) === "root" ? "main" : "phrase";
  let said = false;
  for (let at: Word = verb; ; ) {
    const head = headOf(sentence, at);
    if (!head) return said ? "said" : "main";
    const relation = base(at);
    if (relation === "acl" && isPlanOfHeadline(sentence, at, head)) return "main";
    if (relation === "ccomp" && isToldFirst(sentence, at, head)) return "main";
    if (relation === "ccomp" || (relation === "xcomp" && childOf(sentence, head, "obj"))) said = true;
    else if (relation !== "conj" && relation !== "xcomp") return relation === "acl" ? "phrase" : "clause";
    at = head;
  }
}

/** "Samsung to end production": what a headline says somebody is to do. */
function isPlanOfHeadline(sentence: ParsedSentence, verb: Word, doer: Word): boolean {
  return (
    sentence.kind === "headline" &&
    verb.xpos === "VB" &&
    base(doer) === "root" &&
    /^to$/iu.test(childOf(sentence, verb, "mark")?.text ?? "")
  );
}

/** "A bomb exploded, police said": what is told first, in the report's own words. */
function isToldFirst(sentence: ParsedSentence, told: Word, saying: Word): boolean {
  if (told.index > saying.index || headOf(sentence, saying)) return false;
  return !sentence.words.slice(0, saying.index).some((word) => /^["“”«»]$/u.test(word.text));
}
