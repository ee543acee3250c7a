import { directions, type Named, nearest } from "../graph/geometry.ts";

/** A mark or a line of the drawing, which leads somewhere. */
interface Stop extends Named {
  readonly link: SVGAElement;
}

interface Shown {
  /** What is drawn: another view of the explorer may take the frame of the one before. */
  readonly of: string | null;
  links: readonly SVGAElement[];
  current: SVGAElement;
}

const shown = new WeakMap<HTMLElement, Shown>();

/**
 * A drawing as one stop of Tab: arrow keys go from mark to mark, `]` and `[` along all marks and lines in the order of the
 * marks, each with its lines, Home and End to the first and the last. On a small screen it begins at what was asked for, or
 * where most is.
 * Without a script each of them is a stop of its own. To be called again when what is drawn became another.
 */
export function drawing(frame: HTMLElement): void {
  const links = inOrder(frame);
  const of = frame.getAttribute("aria-label");
  const before = shown.get(frame);
  if (links.length < 2) {
    shown.delete(frame);
    return;
  }
  const focus =
    frame.querySelector<SVGAElement>("a.focus, a.begin") ??
    links.find((link) => link.classList.contains("node"));
  const held = [document.activeElement, before?.current].find((one) => links.includes(one as SVGAElement));
  const now: Shown = { of, links, current: (held as SVGAElement | undefined) ?? focus ?? links[0]! };
  for (const link of links) link.setAttribute("tabindex", link === now.current ? "0" : "-1");
  shown.set(frame, now);
  // The frame itself was a stop for those who scroll by keys: now what is in it scrolls it.
  frame.removeAttribute("tabindex");
  tellKeys(
    frame,
    links.every((link) => !isLine(link)),
  );
  if (focus && before?.of !== of) centre(frame, focus);
  if (!before) listen(frame);
}

function listen(frame: HTMLElement): void {
  const become = (link: SVGAElement): void => {
    const now = shown.get(frame)!;
    now.current.setAttribute("tabindex", "-1");
    now.current = link;
    link.setAttribute("tabindex", "0");
  };
  const put = (link: SVGAElement | undefined): void => {
    if (!link) return;
    become(link);
    link.focus();
    link.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  frame.addEventListener("focusin", ({ target }) => {
    const link = (target as Element).closest<SVGAElement>("a");
    const now = shown.get(frame);
    if (link && link !== now?.current && now?.links.includes(link)) become(link);
  });
  frame.addEventListener("keydown", (event) => {
    const now = shown.get(frame);
    if (!now || event.target === frame || event.metaKey || event.ctrlKey || event.altKey) return;
    const { links, current } = now;
    const at = links.indexOf(current);
    const way = directions[event.key];
    if (way) {
      const stops = links.filter((link) => !isLine(link)).map(stopOf);
      const from = stops.find(({ link }) => link === current) ?? stopOf(current, -1);
      // Marks may lie far aside: what is not ahead at all is no way on, what hardly is is one where there is no other.
      put((nearest(stops, from, way) ?? nearest(stops, from, way, 0.02))?.link);
    } else if (event.key === "]") put(links[(at + 1) % links.length]);
    else if (event.key === "[") put(links[(at - 1 + links.length) % links.length]);
    else if (event.key === "Home") put(links[0]);
    else if (event.key === "End") put(links.at(-1));
    else return;
    event.preventDefault();
  });
}

/** Each mark, and behind it the lines that lead from it to marks that come later, or to it. */
function inOrder(frame: HTMLElement): readonly SVGAElement[] {
  const all = [...frame.querySelectorAll<SVGAElement>("a")];
  const lines = all.filter(isLine);
  const told = new Set<SVGAElement>();
  const ordered = all
    .filter((link) => !isLine(link))
    .flatMap((mark) => {
      const id = mark.dataset.id ?? "";
      const mine = lines.filter((line) => !told.has(line) && line.dataset.ends?.split(" ").includes(id));
      for (const line of mine) told.add(line);
      return [mark, ...mine];
    });
  return [...ordered, ...lines.filter((line) => !told.has(line))];
}

function isLine(link: SVGAElement): boolean {
  return link.classList.contains("edge");
}

/** Where something is drawn; `y` goes up. A bar is where it stands, so that those beside it lie beside it however high they are. */
function stopOf(link: SVGAElement, at: number): Stop {
  const { classList } = link;
  const mark =
    classList.contains("span") || classList.contains("spot") ? link.querySelector("rect, circle") : null;
  const { x, y, width, height } = ((mark as SVGGraphicsElement | null) ?? link).getBBox();
  const low = classList.contains("bar") ? y + height : y + height / 2;
  return { id: String(at), x: x + width / 2, y: -low, link };
}

function tellKeys(frame: HTMLElement, marksOnly: boolean): void {
  document.getElementById("drawing-keys")?.remove();
  const hint = document.createElement("p");
  hint.className = "hint drawing-keys";
  hint.id = "drawing-keys";
  const key = (name: string): HTMLElement => {
    const one = document.createElement("kbd");
    one.textContent = name;
    return one;
  };
  hint.append(
    marksOnly ? "Keys: arrows go from mark to mark, " : "Keys: arrows go from box to box, ",
    key("["),
    " ",
    key("]"),
    marksOnly ? " through all of them, " : " along all lines, ",
    key("Enter"),
    marksOnly ? " shows what it stands for." : " follows.",
  );
  frame.after(hint);
  frame.querySelector("svg")?.setAttribute("aria-describedby", hint.id);
}

/** Scrolls the frame, and nothing else, so that something is in its middle. */
function centre(frame: HTMLElement, link: SVGAElement): void {
  const [outer, inner] = [frame.getBoundingClientRect(), link.getBoundingClientRect()];
  frame.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  frame.scrollTop += inner.top + inner.height / 2 - (outer.top + outer.height / 2);
}
