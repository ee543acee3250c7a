import { FilterError } from "../../../schema/explore-address.ts";
import type { ExploreFilter } from "../../../schema/explore-filter.ts";
import { go } from "../state/go.ts";
import { place, trouble } from "../state/model.ts";
import { readPlace } from "../state/place.ts";
import { showWrong } from "./wrong-field.ts";

/** Forms and links that lead from the explorer to the explorer change its filter without loading the page anew. */
export function followLinks(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!asks(form)) return;
    event.preventDefault();
    const search = new URLSearchParams();
    for (const [name, value] of new FormData(form, event.submitter))
      if (typeof value === "string" && value !== "") search.append(name, value);
    leadTo(`?${search}`, form);
  });
  document.addEventListener("change", (event) => {
    const field = event.target as HTMLInputElement;
    if (field.form && asks(field.form) && field.type !== "search" && field.type !== "text")
      field.form.requestSubmit();
  });
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a[href]");
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey
    )
      return;
    // The links of a drawing have no such `href` as others: what stands in them is read.
    const to = new URL(link.getAttribute("href")!, location.href);
    if (!leadsHere(to.href) || to.hash !== "" || !link.closest("#explore")) return;
    event.preventDefault();
    leadTo(to.search);
  });
}

/** Whether a form is the service's own way to ask for another result. */
function asks(form: HTMLFormElement): boolean {
  return form.closest("#explore") !== null && form.method === "get" && leadsHere(form.action);
}

function leadsHere(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && pathname === "/explore";
}

function leadTo(search: string, form?: HTMLFormElement): void {
  const filter = filterOf(search, form);
  if (filter) go({ filter, pane: place.value.pane === "path" ? "path" : "evidence" });
}

/** What the service would refuse is said here in the same words. */
function filterOf(search: string, form?: HTMLFormElement): ExploreFilter | undefined {
  try {
    return readPlace({ search, hash: "" }).filter;
  } catch (error) {
    const isShown = form !== undefined && error instanceof FilterError && showWrong(form, error);
    trouble.value = isShown ? undefined : (error as Error).message;
    return undefined;
  }
}
