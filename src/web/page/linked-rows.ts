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
    if (!row || row !== event.target || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    pick(idsOf(row)[0]);
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
}
