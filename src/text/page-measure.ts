/** What is used of a page's elements and the words between them. */
export interface PageElement {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** What an element holds: characters, each run of blanks as one; how many as they stand; letters, and those of links; links; and whether there are lines or paragraphs in it. */
export interface Measure {
  length: number;
  raw: number;
  letters: number;
  linked: number;
  links: number;
  lines: boolean;
}

export const ELEMENT = 1;
export const TEXT = 3;
const LINE = /^(?:p|div|li|h[1-6]|dt|dd|td|section|article|table|ul|ol|blockquote)$/i;

/** Measures each element of a page once, so that what follows takes time by the page's length and not by how deep it is. */
export function measurePage(root: PageElement): ReadonlyMap<PageElement, Measure> {
  const all = new Map<PageElement, Measure>();
  const measure = (element: PageElement): Measure => {
    const sum: Measure = { length: 0, raw: 0, letters: 0, linked: 0, links: 0, lines: false };
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) addText(sum, node.textContent ?? "");
      if (node.nodeType !== ELEMENT) continue;
      const inside = measure(node);
      sum.length += inside.length;
      sum.raw += inside.raw;
      sum.letters += inside.letters;
      sum.linked += inside.linked;
      sum.links += inside.links;
      sum.lines ||= inside.lines || LINE.test(node.nodeName);
    }
    if (/^a$/i.test(element.nodeName)) {
      sum.linked = sum.letters;
      sum.links++;
    }
    all.set(element, sum);
    return sum;
  };
  measure(root);
  return all;
}

function addText(sum: Measure, text: string): void {
  sum.length += text.replace(/\s+/g, " ").length;
  sum.raw += text.length;
  sum.letters += text.replace(/[^\p{L}\p{N}]+/gu, "").length;
}
