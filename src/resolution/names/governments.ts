import type { MentionDraft } from "../../../schema/index.ts";
import type { GazetteerPlace } from "../../text/gazetteer.ts";
import type { Work } from "../context.ts";
import { nationNamed, nationOf } from "../nations.ts";

const acting = new Set(["nsubj", "nsubj:pass", "nmod:poss", "obl:agent"]);

/**
 * Capitals that stand for their government: one that acts or owns in every one of its mentions, where nothing happens in
 * an article that speaks of its country too. "Tehran rejected the offer" is Iran; "a bomb in Tehran" leaves it a city.
 */
export function governments(work: Work): ReadonlyMap<number, GazetteerPlace> {
  const { draft, context } = work;
  const capitals = new Map<string, MentionDraft[]>();
  const nations = new Set<string>();
  for (const mention of draft.mentions) {
    const nation = nationOf(context, mention);
    if (nation) nations.add(nation.id);
    if (mention.form !== "name" || mention.type !== "Place" || nationNamed(context, mention.text)) continue;
    const country = context.gazetteer.capitalOf(mention.text);
    if (country && work.places.of(mention)?.country === country.id)
      capitals.set(country.id, [...(capitals.get(country.id) ?? []), mention]);
  }
  const located = new Set(draft.events.flatMap((event) => event.places.map((place) => place.mention)));
  const found = new Map<number, GazetteerPlace>();
  for (const [id, mentions] of capitals) {
    if (!nations.has(id)) continue;
    if (!mentions.every((one) => acting.has(one.relation) && !located.has(one.id))) continue;
    if (!mentions.some((one) => acts(work, one))) continue;
    for (const one of mentions) found.set(one.id, context.gazetteer.capitalOf(one.text)!);
  }
  return found;
}

/** Does something that only people do: says it, does it, has a part in it. */
function acts(work: Work, mention: MentionDraft): boolean {
  return (
    work.draft.statements.some(
      (one) => one.speaker && "mention" in one.speaker && one.speaker.mention === mention.id,
    ) ||
    work.draft.events.some((event) =>
      event.participants.some(
        (one) => one.mention === mention.id && (one.part === "actor" || one.role === "accomplice"),
      ),
    )
  );
}
