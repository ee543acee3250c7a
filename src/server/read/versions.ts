import type { Store } from "../dependencies.ts";
import { type ArticleFace, articleFaces } from "./articles.ts";

/** Another article with the same text, or another version of this one. */
export interface Version {
  readonly how: "earlier" | "later" | "copy";
  readonly article: ArticleFace;
}

/** Versions and copies of an article: earlier ones, later ones, and the same text from other sources. */
export async function versionsOf(store: Store, id: string): Promise<readonly Version[]> {
  const rows = await store.read(
    `MATCH (article:Article {id: $id})-[link:REPLACES|COPY_OF]-(other:Article)
     RETURN DISTINCT type(link) AS type, startNode(link).id AS source, other.id AS id ORDER BY type, id`,
    { id },
  );
  const faces = await articleFaces(
    store,
    rows.map((row) => String(row.id)),
  );
  return rows.flatMap((row): readonly Version[] => {
    const article = faces.get(String(row.id));
    const how = row.type === "COPY_OF" ? "copy" : row.source === id ? "earlier" : "later";
    return article ? [{ how, article }] : [];
  });
}
