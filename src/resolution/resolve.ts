import type { Draft, Resolution } from "../../schema/index.ts";
import { clusters } from "./clusters.ts";
import type { ResolutionContext, Work } from "./context.ts";
import { joinDescriptions } from "./descriptions.ts";
import { joinEvents } from "./events.ts";
import { entityOf } from "./faces.ts";
import { joinGroups } from "./groups.ts";
import { joinCapitals } from "./metonyms.ts";
import { joinNames } from "./names.ts";
import { joinPronouns } from "./pronouns.ts";
import { doubtfulSpeakers } from "./speakers.ts";

/** Decides who is who within one article, step by step from the surest to the least sure; each link has its reason. Pure. */
export function resolve(draft: Draft, context: ResolutionContext): Resolution {
  const work: Work = {
    draft,
    context,
    clusters: clusters(draft.mentions.length),
    messages: [],
    doubts: new Map(),
    keys: new Map(),
  };
  joinNames(work);
  joinCapitals(work);
  joinDescriptions(work, new Set(), (type) => type === "Place");
  const groups = joinGroups(work);
  joinDescriptions(work, groups, (type) => type !== "Place");
  const referring = (mention: number): boolean =>
    work.clusters.members(mention).some((id) => draft.mentions[id]!.form === "name" || groups.has(id));
  const { alternatives, settled } = doubtfulSpeakers(work);
  for (const [pronoun, speaker] of settled)
    work.clusters.join(
      speaker,
      pronoun,
      "the one who has the floor, though the pronoun does not agree: ambiguous",
    );
  joinPronouns(work, referring);

  const seen = new Set<number>();
  const entities: NonNullable<ReturnType<typeof entityOf>>[] = [];
  const placeOf: (number | undefined)[] = draft.mentions.map(() => undefined);
  for (const mention of draft.mentions) {
    const set = work.clusters.find(mention.id);
    if (seen.has(set)) continue;
    seen.add(set);
    const members = work.clusters.members(set);
    const entity = entityOf(
      work,
      members,
      members.some((id) => groups.has(id)),
    );
    if (!entity) continue;
    for (const id of members) placeOf[id] = entities.length;
    entities.push(entity);
  }
  return {
    entities,
    entityOf: placeOf,
    reasons: draft.mentions.map(
      (mention) =>
        work.clusters.reasonOf(mention.id) ??
        (placeOf[mention.id] === undefined
          ? "refers to nothing that is named or told apart"
          : "the first mention"),
    ),
    certainties: draft.mentions.map((mention) => work.doubts.get(mention.id)),
    alternatives: alternatives.map((row) =>
      row.map((mention) => placeOf[mention]).filter((one) => one !== undefined),
    ),
    events: joinEvents(work),
    messages: work.messages,
  };
}
