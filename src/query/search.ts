import type { GraphStore } from "../store/graph-store.ts";
import type { Row } from "./named-query.ts";
import { placeOf } from "./pattern.ts";
import type { Voiced } from "./voices.ts";

/** Characters on either side of what was found. */
const around = 60;

/**
 * Search rows with the words around what was found. A row without a place of its own (an article) gets the first place
 * of the text where the words stand; if they stand in its title alone it has none.
 */
export async function withSnippets(
  store: GraphStore,
  rows: readonly Row[],
  text: string,
): Promise<readonly Voiced[]> {
  const texts = await articleTexts(store, rows);
  const place = placeOf(text);
  return rows.map((row) => {
    const article = texts.get(String(row.article)) ?? "";
    const found = row.kind === "article" ? place.exec(article) : null;
    const start = found ? found.index : row.start;
    const end = found ? found.index + found[0].length : row.end;
    if (typeof start !== "number" || typeof end !== "number")
      return { ...row, snippet: row.snippet ?? row.name! };
    const quote = article.slice(start, end);
    return { ...row, snippet: row.snippet ?? cut(article, start, end), start, end, quote };
  });
}

async function articleTexts(store: GraphStore, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.map((row) => String(row.article)))].sort();
  if (ids.length === 0) return new Map();
  const read = await store.read(
    "UNWIND $ids AS id MATCH (article:Article {id: id}) RETURN id, article.text AS text",
    { ids },
  );
  return new Map(read.map((row) => [String(row.id), String(row.text)]));
}

/** The line around a place, cut at words. */
function cut(text: string, start: number, end: number): string {
  const stop = Math.min(end, start + 3 * around);
  const before = text.slice(Math.max(0, start - around), start).replace(/^.*\n/s, "");
  const after = text.slice(stop, stop + around).replace(/\n.*$/s, "");
  const left = start > around && before.length === around ? `…${before.replace(/^\S*\s/, "")}` : before;
  const right = after.length === around ? `${after.replace(/\s\S*$/, "")}…` : after;
  return `${left}${text.slice(start, stop)}${right}`.replace(/\s+/g, " ").trim();
}
