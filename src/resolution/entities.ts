import type { EntityType, MentionDraft, ResolvedEntity } from "../../schema/index.ts";
import type { Chain, Work } from "./context.ts";
import { canonicalName } from "./names/canonical-name.ts";
import { placeFacts } from "./places/place-facts.ts";

/** The entity that a chain is: its type, its fullest name, all its names in text order. Undefined where nothing names or tells apart what it is. */
export function entityOf(work: Work, chain: Chain): ResolvedEntity | undefined {
  if (!(chain.named || spokenOfAgain(work, chain))) return undefined;
  const type = typeOf(work, chain) ?? "Work";
  const mentions = [...chain.mentions].sort((a, b) => a - b);
  const written = mentions
    .map((id) => work.draft.mentions[id]!)
    .filter((one) => one.form === "name" && work.certainties[one.id] === undefined);
  const texts = written.map((one) => one.text.replace(/\s+/gu, " ").replace(/^[#@]/u, ""));
  const place = type === "Place" ? chain.place : undefined;
  const adjective =
    type === "Place" && texts.length === 0
      ? work.context.gazetteer.demonym(work.draft.mentions[mentions[0]!]!.text)
      : undefined;
  const people = chain.key?.startsWith("people ") ?? false;
  const name =
    (people && /\p{Lu}/u.test(chain.label ?? "") ? chain.label : undefined) ??
    canonicalName(texts, place ?? adjective?.place) ??
    adjective?.place.name ??
    chain.label ??
    describedAs(work, chain);
  if (!name) return undefined;
  const phrases = people ? peoplePhrases(work, mentions) : [];
  return {
    type,
    named: texts.length > 0 || chain.key !== undefined,
    ...(chain.key ? { key: chain.key } : {}),
    name,
    names: [
      ...new Set([...(people ? phrases : texts), ...(texts.length + phrases.length === 0 ? [name] : [])]),
    ],
    mentions,
    ...(place ? { place: placeFacts(place, work.context.gazetteer) } : {}),
  };
}

/** "A man was arrested. He …": somebody without a name who is spoken of again is somebody, in this article; "people" are not, nor is "his house" without him. */
function spokenOfAgain(work: Work, chain: Chain): boolean {
  const sure = chain.mentions
    .filter((id) => work.certainties[id] === undefined)
    .map((id) => work.draft.mentions[id]!)
    .filter((one) => one.sameAs?.rule !== "same.relative");
  if (
    /^(?:people|others|ones|members)$|^(?:his|her|its|their|my|our|your|any|every|each|no|another|other)\s/iu.test(
      describedAs(work, chain) ?? "",
    )
  )
    return false;
  return (
    sure.length > 1 &&
    sure.some((one) => one.form === "description") &&
    new Set(sure.map((one) => one.start)).size > 1
  );
}

function describedAs(work: Work, chain: Chain): string | undefined {
  const first = chain.mentions
    .map((id) => work.draft.mentions[id]!)
    .find((one) => one.form === "description");
  return first?.text
    .replace(/^["“”‘(\s]*(?:(?:not|such)\s+)?(?:the|a|an|this|that|these|those|some|what|which)\s+/iu, "")
    .replace(/['’]s?$/u, "")
    .replace(/\s+/gu, " ");
}

/** One name has one type: that of most of its written names, the first of equals. */
function typeOf(work: Work, chain: Chain): EntityType | undefined {
  const votes = new Map<EntityType, number>();
  for (const id of chain.mentions) {
    const mention = work.draft.mentions[id]!;
    if (mention.form === "name" && mention.type) votes.set(mention.type, (votes.get(mention.type) ?? 0) + 1);
  }
  let best: EntityType | undefined;
  for (const [type, count] of votes) if (best === undefined || count > votes.get(best)!) best = type;
  return best ?? chain.type;
}

/** The ways in which the article calls a people, without articles and numbers: "Palestinians", "Palestinian people". */
function peoplePhrases(work: Work, mentions: readonly number[]): readonly string[] {
  return mentions
    .map((id): MentionDraft => work.draft.mentions[id]!)
    .filter((one) => one.form !== "pronoun")
    .map((one) =>
      one.form === "name"
        ? one.text.replace(/\s+/gu, " ")
        : work.context.text
            .slice(one.phraseSpan.start, one.head.end)
            .replace(/^(?:the|this|that|these|those)\s+/iu, "")
            .replace(/\s+/gu, " "),
    )
    .filter((phrase) => /\p{Lu}/u.test(phrase));
}
