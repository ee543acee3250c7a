import type { MentionDraft, Part } from "../../../schema/index.ts";
import type { Chain, Work } from "../context.ts";
import { takesPart } from "./beside-pronoun.ts";

/** Deeds after which somebody is to be freed or saved. */
const held = /^(?:kidnapping|arrest|siege|attack)$/u;
const trapped = /^(?:trap|strand|hold|bury|maroon)$/u;
/** Who holds others, by the noun. */
const takers = /^(?:kidnapper|captor|abductor|hijacker|hostage-taker|jailer|bandit)$/u;
const freed = /^(?:rescue|release)$/u;

/**
 * "Gunmen seized 80 students. Troops were sent to rescue them": whom a pronoun means that is to be freed or saved: 1 for
 * those who were taken or trapped, -1 for those who took them, 0 where the pronoun is no such one or nothing is told.
 */
export function toBeFreed(work: Work, chain: Chain, pronoun: MentionDraft): -1 | 0 | 1 {
  const here = (work.eventsBySentence.get(pronoun.sentence) ?? []).some(
    (one) =>
      freed.test(one.type) &&
      one.participants.some((other) => other.part === "target" && other.mention === pronoun.id),
  );
  if (!here) return 0;
  const before = work.draft.events.filter(
    (one) => one.trigger.end <= pronoun.start && (held.test(one.type) || trapped.test(one.lemma)),
  );
  const has = (part: Part): boolean => before.some((one) => takesPart(work, one, chain, part));
  const takes = chain.mentions.some((id) => takers.test(work.draft.mentions[id]!.lemma));
  return has("target") ? 1 : has("actor") || takes ? -1 : 0;
}

/** What the law does to those whom it accuses, at any stage. */
const legal =
  /^(?:arrest|charge|accusation|trial|conviction|sentence|acquittal|release|extradition|expulsion|detention|investigation|lawsuit)$/u;

/** "A court freed Haradinaj. Serbia's premier was angry. He has been acquitted twice": whether a sentence begins with who is before a court, as the chain was. */
export function isBeforeCourt(work: Work, chain: Chain, pronoun: MentionDraft): boolean {
  if (pronoun.word > 2) return false;
  const here = (work.eventsBySentence.get(pronoun.sentence) ?? []).some(
    (one) =>
      legal.test(one.type) &&
      one.participants.some((other) => other.part === "target" && other.mention === pronoun.id),
  );
  return (
    here &&
    work.draft.events.some(
      (one) =>
        one.trigger.end <= pronoun.start && legal.test(one.type) && takesPart(work, one, chain, "target"),
    )
  );
}
