import type { Factuality, GraphNode, Properties } from "../../../schema/index.ts";
import { phraseOf, shortPhraseOf } from "../phrases.table.ts";
import type { ArticleFace } from "../read/articles.ts";
import { familyOf, kindOf, nameOf, pathOf, textOf } from "../read/face.ts";
import { factualityOf, surenessOf } from "../read/sureness.ts";
import { standingOf } from "../standing.table.ts";
import type { Catalogue, Claim, Entry, Telling, Thing } from "./catalogue.ts";
import { eventEntries, relationEntries, statementEntries } from "./entries.ts";
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

/** The catalogue of these nodes and edges; the same for every order of them. */
export function catalogueOf(
  faces: readonly ArticleFace[],
  nodes: readonly GraphNode[],
  edges: readonly RawEdge[],
  truncated: boolean,
): Catalogue {
  const things = new Map(nodes.map((node) => [node.node, thingOf(node)]));
  const articles = new Map(faces.map((one) => [one.id, one]));
  const known = edges.filter(({ properties }) => articles.has(String(properties.article)));
  const quotes = sharing();
  const accounts = known
    .filter(({ type }) => type === "REPORTED_IN")
    .map(
      ({ from, properties }): RawAccount => ({
        node: from,
        properties,
        telling: tellingOf(properties, quotes),
      }),
    );
  const sure = surenessOf(accounts, ({ from, to }: RawEdge) => [to, from]);
  const claims = known
    .filter(({ type, from, to }) => type !== "REPORTED_IN" && things.has(from) && things.has(to))
    .map((edge) => claimOf(edge, sure(edge), quotes))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const at = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const end of claim.from === claim.to ? [claim.from] : [claim.from, claim.to]) {
      const mine = at.get(end);
      if (mine) mine.push(claim);
      else at.set(end, [claim]);
    }
  }
  const statements = new Map(
    nodes.filter((one) => one.labels.includes("Statement")).map((one) => [one.node, one]),
  );
  const told = groupedBy(accounts, (one) => one.node);
  const voices = voicesOf(statements, at, things);
  const entries: readonly Entry[] = [
    ...eventEntries(told, at, things),
    ...statementEntries(statements, told, at, things, voices),
    ...relationEntries(claims, things),
  ];
  return {
    things,
    articles,
    claims,
    at,
    entries,
    entryOf: new Map(entries.map((one) => [one.id, one])),
    voices,
    truncated,
  };
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

function spotOf(
  { id, article, start, end, quote, voice, rule, account }: Properties,
  quotes: (text: string) => string,
) {
  return {
    id: String(id),
    article: quotes(String(article)),
    start: Number(start),
    end: Number(end),
    quote: quotes(String(quote)),
    statement: voice === "source" ? null : quotes(String(voice)),
    rule: typeof rule === "string" ? quotes(rule) : null,
    account: typeof account === "number" ? account : 0,
  };
}

function tellingOf(properties: Properties, quotes: (text: string) => string): Telling {
  const spot = spotOf(properties, quotes);
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
  const spot = spotOf(properties, quotes);
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

/** Values under their key, in order. */
export function groupedBy<Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const mine = groups.get(key(value));
    if (mine) mine.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
