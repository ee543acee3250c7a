import { groupKey } from "../../../schema/explore-group.ts";
import { glyphRow } from "../../../schema/glyphs.ts";
import { typeWords } from "../../../schema/type-words.ts";
import { closedWords } from "../../graph/phrases.table.ts";
import type { Catalogue, Claim } from "./catalogue.ts";

/** Neighbours of a node by relation, kind and year: what a reader ticks before they are drawn. */
export interface Group {
  readonly key: string;
  readonly relation: string;
  readonly words: string;
  readonly outgoing: boolean;
  readonly kind: string;
  readonly kindWords: string;
  readonly year: string;
  readonly neighbours: readonly string[];
}

/** The groups of what is asserted at a node, largest first. */
export function groupsOf(catalogue: Catalogue, node: string, claims: readonly Claim[]): readonly Group[] {
  const found = new Map<string, { claim: Claim; neighbours: Set<string> }>();
  for (const claim of claims) {
    if (claim.from === claim.to) continue;
    const key = keyOf(catalogue, claim, node);
    const group = found.get(key) ?? { claim, neighbours: new Set<string>() };
    group.neighbours.add(claim.from === node ? claim.to : claim.from);
    found.set(key, group);
  }
  const groups = [...found].map(([key, { claim, neighbours }]) => {
    const [relation = "", kind = "", year = ""] = key.split(":");
    const words =
      catalogue.things.get(claim.from === node ? claim.to : claim.from)!.kind === "Event"
        ? typeWords(kind)
        : glyphRow(kind).words;
    return {
      key,
      relation,
      // What follows is a list of the other ends: behind the node itself, or alone.
      words: claim.from === node ? claim.words.replace(/:$/u, "") : closedWords(claim.type, claim.words),
      outgoing: claim.from === node,
      kind,
      kindWords: words,
      year,
      neighbours: [...neighbours].sort(),
    };
  });
  return groups.sort((a, b) => b.neighbours.length - a.neighbours.length || (a.key < b.key ? -1 : 1));
}

/** Whether an assertion at a node leads into this group. */
export function inGroup(catalogue: Catalogue, claim: Claim, node: string, key: string): boolean {
  return claim.from !== claim.to && keyOf(catalogue, claim, node) === key;
}

function keyOf({ things, entryOf }: Catalogue, claim: Claim, node: string): string {
  const other = claim.from === node ? claim.to : claim.from;
  return groupKey(claim.type, { type: things.get(other)!.type, when: entryOf.get(other)?.time });
}
