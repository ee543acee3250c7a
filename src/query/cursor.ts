import { createHash } from "node:crypto";
import type { CheckedParameters } from "./check-parameters.ts";
import type { Place } from "./place.ts";
import { QueryError } from "./query-error.ts";

/** What a cursor belongs to: it goes on with this question and no other. */
export interface Asked {
  readonly query: string;
  readonly parameters: CheckedParameters;
  /** The version of the graph. */
  readonly version: string;
}

/** Where an answer goes on: after so many rows of the graph as it is, or after a place in its order, whatever happens to the graph. */
export type Going = number | Place;

/** Where an answer goes on, as a word that says nothing to who holds it. */
export function cursorOf(asked: Asked, going: Going): string {
  const question = digest([asked.query, sorted(asked.parameters)]);
  const parts =
    typeof going === "number"
      ? [question, going, digest([question, going, asked.version])]
      : [question, going.group, going.article, going.start, going.end, going.same, going.before];
  return wordOf(parts);
}

/**
 * Where a cursor goes on. Throws `QueryError` for one of another question, for one that counts rows of a graph that has
 * changed since, or of our making not at all. `byPlace` says which kind the query has.
 */
export function goingOf(asked: Asked, cursor: string, byPlace: boolean): Going {
  const wrong = (expected: string): never => {
    throw new QueryError("malformed parameter", asked.query, "cursor", expected);
  };
  const parts = partsOf(cursor);
  const going = byPlace ? placeOf(parts) : parts[1];
  const isCount = typeof going === "number" && Number.isInteger(going) && going >= 0 && going < 1e9;
  if (going === undefined || !(byPlace || isCount)) return wrong("the “next” of an answer before");
  if (parts[0] !== digest([asked.query, sorted(asked.parameters)]))
    return wrong("the “next” of an answer to the same query with the same parameters");
  if (isCount && cursor !== cursorOf(asked, going))
    return wrong("a cursor of the graph as it is: it has changed since, begin again without a cursor");
  return going as Going;
}

/** Some values as one word for an address. */
export function wordOf(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** The values of such a word; none for what is no such word. */
export function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function placeOf(parts: readonly unknown[]): Place | undefined {
  const [, group, article, ...numbers] = parts;
  const [start, end, same, before] = numbers;
  const count = (one: unknown): one is number => Number.isInteger(one) && Math.abs(one as number) < 1e9;
  if (typeof group !== "string" || typeof article !== "string" || numbers.length !== 4) return undefined;
  if (!count(start) || !count(end) || !count(same) || !count(before)) return undefined;
  return same >= 1 && before >= same ? { group, article, start, end, same, before } : undefined;
}

function sorted(parameters: CheckedParameters): readonly (readonly [string, unknown])[] {
  return Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1));
}

function digest(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 16);
}
