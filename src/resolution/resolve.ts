import type { Draft, MentionDraft, Resolution, ResolvedEntity } from "../../schema/index.ts";
import { type Chain, openWork, type ResolutionContext, type Work } from "./context.ts";
import { linkDescription } from "./descriptions/link-descriptions.ts";
import { entityOf } from "./entities.ts";
import { joinEvents } from "./events/join-events.ts";
import { joinNames } from "./names/join-names.ts";
import { settleTypes } from "./names/settle-types.ts";
import { linkFirstPerson } from "./pronouns/first-person.ts";
import { linkInterview } from "./pronouns/interview.ts";
import { linkPronoun } from "./pronouns/link-pronouns.ts";
import { linkDoubtfulSpeaker, speakersOf } from "./speakers.ts";

/**
 * Decides who is who within one article, and which tellings are of one event. Names come first, over the whole article;
 * then descriptions and pronouns as a reader meets them; then first persons, by who speaks; then events. Each link has
 * its reason, and what stays open says why. Pure.
 */
export function resolve(draft: Draft, context: ResolutionContext): Resolution {
  const work = openWork(settleTypes(draft, context), context);
  joinNames(work);
  const own = new Map<string, Chain>();
  const speakers = speakersOf(work);
  for (const mention of asRead(work)) {
    if (mention.form === "description") linkDescription(work, mention, own);
    else if (mention.form === "pronoun" && !linkDoubtfulSpeaker(work, mention, speakers))
      linkPronoun(work, mention);
  }
  linkFirstPerson(work);
  linkInterview(work);
  return settled(work);
}

/** Mentions in the order in which what they need is known: by their head word, but what has an owner or a place in it after these. */
function asRead(work: Work): readonly MentionDraft[] {
  const { mentions } = work.draft;
  const nested = (one: MentionDraft): boolean =>
    one.form === "description" &&
    (work.bySentence.get(one.sentence) ?? []).some(
      (other) =>
        other.id !== one.id &&
        other.form !== "name" &&
        (other.id === one.possessor ||
          (other.type === "Place" && other.word >= one.phrase[0] && other.word < one.phrase[1])),
    );
  const place = mentions.map((one) => (one.word < 0 ? -1 : nested(one) ? one.phrase[1] - 0.5 : one.word));
  return [...mentions].sort(
    (a, b) =>
      a.sentence - b.sentence || place[a.id]! - place[b.id]! || b.phrase[0] - a.phrase[0] || a.id - b.id,
  );
}

function settled(work: Work): Resolution {
  const { draft } = work;
  const entities: ResolvedEntity[] = [];
  const placeOf = new Map<Chain, number>();
  const order = [...work.chains].sort((a, b) => a.mentions[0]! - b.mentions[0]!);
  for (const chain of order) {
    const entity = entityOf(work, chain);
    if (!entity) continue;
    placeOf.set(chain, entities.length);
    entities.push(entity);
  }
  const entityOfMention = draft.mentions.map((one) => {
    const chain = work.chainOf[one.id];
    return chain && placeOf.get(chain);
  });
  return {
    entities,
    entityOf: entityOfMention,
    reasons: work.reasons.map((reason) => reason ?? "open: refers to nothing that is named or told apart"),
    certainties: work.certainties,
    alternatives: work.alternatives.map((row) =>
      row.map((id) => placeOf.get(work.chains[id]!)).filter((one) => one !== undefined),
    ),
    events: joinEvents(work),
    messages: work.messages,
  };
}
