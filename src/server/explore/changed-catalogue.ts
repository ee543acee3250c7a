import type { GraphNode } from "../../../schema/index.ts";
import type { ArticleFace } from "../read/articles.ts";
import { surenessBook } from "../read/sureness.ts";
import { turns } from "../turns.ts";
import type { Claim, Entry, Thing } from "./catalogue.ts";
import { accountOf, type Naming, relationIdOf, statementOf, touch, type Workings } from "./catalogue-of.ts";
import { claimOf, type RawEdge, sharing, thingOf } from "./claim-of.ts";
import { eventEntries, isLasting, relationEntries, statementEntries } from "./entries.ts";
import { isOfOffice, showOneOffice, unshow } from "./one-office.ts";
import { voicesOf } from "./voices.ts";

/** What became different between two states of a graph. */
export interface Change {
  /** Articles that are gone, or are there with other content. */
  readonly gone: ReadonlySet<string>;
  /** Articles that are new, or have other content. */
  readonly faces: readonly ArticleFace[];
  /** Their own nodes, and those they share with others or once did. */
  readonly nodes: readonly GraphNode[];
  /** What those that are gone named, and nobody names any more. */
  readonly left: ReadonlySet<string>;
  readonly named: readonly Naming[];
  readonly reported: readonly RawEdge[];
  readonly asserted: readonly RawEdge[];
}

/** What only one article tells of; everything else is shared. */
const own = new Set(["Event", "Statement", "Figure"]);

/** Whether several articles may name a thing. */
export function isShared(thing: Thing | undefined): boolean {
  return thing !== undefined && !own.has(thing.kind);
}

/** The catalogue after a change, equal to one that is read whole. The one before stays as it is, for who still looks at it. */
export async function changedCatalogue(
  before: Workings,
  change: Change,
  replaced: ReadonlySet<string>,
): Promise<Workings> {
  const pause = turns();
  const { gone, faces } = change;
  const articles = new Map(before.articles);
  const things = new Map(before.things);
  const at = new Map(before.at);
  await pause();
  const told = new Map(before.told);
  const statements = new Map(before.statements);
  await pause();
  const entryOf = new Map(before.entryOf);
  unshow({ things, at, entryOf }, before.stated);
  const voices = new Map(before.voices);
  const touchedBy = new Map(before.touchedBy) as Map<string, Set<string>>;
  await pause();
  let { accounts, claims } = before.counts;
  for (const id of gone) articles.delete(id);
  for (const one of faces) articles.set(one.id, one);

  /** Nodes whose row may be another, and relations. */
  const touched = new Set<string>();
  const relations = new Set<string>();
  const lasting = (claim: Claim, among: ReadonlyMap<string, Thing>): void => {
    if (!isOfOffice(claim) && isLasting(claim, among)) relations.add(relationIdOf(claim));
  };

  for (const id of new Set([...gone].flatMap((one) => [...(before.touchedBy.get(one) ?? [])]))) {
    touched.add(id);
    const [tellings, asserted] = [told.get(id) ?? [], at.get(id) ?? []];
    const left = tellings.filter(({ telling }) => !gone.has(telling.article));
    accounts -= tellings.length - left.length;
    put(told, id, left);
    const goes = asserted.filter(({ article }) => gone.has(article));
    for (const claim of goes) lasting(claim, before.things);
    claims -= goes.filter(({ from }) => from === id).length;
    put(
      at,
      id,
      asserted.filter(({ article }) => !gone.has(article)),
    );
    if (isShared(before.things.get(id))) continue;
    const held: readonly Map<string, unknown>[] = [things, statements, voices, entryOf];
    for (const one of held) one.delete(id);
  }
  for (const id of gone) touchedBy.delete(id);
  for (const id of change.left) things.delete(id);
  for (const { article, node } of change.named) touch(touchedBy, article, node);

  /** Nodes that are called otherwise, whose name stands in the rows of others. */
  const renamed = new Set<string>();
  for (const node of change.nodes) {
    const id = node.node;
    const [thing, known] = [thingOf(node), before.stated.things.get(id) ?? before.things.get(id)];
    things.set(thing.id, thing);
    if (thing.kind === "Statement") statements.set(thing.id, statementOf(node));
    if (!known || !same(thing, known)) renamed.add(thing.id);
  }
  const quotes = sharing();
  const sureness = surenessBook();
  const fresh = new Set(faces.map(({ id }) => id));
  const isFresh = ({ properties }: RawEdge): boolean => fresh.has(String(properties.article));
  for (const { from, properties } of change.reported.filter(isFresh)) {
    told.set(
      from,
      sortedBy([...(told.get(from) ?? []), accountOf(from, properties, quotes)], (one) => one.telling.id),
    );
    sureness.add({ node: from, properties });
    touched.add(from);
    touch(touchedBy, String(properties.article), from);
    accounts += 1;
  }
  const added = new Map<string, Claim[]>();
  for (const edge of change.asserted.filter(isFresh)) {
    const { from, to } = edge;
    if (!things.has(from) || !things.has(to)) continue;
    const claim = claimOf(edge, sureness.of(edge, [to, from]), quotes);
    lasting(claim, things);
    claims += 1;
    for (const end of new Set([from, to])) {
      touch(touchedBy, claim.article, end);
      const there = added.get(end);
      if (there) there.push(claim);
      else added.set(end, [claim]);
    }
  }
  for (const [id, more] of added) {
    touched.add(id);
    at.set(
      id,
      sortedBy([...(at.get(id) ?? []), ...more], (one) => one.id),
    );
  }
  for (const id of renamed) {
    touched.add(id);
    for (const claim of at.get(id) ?? []) {
      touched.add(claim.from).add(claim.to);
      lasting(claim, things);
    }
  }

  const of = <Value>(all: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...touched].flatMap((id) => (all.has(id) ? [[id, all.get(id)!] as const] : [])));
  const [someTold, someStatements] = [of(told), of(statements)];
  for (const [id, voice] of voicesOf(someStatements, at, things)) voices.set(id, voice);
  const groups = new Map<string, Claim[]>();
  for (const id of relations) {
    entryOf.delete(id);
    const group = (at.get(id.slice(0, id.indexOf("~"))) ?? []).filter((claim) => relationIdOf(claim) === id);
    if (group.length > 0) groups.set(id, group);
  }
  const remade: readonly Iterable<Entry>[] = [
    eventEntries(someTold, at, things),
    statementEntries(someStatements, someTold, at, things, voices),
    relationEntries(groups, things),
  ];
  for (const some of remade) for (const entry of some) entryOf.set(entry.id, entry);
  const stated = showOneOffice({ things, at, entryOf }, replaced);
  const counts = { accounts, claims };
  const entries = [...entryOf.values()];
  return { things, articles, at, entries, entryOf, voices, told, statements, touchedBy, stated, counts };
}

function same(one: Thing, other: Thing): boolean {
  const names = ["kind", "type", "name", "href", "latitude", "longitude"] as const;
  return names.every((name) => one[name] === other[name]);
}

function sortedBy<Item>(items: Item[], keyOf: (item: Item) => string): readonly Item[] {
  return items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function put<Item>(all: Map<string, readonly Item[]>, id: string, items: readonly Item[]): void {
  if (items.length > 0) all.set(id, items);
  else all.delete(id);
}
