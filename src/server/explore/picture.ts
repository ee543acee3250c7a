import { type ExploreFilter, exploreLimits } from "../../../schema/index.ts";
import type { Catalogue, Claim } from "./catalogue.ts";
import { nodesOf } from "./chain.ts";
import { inGroup } from "./groups.ts";
import { leavesOut, type Match, standingAt } from "./match.ts";
import type { Resolved } from "./names.ts";
import { besideOf, nearOf } from "./near.ts";
import { shownId } from "./one-office.ts";

/** The nodes and assertions of a picture, before they have places. */
export interface Picture {
  /** Every node with the step at which it came: 0 by the filter, 1 and on by what was expanded. */
  readonly steps: ReadonlyMap<string, number>;
  /** Every assertion with the step at which it came. */
  readonly claims: ReadonlyMap<Claim, number>;
  /** Nodes that keep their place and are not drawn. */
  readonly hidden: ReadonlySet<string>;
  /** Beside which node those of a step are put. */
  readonly anchors: readonly string[];
  /** Nodes that there was no room for. */
  readonly left: number;
}

const mostNodes = 2000;
/** What a statement brings with it. */
const saying = new Set(["SAID", "ABOUT", "THROUGH"]);
/** How events and statements that are drawn hang together. */
const hanging = new Set([...saying, "DURING", "ASSERTS", "PART_OF"]);

/** What the shown matches draw: themselves, who has a part in them, and what else is asserted between those; then each expanded group. */
export function pictureOf(catalogue: Catalogue, resolved: Resolved, shown: readonly Match[]): Picture {
  const { filter } = resolved;
  const steps = new Map<string, number>();
  const dropped = new Set<string>();
  const drawable = kindsDrawn(catalogue, resolved);
  const own = new Map<Claim, number>();
  const chained = filter.chain.flatMap((chain) => drawnChain(catalogue, resolved, chain));
  for (const { ids, claims } of chained) {
    for (const id of ids) steps.set(id, 0);
    for (const claim of claims) own.set(claim, 0);
  }
  // A chain has two ends and what is between: who else has a part in it would hide them.
  for (const { entry, tellings } of filter.chain.length > 0 ? [] : shown) {
    const claims = claimsOf(catalogue, entry, tellings).filter(
      ({ from, to }) => drawable(from) && drawable(to),
    );
    const ends = claims.flatMap(({ from, to }) => [from, to]);
    if (steps.size + ends.length > mostNodes) for (const id of ends) if (!steps.has(id)) dropped.add(id);
    if (steps.size + ends.length > mostNodes) continue;
    for (const id of ends) steps.set(id, 0);
    for (const claim of claims) own.set(claim, 0);
  }
  for (const id of [...resolved.entities, ...filter.event])
    if (catalogue.things.has(id) && steps.size < mostNodes) steps.set(id, 0);
  const allowed = lastingAllowed(catalogue, resolved);
  for (const id of filter.chain.length > 0 ? [] : steps.keys())
    for (const claim of between(catalogue, steps, id)) if (allowed(claim)) own.set(claim, 0);
  const anchors = filter.expand.map((group, at) =>
    expanded(catalogue, filter, { steps, own }, group, at + 1),
  );
  const left = [...dropped].filter((id) => !steps.has(id)).length;
  const hidden = new Set(filter.hide.map((id) => shownId(catalogue, id)));
  return { steps, claims: own, hidden, anchors, left };
}

/** The nodes of a chain that are there, and what is asserted from one to the next. */
function drawnChain(catalogue: Catalogue, { filter }: Resolved, chain: string) {
  const isLeftOut = leavesOut(catalogue, filter);
  const ids = nodesOf(chain).flatMap((id) => catalogue.things.get(id)?.id ?? []);
  const claims = ids.slice(1).flatMap((id, at) => nearOf(catalogue, id).by.get(ids[at]!) ?? []);
  return { ids, claims: claims.filter(({ article }) => !isLeftOut(article)) };
}

/** Only kinds that were asked for, and what was asked for by name; events and what is said always. */
function kindsDrawn({ things }: Catalogue, { filter, entities }: Resolved): (id: string) => boolean {
  const kinds = new Set([...filter.kind, "Event", "Statement", "Office", "Figure"]);
  return (id) => filter.kind.length === 0 || entities.has(id) || kinds.has(things.get(id)!.kind);
}

/** The assertions at an entry that belong to those of its tellings that match. */
function claimsOf(
  { at }: Catalogue,
  { id, family, parties }: Match["entry"],
  tellings: Match["tellings"],
): readonly Claim[] {
  const own = at.get(family === "relation" ? parties[0]!.id! : id) ?? [];
  if (family === "relation")
    return own.filter((claim) => tellings.some((telling) => telling.id === claim.id));
  if (family === "statement") return own.filter(({ type }) => saying.has(type));
  const accounts = new Set(tellings.map(({ article, account }) => `${article} ${account}`));
  return own.filter(
    (claim) => (claim.role !== "" || isSite(claim)) && accounts.has(`${claim.article} ${claim.account}`),
  );
}

function isSite({ type }: Claim): boolean {
  return type === "AT" || type === "FROM" || type === "TO" || type === "NEAR";
}

/** Between two that are drawn: lasting relations of the types, sources and standings asked for, and how events and statements hang together. */
function lastingAllowed(catalogue: Catalogue, { filter }: Resolved): (claim: Claim) => boolean {
  const { things } = catalogue;
  const isLeftOut = leavesOut(catalogue, filter);
  const [types, standings] = [new Set(filter.relation), new Set<string>(filter.standing)];
  return ({ type, from, to, role, standing, article }) => {
    if (isLeftOut(article)) return false;
    if (standings.size > 0 && !standings.has(standing)) return false;
    const kinds = [things.get(from)!.kind, things.get(to)!.kind];
    if (kinds.includes("Event") || kinds.includes("Statement")) return role === "" && hanging.has(type);
    return types.size === 0 || types.has(type);
  };
}

/** What is asserted between a node and those that are there. */
function between(catalogue: Catalogue, there: ReadonlyMap<string, number>, id: string): readonly Claim[] {
  const near = nearOf(catalogue, id);
  return besideOf(near, there).flatMap((other) => near.by.get(other)!);
}

/** Adds a group of neighbours, at most 200, the most told first, with everything that is asserted between them and what is there. */
function expanded(
  catalogue: Catalogue,
  filter: ExploreFilter,
  { steps, own }: { readonly steps: Map<string, number>; readonly own: Map<Claim, number> },
  group: string,
  step: number,
): string {
  const [asked = "", ...key] = group.split(":");
  const node = shownId(catalogue, asked);
  if (!catalogue.things.has(node)) return node;
  const isLeftOut = leavesOut(catalogue, filter);
  if (!steps.has(node)) steps.set(node, step);
  const often = new Map<string, number>();
  for (const claim of standingAt(catalogue, filter)(node)) {
    const other = claim.from === node ? claim.to : claim.from;
    if (inGroup(catalogue, claim, node, key.join(":"))) often.set(other, (often.get(other) ?? 0) + 1);
  }
  const wanted = [...often]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, exploreLimits.perStep);
  for (const [id] of wanted) if (!steps.has(id)) steps.set(id, step);
  for (const id of [node, ...wanted.map(([one]) => one)])
    for (const claim of between(catalogue, steps, id))
      if (!own.has(claim) && !isLeftOut(claim.article)) own.set(claim, step);
  return node;
}
