import { isFurnitureLine } from "./furniture-line.ts";
import { ELEMENT, type PageElement, TEXT } from "./page-measure.ts";

/** A cell of more characters is no value of a table. */
const LONGEST_CELL = 120;
const BLOCK = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const LEFT_OUT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION SVG MATH IFRAME BUTTON SELECT TEXTAREA".split(" "),
);

/** The words of an element: blocks become paragraphs, a row of a table a line with a tab between its cells, `<br>` a line break, a `<q>` its quotation marks. */
export function pageText(root: PageElement): string {
  const parts: string[] = [];
  const walk = (node: PageElement): void => {
    if (node.nodeType === TEXT) parts.push((node.textContent ?? "").replace(/[ \t\r\n\f]+/g, " "));
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.has(name)) return;
    if (name === "BR") parts.push("\n");
    if (name === "TR" && isRow(node)) {
      parts.push(
        "\n\n",
        [...node.childNodes]
          .map((cell) => pageText(cell))
          .filter(Boolean)
          .join("\t"),
        "\n\n",
      );
      return;
    }
    const around = BLOCK.has(name) ? ["\n\n", "\n\n"] : name === "Q" ? ["“", "”"] : ["", ""];
    parts.push(around[0]!);
    for (const child of node.childNodes) walk(child);
    parts.push(around[1]!);
  };
  walk(root);
  return parts
    .join("")
    .split(/ *\n */)
    .filter((line) => !isFurnitureLine(line.trim()))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** A row of a table with words alone in its cells is a line; where whole paragraphs stand in them, the table only lays out the page. */
function isRow(row: PageElement): boolean {
  const cells = [...row.childNodes].filter(({ nodeType }) => nodeType === ELEMENT);
  const simple = ({ childNodes }: PageElement) =>
    [...childNodes].every(({ nodeName }) => !BLOCK.has(nodeName.toUpperCase()));
  return (
    cells.length > 1 && cells.every((cell) => simple(cell) && (cell.textContent ?? "").length <= LONGEST_CELL)
  );
}
