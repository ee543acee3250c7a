import type { Factuality, GraphNode, Properties } from "../../../schema/index.ts";
import { howFound } from "../how-found.table.ts";
import { phraseOf, shortPhraseOf } from "../phrases.table.ts";
import type { ArticleFace } from "../read/articles.ts";
import { familyOf, kindOf, nameOf, pathOf, textOf } from "../read/face.ts";
import { factualityOf, surenessBook } from "../read/sureness.ts";
import { standingOf } from "../standing.table.ts";
import { turns } from "../turns.ts";
import type { Catalogue, Claim, Entry, Telling, Thing } from "./catalogue.ts";
import { eventEntries, isLasting, relationEntries, statementEntries } from "./entries.ts";
import { voicesOf } from "./voices.ts";

export interface RawEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** An account as the graph has it, with the node it tells of. */
export interface RawAccount {
  readonly node: string;
  readonly properties: Properties;
  readonly telling: Telling;
}

/** The catalogue of these nodes, accounts and assertions, which come in lots; the same for every order of them. */
export async function catalogueOf(
  faces: readonly ArticleFace[],
  nodes: AsyncIterable<readonly GraphNode[]>,
  reported: AsyncIterable<readonly RawEdge[]>,
  asserted: AsyncIterable<readonly RawEdge[]>,
): Promise<Omit<Catalogue, "truncated">> {
  const pause = turns();
  const articles = new Map(faces.map((one) => [one.id, one]));
  const [things, statements] = [new Map<string, Thing>(), new Map<string, GraphNode>()];
  for await (const lot of nodes) {
    for (const node of lot) {
      things.set(node.node, thingOf(node));
      if (node.labels.includes("Statement")) statements.set(node.node, node);
    }
    await pause();
  }
  const quotes = sharing();
  const told = new Map<string, RawAccount[]>();
  const sureness = surenessBook();
  for await (const lot of reported) {
    for (const { from, properties } of lot) {
      if (!articles.has(String(properties.article))) continue;
      const account = { node: from, properties, telling: tellingOf(properties, quotes) };
      put(told, from, account);
      sureness.add(account);
    }
    await pause();
  }
  const unsorted: Claim[] = [];
  for await (const lot of asserted) {
    for (const edge of lot) {
      const { from, to, properties } = edge;
      if (articles.has(String(properties.article)) && things.has(from) && things.has(to))
        unsorted.push(claimOf(edge, sureness.of(edge, [to, from]), quotes));
    }
    await pause();
  }
  const at = new Map<string, Claim[]>();
  const lasting = new Map<string, Claim[]>();
  for (const claims of bucketsById(unsorted)) {
    for (const claim of claims) {
      for (const end of claim.from === claim.to ? [claim.from] : [claim.from, claim.to]) put(at, end, claim);
      if (isLasting(claim, things)) put(lasting, `${claim.from}~${claim.to}~${claim.type}`, claim);
    }
    await pause();
  }
  for (const accounts of told.values()) accounts.sort((a, b) => (a.telling.id < b.telling.id ? -1 : 1));
  const voices = voicesOf(statements, at, things);
  await pause();
  const entries: Entry[] = [];
  const entryOf = new Map<string, Entry>();
  for (const some of [
    eventEntries(told, at, things),
    statementEntries(statements, told, at, things, voices),
    relationEntries(lasting, things),
  ])
    for (const entry of some) {
      entries.push(entry);
      entryOf.set(entry.id, entry);
      if (entries.length % 64 === 0) await pause();
    }
  return { things, articles, at, entries, entryOf, voices };
}

/** Sorted by id in lots of about as many: ids are hashes, so that their beginnings divide them evenly. */
function* bucketsById(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  const buckets = new Map<string, Claim[]>();
  for (const claim of claims) put(buckets, claim.id.slice(0, "edge-00".length), claim);
  for (const key of [...buckets.keys()].sort())
    yield buckets.get(key)!.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function thingOf(node: GraphNode): Thing {
  const kind = kindOf(node);
  const { latitude, longitude } = node.properties;
  const point = typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : {};
  const type = familyOf(node) === "Event" ? (textOf(node.properties, "type") ?? "action") : kind;
  return { id: node.node, kind, type, name: nameOf(node), href: pathOf(node) ?? null, ...point };
}

/** Edges of one clause have the same words: each text is kept once. */
function sharing(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known === undefined) kept.set(text, text);
    return known ?? text;
  };
}

function spotOf(type: string, properties: Properties, quotes: (text: string) => string) {
  const { id, article, start, end, quote, voice, rule, account } = properties;
  return {
    id: String(id),
    article: quotes(String(article)),
    start: Number(start),
    end: Number(end),
    quote: quotes(String(quote)),
    statement: voice === "source" ? null : quotes(String(voice)),
    rule: typeof rule === "string" ? quotes(rule) : null,
    found: quotes(howFound({ type, properties })),
    account: typeof account === "number" ? account : 0,
  };
}

function tellingOf(properties: Properties, quotes: (text: string) => string): Telling {
  const spot = spotOf("REPORTED_IN", properties, quotes);
  const standing = standingOf({ factuality: factualityOf(properties.factuality), spot });
  return {
    ...spot,
    standing,
    weight: typeof properties.weight === "number" ? properties.weight : Number.MAX_SAFE_INTEGER,
  };
}

function claimOf(
  { type, from, to, properties }: RawEdge,
  factuality: Factuality,
  quotes: (text: string) => string,
): Claim {
  const spot = spotOf(type, properties, quotes);
  const edge = { edge: spot.id, type, from, to, properties };
  return {
    ...spot,
    type,
    from,
    to,
    standing: standingOf({ factuality, spot, edge }),
    words: quotes(phraseOf(edge)),
    short: quotes(shortPhraseOf(edge)),
    role: quotes(textOf(properties, "role") ?? ""),
    part: quotes(textOf(properties, "part") ?? ""),
  };
}

function put<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const mine = groups.get(key);
  if (mine) mine.push(value);
  else groups.set(key, [value]);
}
