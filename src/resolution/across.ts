import { type ResolvedEntity, stableId } from "../../schema/index.ts";
import { fold } from "../text/fold.ts";

/** The id of an entity, and why it is, or is not, the same in other articles. */
export interface EntityKey {
  readonly id: string;
  readonly reason: string;
}

/** The id of a place of the gazetteer, whatever articles call it. */
export function placeId(key: string): string {
  return stableId("e", "Place", key);
}

/**
 * Whether an entity is one beyond its article, for now: the same type and the same full name is one entity; a lone
 * surname or first name, and what has no name of its own, stays the article's.
 */
export function entityKey(entity: ResolvedEntity, article: string): EntityKey {
  const name = fold(entity.name);
  if (!entity.named)
    return {
      id: stableId("e", article, entity.type, name, entity.mentions[0]),
      reason: "described, not named: an entity of this article alone",
    };
  if (entity.type === "Person" && !name.includes(" ")) {
    return {
      id: stableId("e", article, entity.type, name),
      reason: `“${entity.name}” is a lone name: it may be somebody else in another article`,
    };
  }
  if (entity.place && entity.key)
    return {
      id: placeId(entity.key),
      reason: `one place in all articles, ${whereIs(entity)}`,
    };
  return {
    id: stableId("e", entity.type, entity.key ?? name),
    reason: `one ${entity.type} in all articles: the same type and the same full name, “${entity.name}”`,
  };
}

function whereIs({ name, place }: ResolvedEntity): string {
  const around = place?.within.map((one) => one.name).join(", ");
  const code = place?.geonames ? ` (GeoNames ${place.geonames})` : "";
  return `“${name}”${around ? ` in ${around}` : ""}${code}`;
}
