import type { MentionDraft } from "../../../schema/index.ts";
import type { Chain, Work } from "../context.ts";

/** What is done to texts, laws and goods, and to no body, town or country. */
const doneToThings =
  /^(?:veto|repeal|enact|ratif|amend|redraft|draft|rewrit|rewrote|recit|translat|wear|wore|eat|ate|drink|drank|cook)/iu;

/** What somebody decides to do, and no recall, storm or law does. */
const doneByBodies =
  /^(?:scrap|announc|recall|appoint|hir|acquir|launch|decid|agree|refus|plan|apologi[sz]|ask|urg|sell|sold|bid|buy|bought|sign|deni|deny|reject|recruit|invest)(?:p|n)?(?:e|es|s|ed|ing)?$/iu;

/** Whether “it” can mean a chain by its clause: what “is a tool” or is vetoed is no body, town or country, and what has no name and is neither hires nobody. */
export function fitsClause(work: Work, chain: Chain, pronoun: MentionDraft): boolean {
  if (pronoun.lemma !== "it") return true;
  if (chain.type === undefined && !chain.named)
    return pronoun.relation !== "nsubj" || !isSideOf(work, pronoun, "actor", doneByBodies);
  if (chain.type !== "Organization" && chain.type !== "Place") return true;
  if (pronoun.relation === "obj") return !isSideOf(work, pronoun, "target", doneToThings);
  const said = (work.bySentence.get(pronoun.sentence) ?? []).find(
    (one) => one.word === pronoun.governor && one.form === "description",
  );
  return (
    pronoun.relation !== "nsubj" ||
    said === undefined ||
    ["Organization", "Place", "Group"].includes(said.type ?? "")
  );
}

/** Whether it does, or has done to it, what a verb of those listed tells. */
function isSideOf(work: Work, pronoun: MentionDraft, part: "actor" | "target", verbs: RegExp): boolean {
  return (work.eventsBySentence.get(pronoun.sentence) ?? []).some(
    (event) =>
      event.form === "verb" &&
      verbs.test(event.trigger.text) &&
      event.participants.some((one) => one.part === part && one.mention === pronoun.id),
  );
}
