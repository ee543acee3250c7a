import type { Row } from "../../query/named-query.ts";
import type { ArticleFace } from "./articles.ts";
import type { Spot } from "./assertion.ts";

/** The place that a row of a named query rests on; undefined where it has none. */
export function spotOf(row: Row, faces: ReadonlyMap<string, ArticleFace>): Spot | undefined {
  const article = faces.get(String(row.article));
  const { start, end, quote, voice, statement } = row;
  if (!article || typeof start !== "number" || typeof end !== "number") return undefined;
  return {
    article,
    start,
    end,
    quote: String(quote),
    voice: String(voice),
    statement: typeof statement === "string" ? statement : null,
  };
}
