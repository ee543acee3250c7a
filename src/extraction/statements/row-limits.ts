import type { EventDraft, Span } from "../../../schema/index.ts";
import { caseOf, childOf, childrenOf } from "../tree.ts";
import type { Cue } from "./cue-rows.ts";
import type { FoundSpeaker } from "./speaker.ts";

/** Whether a verb is meant as its row of the table means it: by whom, of what, in what form. */
export function isMeant(
  cue: Cue,
  { words }: FoundSpeaker,
  content: readonly Span[],
  events: readonly EventDraft[],
): boolean {
  const { row, verb } = cue;
  const who = new Set(words?.text.toLowerCase().split(/\s+/u));
  if (row.onlyOf && !row.onlyOf.split(" ").some((one) => who.has(one))) return false;
  if (row.notOf?.split(" ").some((one) => who.has(one))) return false;
  if (row.numbered)
    return /^VB[ZP]$/u.test(verb.xpos) && content.some(({ text }) => /\d|\bpercent\b|%/u.test(text));
  return !row.ofDeeds || isDeed(cue, events);
}

const deeds =
  /(?:ion|ment|sal|val|rial|sure|ance|ing)$|^(?:inquiry|probe|review|halt|end|arrest|search|release|return|ban|audit|recall|strike|recount|autopsy|curfew|lockdown|shutdown|cut)$/u;

/** "ordered the evacuation of three towns": what is ordered is something to be done, and no thing. */
function isDeed({ sentence, verb }: Cue, events: readonly EventDraft[]): boolean {
  const object = childOf(sentence, verb, "obj");
  if (object?.upos !== "NOUN") return false;
  const told = events.some(
    (one) => one.sentence === sentence.index && one.word === object.index && one.form !== "verb",
  );
  const of = childrenOf(sentence, object, "nmod").some((one) =>
    /^(?:of|into|to)$/u.test(caseOf(sentence, one)),
  );
  return told || (of && deeds.test(object.lemma));
}
