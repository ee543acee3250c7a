import { evidenceColumns, type NamedQuery, type QueryAnswer, type Row } from "../../query/named-query.ts";
import type { Store } from "../dependencies.ts";
import { type ArticleFace, articleFaces, titleOf } from "../read/articles.ts";
import { passagesOf, placeOf } from "../read/passage.ts";
import { spotOf } from "../read/row-spot.ts";
import type { Texts } from "../read/texts.ts";

/** An article as a model cites it. */
export interface CitedArticle {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** An answer with what it takes to cite it: the sentence of each row, and the articles that rows rest on. */
export type CitedAnswer = QueryAnswer & { readonly articles: readonly CitedArticle[] };

/**
 * A model that reads a row's words alone (“resign”) cannot tell what was said, nor where: each row has the sentence its
 * quote is a part of, null where the quote is all of it, and each article its title, paper, day and address once.
 */
export async function cited(
  { store, texts }: { readonly store: Store; readonly texts: Texts },
  { columns }: Pick<NamedQuery, "columns">,
  answer: QueryAnswer,
): Promise<CitedAnswer> {
  const ids = answer.rows.map(({ article }) => String(article));
  const faces = await articleFaces(store, ids);
  const spots = answer.rows.map((row) => spotOf(row, faces));
  const passages = await passagesOf(
    texts,
    spots.flatMap((spot) => spot ?? []),
  );
  const rows = answer.rows.map((row, at): Row => {
    const passage = spots[at] && passages.get(placeOf(spots[at]));
    const more = passage !== undefined && /\p{L}/u.test(passage.lead + passage.tail);
    const sentence = more ? `${passage.lead}${passage.words}${passage.tail}` : null;
    const part = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, row[name]!]));
    return { ...part(columns), sentence, ...part(evidenceColumns) };
  });
  const { next, ...rest } = answer;
  const articles = [...new Set(ids)].flatMap((id) => faces.get(id) ?? []).map(citedArticle);
  return { ...rest, rows, articles, ...(next === undefined ? {} : { next }) };
}

function citedArticle(face: ArticleFace): CitedArticle {
  const { id, source, published, url } = face;
  return { id, title: titleOf(face), source, published, url };
}
