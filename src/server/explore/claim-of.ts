import type { Factuality, GraphNode, Properties } from "../../../schema/index.ts";
import { howFound } from "../how-found.table.ts";
import { phraseOf, shortPhraseOf } from "../phrases.table.ts";
import { familyOf, kindOf, nameOf, pathOf, textOf } from "../read/face.ts";
import { factualityOf } from "../read/sureness.ts";
import { standingOf } from "../standing.table.ts";
import type { Claim, Telling, Thing } from "./catalogue.ts";

export interface RawEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A node as the explorer knows it. */
export function thingOf(node: GraphNode): Thing {
  const kind = kindOf(node);
  const { latitude, longitude } = node.properties;
  const point = typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : {};
  const type = familyOf(node) === "Event" ? (textOf(node.properties, "type") ?? "action") : kind;
  return { id: node.node, kind, type, name: nameOf(node), href: pathOf(node) ?? null, ...point };
}

/** Edges of one clause have the same words: each text is kept once. */
export function sharing(): (text: string) => string {
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

/** An account as the telling of a row. */
export function tellingOf(properties: Properties, quotes: (text: string) => string): Telling {
  const spot = spotOf("REPORTED_IN", properties, quotes);
  const standing = standingOf({ factuality: factualityOf(properties.factuality), spot });
  return {
    ...spot,
    standing,
    weight: typeof properties.weight === "number" ? properties.weight : Number.MAX_SAFE_INTEGER,
  };
}

/** An edge as an assertion, as sure as it is told. */
export function claimOf(
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
