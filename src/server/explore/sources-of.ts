import type { InArticles } from "../../../schema/in-articles.ts";
import type { Catalogue } from "./catalogue.ts";

/** How many sources publish these articles, and how many of the articles name none. */
export function sourcesOf({ articles }: Catalogue, ids: ReadonlySet<string>): Omit<InArticles, "articles"> {
  const named = [...ids].flatMap((id) => articles.get(id)!.source ?? []);
  return { sources: new Set(named).size, unnamed: ids.size - named.length };
}
