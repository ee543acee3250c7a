import type { EntityType, MentionDraft, ResolvedEntity } from "../../schema/index.ts";
import { fold } from "../text/fold.ts";
import type { Work } from "./context.ts";

const weights: Readonly<Record<string, number>> = { name: 2, description: 1, pronoun: 0 };

/** An entity from its set of mentions: its type by majority of names, its fullest name, all its names in text order. Undefined where nothing names or tells apart what it is. */
export function entityOf(work: Work, members: readonly number[], group: boolean): ResolvedEntity | undefined {
  const { draft, keys, context } = work;
  const mentions = members.map((id) => draft.mentions[id]!);
  const names = mentions.filter((one) => one.form === "name");
  const nations = mentions.filter(
    (one) =>
      one.form === "description" && one.type === "Place" && context.gazetteer.demonym(one.text) !== undefined,
  );
  if (names.length === 0 && nations.length === 0 && !group) return undefined;
  const type = typeOf(mentions);
  if (!type) return undefined;
  const key = members.map((id) => keys.get(id)).find((one) => one !== undefined);
  const texts = names.map((one) => one.text.replace(/\s+/gu, " "));
  const place =
    key && type === "Place"
      ? context.gazetteer
          .find(nations[0] ? context.gazetteer.demonym(nations[0].text)!.place.name : texts[0]!)
          .find((one) => one.id === key)
      : undefined;
  const known = place ?? (type === "Place" && texts[0] ? context.gazetteer.find(texts[0])[0] : undefined);
  const name = type === "Group" ? groupName(mentions) : (fullest(texts) ?? place?.name ?? mentions[0]!.text);
  return {
    type,
    name,
    names: [...new Set(texts.length > 0 ? texts : [name])],
    mentions: [...members],
    named: names.length > 0 || nations.length > 0 || key !== undefined,
    ...(key && (type === "Place" || type === "Group") ? { key } : {}),
    ...(known?.geonames ? { geonames: known.geonames } : {}),
  };
}

function typeOf(mentions: readonly MentionDraft[]): EntityType | undefined {
  const votes = new Map<EntityType, number>();
  for (const one of mentions)
    if (one.type) votes.set(one.type, (votes.get(one.type) ?? 0) + weights[one.form]!);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The longest name; of two as long the one with more accents, then the one written more often, then the first in the alphabet. */
export function fullest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const words = (name: string): number => fold(name).split(" ").length;
  const accents = (name: string): number => name.normalize("NFD").length - name.normalize("NFC").length;
  return [...counts.keys()].sort(
    (a, b) =>
      words(b) - words(a) || accents(b) - accents(a) || counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1),
  )[0];
}

/** A people's own phrase is its name ("Palestinian people"), else the noun for it; another group is what it is first called. */
function groupName(mentions: readonly MentionDraft[]): string {
  const bare = (text: string): string =>
    text.replace(/^(?:the|these|those|all|some|more than|about)\s+/iu, "").replace(/\s+/gu, " ");
  const names = mentions.filter((one) => one.form === "name");
  return bare((names[0] ?? mentions.find((one) => one.form === "description") ?? mentions[0]!).text);
}
