import type { GraphNode, Properties } from "../../../schema/index.ts";
import type { ArticleFace } from "../read/articles.ts";
import { surenessBook } from "../read/sureness.ts";
import { turns } from "../turns.ts";
import type { Catalogue, Claim, Entry, Telling, Thing } from "./catalogue.ts";
import { claimOf, type RawEdge, type Sharing, sharing, tellingOf, thingOf } from "./claim-of.ts";
import { eventEntries, isLasting, relationEntries, statementEntries } from "./entries.ts";
import { isOfOffice, type Stated, showOneOffice } from "./one-office.ts";
import { voicesOf } from "./voices.ts";

/** What is kept of the properties of an account and of a statement. */
const ofAccount = ["time", "timePrecision", "timeText", "wordRoles", "wordParts", "words"] as const;
const ofStatement = ["speaker", "time", "timePrecision", "timeText"] as const;

/** An account with the node it tells of, and what its row is made of. */
export interface RawAccount {
  readonly node: string;
  readonly properties: Properties;
  readonly telling: Telling;
}

/** A catalogue with what its rows are made of, so that a few can be made again. */
export interface Workings extends Omit<Catalogue, "truncated" | "replaced"> {
  readonly told: ReadonlyMap<string, readonly RawAccount[]>;
  /** Properties of statements, by id. */
  readonly statements: ReadonlyMap<string, Properties>;
  /** What an article names, tells of or says something of: ids of nodes, by its own. */
  readonly touchedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** What stands in the graph for offices that are shown as one. */
  readonly stated: Stated;
  readonly counts: { readonly accounts: number; readonly claims: number };
}

/** An article that names a node. */
export interface Naming {
  readonly article: string;
  readonly node: string;
}

/** The catalogue of these nodes, accounts, assertions and namings, which come in lots; the same for every order of them. Equal offices are one. */
export async function catalogueOf(
  faces: readonly ArticleFace[],
  nodes: AsyncIterable<readonly GraphNode[]>,
  reported: AsyncIterable<readonly RawEdge[]>,
  asserted: AsyncIterable<readonly RawEdge[]>,
  named: AsyncIterable<readonly Naming[]>,
  replaced: ReadonlySet<string>,
): Promise<Workings> {
  const pause = turns();
  const articles = new Map(faces.map((one) => [one.id, one]));
  const [things, statements] = [new Map<string, Thing>(), new Map<string, Properties>()];
  for await (const lot of nodes) {
    for (const node of lot) {
      things.set(node.node, thingOf(node));
      if (node.labels.includes("Statement")) statements.set(node.node, statementOf(node));
    }
    await pause();
  }
  const quotes = sharing();
  /** The text of an id that is there already, whose hash is known: each answer brings one of its own. */
  const idOf = (id: string): string => things.get(id)?.id ?? id;
  const told = new Map<string, RawAccount[]>();
  const sureness = surenessBook();
  const touchedBy = new Map<string, Set<string>>();
  for await (const lot of named) {
    for (const { article, node } of lot) {
      const face = articles.get(article);
      if (face) touch(touchedBy, face.id, idOf(node));
    }
    await pause();
  }
  let accounts = 0;
  for await (const lot of reported) {
    for (const { from: given, properties } of lot) {
      if (!articles.has(String(properties.article))) continue;
      const from = idOf(given);
      const account = accountOf(from, properties, quotes);
      put(told, from, account);
      touch(touchedBy, account.telling.article, from);
      accounts += 1;
      sureness.add({ node: from, properties });
    }
    await pause();
  }
  const unsorted: Claim[] = [];
  for await (const lot of asserted) {
    for (const { type, properties, ...ends } of lot) {
      const [from, to] = [things.get(ends.from)?.id, things.get(ends.to)?.id];
      if (from === undefined || to === undefined || !articles.has(String(properties.article))) continue;
      const edge = { type, from, to, properties };
      unsorted.push(claimOf(edge, sureness.of(edge, [to, from]), quotes));
    }
    await pause();
  }
  const at = new Map<string, readonly Claim[]>();
  const lasting = new Map<string, Claim[]>();
  for (const claims of bucketsById(unsorted)) {
    for (const claim of claims) {
      for (const end of claim.from === claim.to ? [claim.from] : [claim.from, claim.to]) {
        put(at as Map<string, Claim[]>, end, claim);
        touch(touchedBy, claim.article, end);
      }
      if (!isOfOffice(claim) && isLasting(claim, things)) put(lasting, relationIdOf(claim), claim);
    }
    await pause();
  }
  for (const mine of told.values()) mine.sort((a, b) => (a.telling.id < b.telling.id ? -1 : 1));
  const voices = voicesOf(statements, at, things);
  await pause();
  const entryOf = new Map<string, Entry>();
  for (const some of [
    eventEntries(told, at, things),
    statementEntries(statements, told, at, things, voices),
    relationEntries(lasting, things),
  ])
    for (const entry of some) {
      entryOf.set(entry.id, entry);
      if (entryOf.size % 64 === 0) await pause();
    }
  const stated = showOneOffice({ things, at, entryOf }, replaced);
  await pause();
  const entries = [...entryOf.values()];
  const counts = { accounts, claims: unsorted.length };
  return { things, articles, at, entries, entryOf, voices, told, statements, touchedBy, stated, counts };
}

/** What is kept of an account. */
export function accountOf(node: string, properties: Properties, quotes: Sharing): RawAccount {
  return { node, properties: picked(properties, ofAccount), telling: tellingOf(properties, quotes) };
}

/** What is kept of a statement. */
export function statementOf({ properties }: GraphNode): Properties {
  return picked(properties, ofStatement);
}

/** The id of the row of a lasting relation. */
export function relationIdOf({ from, to, type }: Claim): string {
  return `${from}~${to}~${type}`;
}

function picked(properties: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(
    names.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])),
  );
}

/** Sorted by id in lots of about as many: ids are hashes, so that their beginnings divide them evenly. */
function* bucketsById(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  const buckets = new Map<string, Claim[]>();
  for (const claim of claims) put(buckets, claim.id.slice(0, "edge-00".length), claim);
  for (const key of [...buckets.keys()].sort())
    yield buckets.get(key)!.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function put<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const mine = groups.get(key);
  if (mine) mine.push(value);
  else groups.set(key, [value]);
}

/** Writes down that an article touches a node. */
export function touch(touchedBy: Map<string, Set<string>>, article: string, node: string): void {
  const mine = touchedBy.get(article);
  if (mine) mine.add(node);
  else touchedBy.set(article, new Set([node]));
}
