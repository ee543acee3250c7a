import { counted } from "./counted.ts";

/** In how many articles something is told, of how many sources that are named, and how many of the articles name none. */
export interface InArticles {
  readonly articles: number;
  readonly sources: number;
  readonly unnamed: number;
}

/** The same in words: “in 4 articles of 2 sources (1 article names no source)”. */
export function inArticles({ articles, sources, unnamed }: InArticles): string {
  const all = `in ${counted(articles, "article")}`;
  if (sources === 0) return articles === 0 ? all : `${all} that ${articles === 1 ? "names" : "name"} no source`;
  const rest = unnamed === 0 ? "" : ` (${counted(unnamed, "article")} ${unnamed === 1 ? "names" : "name"} no source)`;
  return `${all} of ${counted(sources, "source")}${rest}`;
}
