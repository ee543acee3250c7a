import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type ArticleInput, Refused } from "./article-input.ts";
import { parsePublished } from "./published.ts";

/** A page of more characters is refused: to find the article in it would take minutes. */
const LONGEST_PAGE = 10_000_000;
/** Nor is one whose elements stand deeper in each other than any editor's. */
const DEEPEST = 1000;
const FEWEST_WORDS = 3;
const ELEMENT = 1;
const TEXT = 3;
const BLOCK = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const LEFT_OUT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION SVG MATH IFRAME BUTTON SELECT TEXTAREA".split(" "),
);

/** What is used of a page's elements. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}
interface Page {
  readonly documentElement: unknown;
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

/** The article of a page with what the page says of it: paragraphs are divided by empty lines, navigation, captions and scripts are left out. Throws `Refused` if there is none. */
export function readHtml(html: string): Omit<ArticleInput, "ref"> {
  if (html.length > LONGEST_PAGE)
    throw new Refused(`is a page of ${html.length} characters; at most ${LONGEST_PAGE} are read`);
  if (nesting(html) > DEEPEST) throw new Refused(`is a page nested more than ${DEEPEST} deep`);
  const found = findArticle(html);
  if (!found || found.text.split(/\s+/).length < FEWEST_WORDS)
    throw new Refused("has no article that could be found in the page");
  return found;
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

function findArticle(html: string): Omit<ArticleInput, "ref"> | undefined {
  const { document } = parseHTML(/<body|<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const page = document as unknown as Page;
  if (!page.documentElement) return undefined;
  const about = pageMetadata(page);
  try {
    const article = new Readability<Node>(
      document as unknown as ConstructorParameters<typeof Readability>[0],
      { serializer: (element) => element as unknown as Node },
    ).parse();
    if (!article?.content) return undefined;
    const source = about.source ?? article.siteName?.trim();
    const title = withoutSource(about.title ?? article.title?.trim() ?? "", source);
    const published = about.published ?? parsePublished(article.publishedTime ?? "");
    return {
      text: textOf(article.content),
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

/** The words of an element: blocks become paragraphs, `<br>` a line break, a `<q>` its quotation marks. */
function textOf(root: Node): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === TEXT) parts.push((node.textContent ?? "").replace(/[ \t\r\n\f]+/g, " "));
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.has(name)) return;
    if (name === "BR") parts.push("\n");
    const around = BLOCK.has(name) ? ["\n\n", "\n\n"] : name === "Q" ? ["“", "”"] : ["", ""];
    parts.push(around[0]!);
    for (const child of node.childNodes) walk(child);
    parts.push(around[1]!);
  };
  walk(root);
  return parts
    .join("")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/ {2,}/g, " ")
    .trim();
}
