import type { GazetteerPlace } from "../../text/gazetteer.ts";
import { shownName } from "../chains.ts";
import type { Chain, Work } from "../context.ts";

export interface Geography {
  /** Whether the first lies in the second, by the gazetteer or by what the article says. */
  readonly within: (inner: Chain, outer: Chain) => boolean;
  /** Whether the two are known to lie apart. */
  readonly apart: (a: Chain, b: Chain) => boolean;
}

/** What is known of where an article's places lie. */
export function geographyOf(work: Work): Geography {
  const parents = new Map<Chain, Set<Chain>>();
  for (const relation of work.draft.relations) {
    if (relation.type !== "LOCATED_IN" || relation.to === undefined) continue;
    const [inner, outer] = [work.chainOf[relation.from], work.chainOf[relation.to]];
    if (!inner || !outer || inner === outer) continue;
    parents.set(inner, (parents.get(inner) ?? new Set()).add(outer));
  }
  const known = new Map<Chain, GazetteerPlace | undefined>();
  const placeOf = (chain: Chain): GazetteerPlace | undefined => {
    if (!known.has(chain)) {
      const place =
        chain.type === "Place"
          ? (chain.place ?? work.context.gazetteer.demonym(shownName(work, chain))?.place)
          : undefined;
      known.set(chain, place);
    }
    return known.get(chain);
  };
  const within = (inner: Chain, outer: Chain, seen = new Set<Chain>()): boolean => {
    if (inner === outer) return true;
    if (seen.has(inner)) return false;
    seen.add(inner);
    const [a, b] = [placeOf(inner), placeOf(outer)];
    if (a && b && work.context.gazetteer.within(a, b)) return true;
    if (inner.type === "Group" && b && inner.nations.has(b.id)) return true;
    return [...(parents.get(inner) ?? [])].some((one) => within(one, outer, seen));
  };
  const apart = (a: Chain, b: Chain): boolean =>
    a !== b &&
    a.type === "Place" &&
    b.type === "Place" &&
    placeOf(a) !== undefined &&
    placeOf(b) !== undefined &&
    !within(a, b) &&
    !within(b, a);
  return { within, apart };
}
