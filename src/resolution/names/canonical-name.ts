import { fold } from "../../text/fold.ts";
import type { GazetteerPlace } from "../../text/gazetteer.ts";

const legal = new Set("inc inc. corp corp. corporation ltd ltd. llc plc co co. company".split(" "));

/**
 * The name by which to call what is written in several ways: a place as the gazetteer calls it; else the name of most
 * words without its legal form, of those the one with most accents, with capitals inside its hyphens, written most
 * often, and the first in the alphabet. Capitals throughout come last: they are a headline's.
 */
export function canonicalName(
  texts: readonly string[],
  hints: { readonly place?: GazetteerPlace | undefined; readonly first?: string | undefined } = {},
): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const own = hints.place && [...counts.keys()].filter((text) => fold(text) === fold(hints.place!.name));
  if (own && own.length > 0) return own.sort(by(counts))[0];
  return [...counts.keys()].sort(by(counts))[0];
}

function by(counts: ReadonlyMap<string, number>): (a: string, b: string) => number {
  return (a, b) =>
    shouted(a) - shouted(b) ||
    size(b) - size(a) ||
    accents(b) - accents(a) ||
    capitals(b) - capitals(a) ||
    counts.get(b)! - counts.get(a)! ||
    (a < b ? -1 : a > b ? 1 : 0);
}

function size(name: string): number {
  return fold(name)
    .split(" ")
    .filter((word) => word !== "the" && !legal.has(word)).length;
}

function accents(name: string): number {
  return name.normalize("NFD").replace(/[^\p{M}]/gu, "").length;
}

function capitals(name: string): number {
  return name.match(/[\s-]\p{Lu}/gu)?.length ?? 0;
}

function shouted(name: string): number {
  return name.includes(" ") && name === name.toUpperCase() && name !== name.toLowerCase() ? 1 : 0;
}
