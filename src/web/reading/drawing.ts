import { directions, type Named, nearest } from "../graph/geometry.ts";

/** A box or a line of the drawing, which leads somewhere. */
interface Stop extends Named {
  readonly link: SVGAElement;
}

/**
 * A drawing as one stop of Tab: arrow keys go from box to box, `]` and `[` along all boxes and lines in the order of the
 * boxes, each with its lines, Home and End to the first and the last. On a small screen it begins at what was asked for.
 * Without a script each of them is a stop of its own.
 */
export function drawing(frame: HTMLElement): void {
  const links = inOrder(frame);
  if (links.length < 2) return;
  const boxes = links.filter(isBox);
  const focus = frame.querySelector<SVGAElement>("a.node.focus") ?? boxes[0];
  let current = focus ?? links[0]!;
  for (const link of links) link.setAttribute("tabindex", link === current ? "0" : "-1");
  const put = (link: SVGAElement | undefined): void => {
    if (!link) return;
    current.setAttribute("tabindex", "-1");
    current = link;
    link.setAttribute("tabindex", "0");
    link.focus();
    link.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  frame.addEventListener("focusin", ({ target }) => {
    const link = (target as Element).closest<SVGAElement>("a");
    if (!link || link === current || !links.includes(link)) return;
    current.setAttribute("tabindex", "-1");
    current = link;
    link.setAttribute("tabindex", "0");
  });
  frame.addEventListener("keydown", (event) => {
    if (event.target === frame || event.metaKey || event.ctrlKey || event.altKey) return;
    const at = links.indexOf(current);
    const way = directions[event.key];
    if (way) put(nearest(boxes.map(stopOf), stopOf(current), way)?.link);
    else if (event.key === "]") put(links[(at + 1) % links.length]);
    else if (event.key === "[") put(links[(at - 1 + links.length) % links.length]);
    else if (event.key === "Home") put(links[0]);
    else if (event.key === "End") put(links.at(-1));
    else return;
    event.preventDefault();
  });
  // The frame itself was a stop for those who scroll by keys: now what is in it scrolls it.
  frame.removeAttribute("tabindex");
  tellKeys(frame);
  if (focus) centre(frame, focus);
}

/** Each box, and behind it the lines that lead from it to boxes that come later, or to it. */
function inOrder(frame: HTMLElement): readonly SVGAElement[] {
  const all = [...frame.querySelectorAll<SVGAElement>("a")];
  const lines = all.filter((link) => !isBox(link));
  const told = new Set<SVGAElement>();
  const ordered = all.filter(isBox).flatMap((box) => {
    const id = box.dataset.id ?? "";
    const mine = lines.filter((line) => !told.has(line) && line.dataset.ends?.split(" ").includes(id));
    for (const line of mine) told.add(line);
    return [box, ...mine];
  });
  return [...ordered, ...lines.filter((line) => !told.has(line))];
}

function isBox(link: SVGAElement): boolean {
  return link.classList.contains("node");
}

/** Where something is drawn; `y` goes up. */
function stopOf(link: SVGAElement): Stop {
  const { x, y, width, height } = link.getBBox();
  return { id: link.dataset.id ?? "", x: x + width / 2, y: -(y + height / 2), link };
}

function tellKeys(frame: HTMLElement): void {
  const hint = document.createElement("p");
  hint.className = "hint drawing-keys";
  hint.id = "drawing-keys";
  const key = (name: string): HTMLElement => {
    const one = document.createElement("kbd");
    one.textContent = name;
    return one;
  };
  hint.append(
    "Keys: arrows go from box to box, ",
    key("["),
    " ",
    key("]"),
    " along all lines, ",
    key("Enter"),
    " follows.",
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
