import { eventTypes } from "../../../schema/index.ts";
import { queryNamed } from "../../query/load-queries.ts";
import { resolveName } from "../../query/resolve-name.ts";
import { runQuery } from "../../query/run-query.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";

/** A question that can be asked here, and what it asks for in words. */
export interface AskedInWords {
  readonly path: string;
  readonly words: string;
}

/** Words written large, one after the other. */
const name = /\p{Lu}[\p{L}\p{N}'’-]*(?:\s+\p{Lu}[\p{L}\p{N}'’-]*)*/gu;
/** Places that are looked up at most. */
const mostNames = 4;

/**
 * What may be meant by a question in somebody's own words, “Who led the march in Quito?”: who did what in events of the
 * type that it names, at the place that it names. Nothing where it names no type, or where that has no answer.
 */
export async function askedInWords(
  { store, queries }: Pick<Service, "store" | "queries">,
  text: string,
): Promise<AskedInWords | undefined> {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length < 2 || !queries.has("who-did-what")) return undefined;
  const type = words.map(typeOf).find((one) => one !== undefined);
  if (!type) return undefined;
  // The first word of a question is written large whatever it is.
  const names =
    text
      .replace(/^\s*\S+/u, "")
      .match(name)
      ?.filter((one) => typeOf(one) === undefined) ?? [];
  for (const place of [...names.slice(0, mostNames), undefined]) {
    if (place !== undefined && (await resolveName(store, "place", place)).length === 0) continue;
    const given = { type, ...(place === undefined ? {} : { place }) };
    const { rows } = await runQuery(store, queryNamed(queries, "who-did-what"), given, { limit: 1 });
    if (rows.length > 0)
      return { path: withParameters("/query/who-did-what", given), words: Object.values(given).join(", ") };
  }
  return undefined;
}

/** The type of event that a word names, alone or in the plural. */
function typeOf(word: string): string | undefined {
  const small = word.toLowerCase();
  return eventTypes.find(({ type }) => type !== "action" && (type === small || `${type}s` === small))?.type;
}
