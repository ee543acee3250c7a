import type { Factuality, GraphNode, Properties } from "../../../schema/index.ts";
import { phraseOf, shortPhraseOf } from "../../graph/phrases.table.ts";
import { howFound } from "../how-found.table.ts";
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

/** What many edges have alike, kept once. */
export interface Sharing {
  /** Edges of one clause have the same words. */
  (text: string): string;
  /** How an edge was found follows from one of its properties: it is put into words once for each. */
  found(edge: Pick<RawEdge, "type" | "properties">): string;
}

/** A new keeper of texts. */
export function sharing(): Sharing {
  const kept = new Map<string, string>();
  const ways = new Map<string, string>();
  const text = (given: string): string => {
    const known = kept.get(given);
    if (known === undefined) kept.set(given, given);
    return known ?? given;
  };
  const found: Sharing["found"] = (edge) => {
    const { rule, trigger, phrase, head } = edge.properties;
    const key = ["r", rule, "t", trigger, "p", phrase, "h", head];
    const at = key.findIndex((one, place) => place % 2 === 1 && typeof one === "string");
    const way = at < 0 ? "" : `${key[at - 1]}${key[at]}`;
    const known = ways.get(way);
    if (known !== undefined) return known;
    const words = howFound(edge);
    ways.set(way, words);
    return words;
  };
  return Object.assign(text, { found });
}

function spotOf(type: string, properties: Properties, quotes: Sharing) {
  const { id, article, start, end, quote, voice, rule, account } = properties;
  return {
    id: String(id),
    article: quotes(String(article)),
    start: Number(start),
    end: Number(end),
    quote: quotes(String(quote)),
    statement: voice === "source" ? null : quotes(String(voice)),
    rule: typeof rule === "string" ? quotes(rule) : null,
    found: quotes.found({ type, properties }),
    account: typeof account === "number" ? account : 0,
  };
}

/** An account as the telling of a row. */
export function tellingOf(properties: Properties, quotes: Sharing): Telling {
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
  quotes: Sharing,
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
