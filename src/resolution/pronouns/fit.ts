import type { MentionDraft } from "../../../schema/index.ts";
import type { Chain, Work } from "../context.ts";

/** What is done to texts, laws and goods, and to no body, town or country. */
const doneToThings =
  /^(?:veto|repeal|enact|ratif|amend|redraft|draft|rewrit|rewrote|recit|translat|wear|wore|eat|ate|drink|drank|cook)/iu;

/** Whether “it” can mean a chain by its clause: what “is a tool” or is vetoed is no body, town or country. */
export function fitsClause(work: Work, chain: Chain, pronoun: MentionDraft): boolean {
  if (pronoun.lemma !== "it" || (chain.type !== "Organization" && chain.type !== "Place")) return true;
  if (pronoun.relation === "obj")
    return !(work.eventsBySentence.get(pronoun.sentence) ?? []).some(
      (event) =>
        event.form === "verb" &&
        doneToThings.test(event.trigger.text) &&
        event.participants.some((one) => one.part === "target" && one.mention === pronoun.id),
    );
  const said = (work.bySentence.get(pronoun.sentence) ?? []).find(
    (one) => one.word === pronoun.governor && one.form === "description",
  );
  return (
    pronoun.relation !== "nsubj" ||
    said === undefined ||
    ["Organization", "Place", "Group"].includes(said.type ?? "")
  );
}
