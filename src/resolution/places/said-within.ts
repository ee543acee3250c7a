import type { Draft, MentionDraft } from "../../../schema/index.ts";
import type { Gazetteer, GazetteerPlace } from "../../text/gazetteer.ts";
import { placeName } from "./place-name.ts";

/**
 * For each mention the places that the article's own words leave: of "Paris" and of "Texas" in "Paris, Texas". None are
 * left where a name stands before the name of a country or division in which the gazetteer has no place of it.
 */
export function saidWithin(
  draft: Draft,
  text: string,
  gazetteer: Gazetteer,
): ReadonlyMap<number, readonly GazetteerPlace[]> {
  const left = new Map<number, readonly GazetteerPlace[]>();
  const keep = (mention: MentionDraft, places: readonly GazetteerPlace[]): void => {
    const before = left.get(mention.id);
    left.set(mention.id, before ? before.filter((one) => places.includes(one)) : places);
  };
  for (const relation of draft.relations) {
    if (relation.type !== "LOCATED_IN" || relation.to === undefined) continue;
    const [inner, outer] = [draft.mentions[relation.from]!, draft.mentions[relation.to]!];
    if (inner.form !== "name" || inner.type !== "Place" || outer.type !== "Place") continue;
    const [inners, outers] = [gazetteer.find(placeName(inner)), meant(outer, gazetteer)];
    const nested = inners.filter((a) => outers.some((b) => gazetteer.within(a, b)));
    if (nested.length === 0) continue;
    keep(inner, nested);
    if (outer.form === "name")
      keep(
        outer,
        outers.filter((b) => nested.some((a) => gazetteer.within(a, b))),
      );
  }
  for (const [inner, outer] of sideBySide(draft.mentions, text)) {
    if (left.has(inner.id)) continue;
    const [of] = gazetteer.find(placeName(outer));
    const inners = gazetteer.find(placeName(inner));
    if (!of || (of.kind !== "country" && of.kind !== "division")) continue;
    if (inners.some((one) => one.kind === "country" || one.kind === "region")) continue;
    left.set(inner.id, []);
  }
  return left;
}

function meant(mention: MentionDraft, gazetteer: Gazetteer): readonly GazetteerPlace[] {
  const nation = gazetteer.demonym(mention.text)?.place;
  const named = mention.form === "name" ? gazetteer.find(placeName(mention)) : [];
  return named.length > 0 ? named : nation ? [nation] : [];
}

/** "Springfield, Ontario, …": names parted by a comma alone, the second with a comma or full stop behind it and no third place: no list. */
function sideBySide(
  mentions: readonly MentionDraft[],
  text: string,
): readonly (readonly [MentionDraft, MentionDraft])[] {
  const names = mentions
    .filter((one) => one.form === "name" && one.type === "Place")
    .sort((a, b) => a.start - b.start);
  const parted = (a: MentionDraft | undefined, b: MentionDraft | undefined): boolean =>
    a !== undefined && b !== undefined && /^,(?: and| or)? $/u.test(text.slice(a.end, b.start));
  return names.flatMap((inner, at) => {
    const outer = names[at + 1];
    const alone = !parted(names[at - 1], inner) && !parted(outer, names[at + 2]);
    return outer &&
      alone &&
      text.slice(inner.end, outer.start) === ", " &&
      /^[,.]/u.test(text.slice(outer.end))
      ? [[inner, outer] as const]
      : [];
  });
}
