import { render } from "preact";
import { GraphRegion } from "./graph/graph-region.tsx";
import { followLinks } from "./page/follow-links.ts";
import { linkRows } from "./page/linked-rows.ts";
import { Pane } from "./pane/pane.tsx";
import { followHistory } from "./state/go.ts";
import { followFilter } from "./state/load.ts";
import { Status } from "./status.tsx";

const explore = document.querySelector<HTMLElement>("#explore");
if (explore) {
  document.documentElement.classList.add("live");
  const [pane, status] = ["pane", "status"].map((name) => liveElement(`explore-${name}`));
  explore.after(pane!, status!);
  render(<Pane />, pane!);
  render(<Status />, status!);
  openFilter();
  showGraph();
  document.addEventListener("page-shown", showGraph);
  linkRows();
  followLinks();
  followHistory();
  followFilter();
}

/** An element of ours that the service's pages do not have. */
function liveElement(id: string): HTMLElement {
  const element = document.createElement("div");
  element.id = id;
  element.dataset.live = "";
  return element;
}

/** The filter is a fold only where there is no room beside the result. */
function openFilter(): void {
  const room = matchMedia("(min-width: 62.01rem)");
  const follow = (): void => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(".filter-fold"))
      fold.open = room.matches;
  };
  follow();
  room.addEventListener("change", follow);
}

let drawn: HTMLElement | undefined;

/** Draws the live graph where the page has one, and lets go of it where it has none any more. */
function showGraph(): void {
  const place = document.querySelector<HTMLElement>("#graph") ?? undefined;
  if (place === drawn) return;
  if (drawn) render(null, drawn);
  drawn = place;
  if (!place) return;
  place.replaceChildren();
  place.dataset.live = "";
  render(<GraphRegion />, place);
}
