import { effect } from "@preact/signals";
import { pick } from "../state/go.ts";
import { hovered, marked, place } from "../state/model.ts";

/** Selection is one in all views: what has `data-id` in the service's own table, timeline and map is picked, pointed at and marked with the graph. */
export function linkRows(): void {
  const idsOf = (element: Element): readonly string[] => (element.getAttribute("data-id") ?? "").split(" ");
  const rowOf = (event: Event): Element | null => (event.target as Element).closest("#explore [data-id]");
  document.addEventListener("click", (event) => {
    const row = rowOf(event);
    const own = (event.target as Element).closest("a[href], button, summary, input, label");
    if (!row || (own && own !== row) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    pick(idsOf(row)[0]);
  });
  document.addEventListener("keydown", (event) => {
    const row = rowOf(event);
    if (!row || row !== event.target || !row.matches("tr")) return;
    const next = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
    if (event.key === "Enter" || event.key === " ") pick(idsOf(row)[0]);
    else if (event.key === "Escape") pick(undefined);
    else if (next instanceof HTMLElement) next.focus();
    else return;
    event.preventDefault();
  });
  document.addEventListener("focusin", (event) => {
    const row = rowOf(event);
    if (row === event.target && row?.matches("tr")) oneStop(row);
  });
  document.addEventListener("mouseover", (event) => {
    const row = rowOf(event);
    hovered.value = row ? idsOf(row)[0] : undefined;
  });
  const mark = (): void => {
    const picked = new Set(marked.value);
    if (place.value.picked !== undefined) picked.add(place.value.picked);
    for (const row of document.querySelectorAll("#explore [data-id]")) {
      const is = idsOf(row).some((id) => picked.has(id));
      row.classList.toggle("picked", is);
      row.classList.toggle("pointed", hovered.value !== undefined && idsOf(row).includes(hovered.value));
      if (row.matches("tr")) row.toggleAttribute("aria-current", is);
    }
  };
  effect(mark);
  document.addEventListener("page-shown", mark);
  oneStop();
  document.addEventListener("page-shown", () => oneStop());
}

/** Rows are one stop of Tab together; arrows go from one to the next. */
function oneStop(at: Element | null = document.querySelector("#explore tr[data-id]")): void {
  for (const row of document.querySelectorAll<HTMLElement>("#explore tr[data-id]"))
    row.tabIndex = row === at ? 0 : -1;
}
