import { isFurnitureLine, LONGEST_LINE } from "./furniture-line.ts";
import { FURNITURE_ELEMENTS, FURNITURE_HEADING, FURNITURE_NAMES } from "./page-furniture.table.ts";
import { ELEMENT, type Measure, measurePage, type PageElement } from "./page-measure.ts";

/** Where the article is said to be. */
const PLACES = ["body", "main", "h1", "[itemprop~=articleBody]"];
/** An id of more words is made of a heading, and says nothing of what the element is. */
const MOST_WORDS_OF_ID = 3;
/** A list of links, or what stands under a heading that leads elsewhere, has at most this share of a page. */
const MOST_OF_LINKS = 0.4;
const LINE = /^(?:p|div|li|h[2-6]|dt|dd|td|section)$/i;
const LIST = /^(?:ul|ol|p|div)$/i;
const IN_LINE = /^(?:a|abbr|b|cite|del|em|font|i|ins|mark|q|small|span|strong|sub|sup|time|u)$/i;

/** Takes out of a page what stands around its article: consent, navigation, what else there is to read, requests to subscribe, captions, and when the page was changed. What holds the article stays, whatever it is called. */
export function removeFurniture(root: PageElement): void {
  const measures = measurePage(root);
  const whole = measures.get(root)!.length;
  const holding = articlePlaces(root, measures);
  const shares = new Map<PageElement, number>();
  for (const { selector, most } of FURNITURE_ELEMENTS)
    for (const element of root.querySelectorAll(selector)) shares.set(element, most);
  const strip = (parent: PageElement): void => {
    let underRank = 0;
    for (const element of [...parent.childNodes]) {
      const measure = measures.get(element);
      if (!measure) continue;
      const rank = Number(/^h([2-6])$/i.exec(element.nodeName)?.[1] ?? 0);
      if (rank > 0 && (rank <= underRank || underRank === 0))
        underRank = FURNITURE_HEADING.test(wordsOf(element, measure)) ? rank : 0;
      const inSentence = IN_LINE.test(element.nodeName) && !measures.get(parent)!.lines;
      const most = Math.max(
        underRank > 0 || (LIST.test(element.nodeName) && onlyLinks(measure)) ? MOST_OF_LINKS : 0,
        shares.get(element) ?? 0,
        inSentence ? 0 : shareByName(element),
        !inSentence && isLine(element, measure) ? 1 : 0,
      );
      if (most > 0 && !holding.has(element) && measure.length <= most * whole) element.remove();
      else strip(element);
    }
  };
  strip(root);
}

/** What holds the article: the places where it is said to be, of elements called `article` the one with the headline, else the longest, and all around them. */
function articlePlaces(
  root: PageElement,
  measures: ReadonlyMap<PageElement, Measure>,
): ReadonlySet<PageElement> {
  const holding = new Set<PageElement>();
  const hold = (from: PageElement): void => {
    for (let one: PageElement | null = from; one && !holding.has(one); one = one.parentElement)
      holding.add(one);
  };
  for (const place of PLACES) for (const one of root.querySelectorAll(place)) hold(one);
  const length = (one: PageElement) => measures.get(one)?.length ?? 0;
  const articles = [...root.querySelectorAll("article")].sort((a, b) => length(b) - length(a));
  if (articles.some((one) => holding.has(one))) {
    const teasers = articles.filter((one) => !holding.has(one));
    for (const one of teasers) if (!isInside(one, articles, holding)) one.remove();
  } else if (articles[0]) hold(articles[0]);
  return holding;
}

/** Whether an element stands in one of these that hold the article: a report of a day in many parts. */
function isInside(
  element: PageElement,
  articles: readonly PageElement[],
  holding: ReadonlySet<PageElement>,
): boolean {
  for (let one = element.parentElement; one; one = one.parentElement)
    if (holding.has(one) && /^article$/i.test(one.nodeName)) return articles.includes(one);
  return false;
}

/** How much of the page an element may hold that is called so; 0 for one with another name. */
function shareByName(element: PageElement): number {
  const id = element.getAttribute("id") ?? "";
  const called = `${element.getAttribute("class") ?? ""} ${id.split("-").length > MOST_WORDS_OF_ID ? "" : id}`;
  if (called === " ") return 0;
  const named = called.split(/\s+/).map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase());
  return FURNITURE_NAMES.find(({ names }) => named.some((name) => names.test(name)))?.most ?? 0;
}

/** A list of links and nothing else is what there is to read elsewhere, or further down. */
function onlyLinks({ links, linked, letters }: Measure): boolean {
  return links > 1 && linked >= 0.95 * letters;
}

function isLine(element: PageElement, measure: Measure): boolean {
  const alone = LINE.test(element.nodeName) ? !measure.lines : IN_LINE.test(element.nodeName);
  return alone && isFurnitureLine(wordsOf(element, measure));
}

/** The words of a short element; none of one that is no line. */
function wordsOf(element: PageElement, { length, raw }: Measure): string {
  if (element.nodeType !== ELEMENT || length > 2 * LONGEST_LINE || raw > 20 * LONGEST_LINE) return "";
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
