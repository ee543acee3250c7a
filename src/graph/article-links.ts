import { type GraphEdge, type Properties, stableId } from "../../schema/index.ts";
import { moment } from "../../schema/moment.ts";
import { edge } from "./evidence.ts";

/** What of an article decides which others it replaces or copies. */
export interface LinkedArticle {
  readonly id: string;
  readonly digest: string;
  /** What its versions have in common, of `familyOf`; absent where nothing tells. */
  readonly family?: string;
  readonly published?: string;
}

/** What is piped in without a name: the next thing piped in is called the same and is no version of it. */
const unnamed = /^-(?:#\d+)?$/;

/** What the versions of an article have in common: its url, or without one its source and the caller's name for it. */
export function familyOf(article: Properties, source: string | undefined): string | undefined {
  if (typeof article.url === "string" && article.url !== "") return stableId("family", "url", article.url);
  if (unnamed.test(String(article.ref))) return undefined;
  return source === undefined ? undefined : stableId("family", "ref", source, String(article.ref));
}

/**
 * REPLACES and COPY_OF among these articles: each version replaces the one before it by date, then id; of one text
 * from several sources all are copies of the first by id. The same in whatever order they come.
 */
export function articleLinks(articles: readonly LinkedArticle[]): readonly GraphEdge[] {
  const families = groups(articles, (one) => one.family);
  const texts = groups(articles, (one) => one.digest);
  return [...families.flatMap(replacements), ...texts.flatMap(copies)].sort((a, b) =>
    a.edge < b.edge ? -1 : 1,
  );
}

function replacements(family: readonly LinkedArticle[]): GraphEdge[] {
  const versions = [...family].sort(
    (a, b) => order(moment(a.published), moment(b.published)) || order(a.id, b.id),
  );
  return versions.flatMap((one, index) => {
    const before = versions.slice(0, index).findLast((other) => other.digest !== one.digest);
    return before ? [edge("REPLACES", one.id, before.id, {})] : [];
  });
}

function copies(same: readonly LinkedArticle[]): GraphEdge[] {
  const [first, ...others] = [...same].sort((a, b) => order(a.id, b.id));
  return others.map((one) => edge("COPY_OF", one.id, first!.id, {}));
}

function groups(
  articles: readonly LinkedArticle[],
  key: (article: LinkedArticle) => string | undefined,
): readonly LinkedArticle[][] {
  const found = new Map<string, LinkedArticle[]>();
  for (const one of articles) {
    const its = key(one);
    if (its !== undefined) found.set(its, [...(found.get(its) ?? []), one]);
  }
  return [...found.values()];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What of an article's properties and its source's id decides about versions and copies. */
export function linkedArticle(id: string, properties: Properties, source: string | undefined): LinkedArticle {
  const family = familyOf(properties, source);
  const { published } = properties;
  return {
    id,
    digest: String(properties.digest),
    ...(family === undefined ? {} : { family }),
    ...(typeof published === "string" ? { published } : {}),
  };
}
