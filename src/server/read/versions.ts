import { isLater } from "../../../schema/moment.ts";
import type { Store } from "../dependencies.ts";
import { type ArticleFace, articleFaces } from "./articles.ts";

/** Another article with the same text, or another version of this one. */
export interface Version {
  readonly how: "earlier" | "later" | "other" | "copy";
  readonly article: ArticleFace;
}

/** Versions and copies of an article: earlier ones, later ones, those whose dates do not tell, and the same text from other sources. */
export async function versionsOf(store: Store, id: string): Promise<readonly Version[]> {
  const rows = await store.read(
    `MATCH (article:Article {id: $id})-[link:REPLACES|COPY_OF]-(other:Article)
     RETURN DISTINCT type(link) AS type, other.id AS id ORDER BY type, id`,
    { id },
  );
  const faces = await articleFaces(store, [id, ...rows.map((row) => String(row.id))]);
  const date = faces.get(id)?.published ?? null;
  return rows.flatMap((row): readonly Version[] => {
    const article = faces.get(String(row.id));
    if (!article) return [];
    if (row.type === "COPY_OF") return [{ how: "copy", article }];
    const [later, earlier] = [isLater(article.published, date), isLater(date, article.published)];
    return [{ how: later ? "later" : earlier ? "earlier" : "other", article }];
  });
}
