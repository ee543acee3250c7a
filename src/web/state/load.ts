import { effect } from "@preact/signals";
import type { ExploreAnswer } from "../../../schema/explore.ts";
import { writeFilter } from "../../../schema/explore-address.ts";
import type { ExploreFilter } from "../../../schema/explore-filter.ts";
import { showPage } from "../page/show-page.ts";
import { ask, askPage } from "./ask.ts";
import { answer, place, said, trouble, waiting } from "./model.ts";

/** Asks the service anew whenever the filter changes, and puts its page and its data in the place of the old ones, both at once. */
export function followFilter(): void {
  let under: AbortController | undefined;
  let shown = location.pathname + location.search;
  let first = true;
  effect(() => {
    const { filter } = place.value;
    const search = writeFilter(filter).toString();
    const address = `/explore${search && `?${search}`}`;
    if (!first && address === shown) return;
    const fresh = first;
    [shown, first] = [address, false];
    under?.abort();
    under = new AbortController();
    void load(filter, fresh ? undefined : address, under.signal);
  });
}

async function load(filter: ExploreFilter, page: string | undefined, signal: AbortSignal): Promise<void> {
  waiting.value = true;
  trouble.value = undefined;
  try {
    const [next, document] = await Promise.all([
      ask<ExploreAnswer>("/api/explore", {}, filter, signal),
      page === undefined ? undefined : askPage(page, signal),
    ]);
    if (document) showPage(document);
    answer.value = next;
    if (document) said.value = summaryOf(next);
  } catch (error) {
    if (signal.aborted) return;
    trouble.value = (error as Error).message;
  }
  if (!signal.aborted) waiting.value = false;
}

function summaryOf({ totals, truncated }: ExploreAnswer): string {
  if (totals.rows === 0) return "Nothing matches.";
  return `${totals.rows} ${totals.rows === 1 ? "row" : "rows"}${truncated ? `, ${totals.shown} shown` : ""}.`;
}
