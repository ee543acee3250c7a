import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type ArticleInput, Refused } from "./article-input.ts";
import { removeFurniture } from "./page-furniture.ts";
import type { PageElement } from "./page-measure.ts";
import { pageText } from "./page-text.ts";
import { parsePublished } from "./published.ts";

/** A page of more characters is refused: to find the article in it would take minutes. */
const LONGEST_PAGE = 10_000_000;
/** Nor is one whose elements stand deeper in each other than any editor's. */
const DEEPEST = 1000;
const FEWEST_WORDS = 3;
/** What has fewer characters is looked for again with less strictness, and the longest find is taken: that would be what stands around a short report. */
const SHORTEST_ARTICLE = 500;

/** What is used of a page. */
interface Page {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

/** The article of a page with what the page says of it: paragraphs are divided by empty lines, navigation, captions and scripts are left out. Throws `Refused` if there is none. */
export function readHtml(html: string): Omit<ArticleInput, "ref"> {
  if (html.length > LONGEST_PAGE)
    throw new Refused(`is a page of ${html.length} characters; at most ${LONGEST_PAGE} are read`);
  if (nesting(html) > DEEPEST) throw new Refused(`is a page nested more than ${DEEPEST} deep`);
  for (const bare of [true, false]) {
    const article = findArticle(html, bare);
    if (article && article.text.split(/\s+/).length >= FEWEST_WORDS) return article;
  }
  throw new Refused("has no article that could be found in the page");
}

/** What stands in a page's head, where that is not said. */
const HEAD =
  /^(?:\s+|<!--[\s\S]*?-->|<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>|<(?:meta|link|base)\b[^>]*>|<(title|style|script)\b[^>]*>[\s\S]*?<\/\1\s*>)*/i;

/** A page with the tags that it may leave out, and which the parser asks for. */
function wholePage(html: string): string {
  if (/<body\b/i.test(html)) return /<html\b/i.test(html) ? html : `<html>${html}</html>`;
  const head = HEAD.exec(html)?.[0] ?? "";
  return `<html><head>${head.replace(/<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, "")}</head><body>${html.slice(head.length)}</body></html>`;
}

function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const tag of html.matchAll(
    /<(\/?)(?:div|span|section|article|table|ul|ol|blockquote|b|i|em|strong|font|a)\b/gi,
  )) {
    depth = Math.max(0, depth + (tag[1] === "/" ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** `bare`: without what stands around it; where nothing is left then, the page is called otherwise than it is, and is read as it stands. */
function findArticle(html: string, bare: boolean): Omit<ArticleInput, "ref"> | undefined {
  const { document } = parseHTML(wholePage(html));
  const page = document as unknown as Page;
  if (!page.documentElement) return undefined;
  const about = pageMetadata(page);
  if (bare) removeFurniture(page.documentElement);
  try {
    const article = new Readability<PageElement>(
      document as unknown as ConstructorParameters<typeof Readability>[0],
      { charThreshold: SHORTEST_ARTICLE, serializer: (element) => element as unknown as PageElement },
    ).parse();
    if (!article?.content) return undefined;
    const source = about.source ?? article.siteName?.trim();
    const title = withoutSource(about.title ?? article.title?.trim() ?? "", source);
    const published = about.published ?? parsePublished(article.publishedTime ?? "");
    return {
      text: pageText(article.content),
      ...(title && { title }),
      ...(source && { source }),
      ...(about.url && { url: about.url }),
      ...(published && { published }),
    };
  } catch {
    return undefined; // a page so broken that no tree comes of it
  }
}

function pageMetadata(page: Page): Omit<ArticleInput, "ref" | "text"> {
  const first = (...places: readonly (readonly [selector: string, attribute: string])[]) =>
    places
      .map(([selector, attribute]) => page.querySelector(selector)?.getAttribute(attribute)?.trim())
      .find(Boolean);
  const source = first(
    ['meta[property="og:site_name"]', "content"],
    ['meta[name="application-name"]', "content"],
  );
  const address = first(['link[rel="canonical"]', "href"], ['meta[property="og:url"]', "content"]);
  const date = first(
    ['meta[property="article:published_time"]', "content"],
    ['meta[name="date"]', "content"],
    ['meta[itemprop="datePublished"]', "content"],
    ["time[datetime]", "datetime"],
  );
  const published = date === undefined ? undefined : parsePublished(date);
  return {
    ...(source && { source }),
    ...(address && /^https?:\/\//.test(address) && { url: address }),
    ...(published && { published }),
  };
}

/** "Minister rejects plan - The Daily" is a title with its source. */
function withoutSource(title: string, source: string | undefined): string {
  if (!source || !title.endsWith(source)) return title;
  return title
    .slice(0, -source.length)
    .replace(/\s[-–—|·»:]\s$/, "")
    .trim();
}
