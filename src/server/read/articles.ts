import { isLater } from "../../../schema/moment.ts";
import type { Store } from "../dependencies.ts";

/** What a list says of an article. */
export interface ArticleFace {
  readonly id: string;
  readonly ref: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** The version of a later date that replaced it, where it was asked for. */
  readonly later?: string;
  /** How the text begins: what readers call an article without a title. */
  readonly beginning: string;
}

const face = `article.id AS id, article.ref AS ref, article.title AS title, article.url AS url, left(article.text, 200) AS beginning,
  article.published AS published, [(article)-[by:PUBLISHED_BY]->(:Source) | by.name] AS sources`;

/** The last of a list of articles: its date, empty without one, its name and its id. */
export type Older = readonly [published: string, ref: string, id: string];

/** The newest articles, at most `limit`, or those after another in this order, without those that are left out; those without a date come last. */
export async function newestArticles(
  store: Store,
  limit: number,
  behind?: Older,
  leftOut: readonly string[] = [],
): Promise<readonly ArticleFace[]> {
  const [published, ref, id] = behind ?? [];
  const after = behind
    ? "WHERE sorted < $published OR sorted = $published AND (article.ref > $ref OR article.ref = $ref AND article.id > $id)"
    : "";
  const rows = await store.read(
    `MATCH (article:Article) WITH article, coalesce(article.published, '') AS sorted ${after}
     WITH article, sorted ${leftOut.length > 0 ? "WHERE NOT article.id IN $leftOut" : ""} ORDER BY sorted DESC, article.ref, article.id LIMIT $limit
     RETURN ${face}, sorted ORDER BY sorted DESC, ref, id`,
    { limit, ...(behind ? { published, ref, id } : {}), ...(leftOut.length > 0 ? { leftOut } : {}) },
  );
  return rows.map(faceOf);
}

/** These articles by id, each with the version that replaced it. */
export async function articleFaces(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleFace>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    `UNWIND $ids AS wanted MATCH (article:Article {id: wanted}) RETURN ${face}, [(article)<-[:REPLACES]-(later:Article) | { id: later.id, published: later.published }] AS later`,
    {
      ids: [...new Set(ids)].sort(),
    },
  );
  return new Map(rows.map((row) => [String(row.id), faceOf(row)]));
}

/** When these articles were published, by id; one without a date is not there. */
export async function datesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(
    "UNWIND $ids AS id MATCH (article:Article {id: id}) WHERE article.published IS NOT NULL RETURN [id, article.published] AS row",
    { ids: [...new Set(ids)].sort() },
  );
  return new Map(rows.map(({ row }) => row as [string, string]));
}

/** What readers call an article: its title, else its first line, else its own name. */
export function titleOf({ title, ref, beginning }: ArticleFace): string {
  const [line = ""] = beginning.trim().split(/[\r\n]/);
  return title ?? (line === "" ? ref : headOf(line));
}

/** Longer than this no headline is. */
const longest = 110;

/** Where and when a report was sent, before it begins: “NAIROBI, March 3 (Reuters) - ”. */
const dateline =
  /^\p{Lu}[\p{Lu}\s.,'’]{2,40}(?:\p{Lu}\p{Ll}+\.? \d{1,2})?\s*(?:\([^)]{2,30}\))?\s*[-–—]{1,2}\s+/u;

/** Of a line that is no headline its first sentence, else as many words as a headline has. */
function headOf(line: string): string {
  if (line.length <= longest) return line;
  const told = line.replace(dateline, "");
  const [sentence = ""] = /^.{30,}?\p{L}{4}[.!?]["”’]?(?=\s+["“‘]?\p{Lu})/u.exec(told) ?? [];
  if (sentence !== "" && sentence.length <= longest) return sentence;
  if (told.length <= longest) return told;
  return `${told.slice(0, longest).replace(/[\s,;:–—-]+\S*$/u, "")}…`;
}

/** Who a source is: its name, else the article's own. */
export function sourceOf(article: ArticleFace): string {
  return article.source ?? article.ref;
}

/** Who published an article, for readers: the source's name, else the site of its address; the file's name or id says nothing to them. */
export function publisherOf({ source, url }: ArticleFace): string {
  if (source !== null) return source;
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  return host === "" ? "a source not named" : host;
}

function faceOf(row: Readonly<Record<string, unknown>>): ArticleFace {
  const sources = [...new Set((row.sources as readonly unknown[]).map(String))].sort();
  const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
  const [later] = ((row.later ?? []) as readonly Pick<ArticleFace, "id" | "published">[])
    .filter(({ published }) => isLater(published ?? null, text(row.published)))
    .map(({ id }) => id)
    .sort();
  return {
    id: String(row.id),
    ref: String(row.ref),
    title: text(row.title),
    source: sources.length > 0 ? sources.join("; ") : null,
    url: text(row.url),
    published: text(row.published),
    ...(later !== undefined && { later }),
    beginning: text(row.beginning) ?? "",
  };
}
