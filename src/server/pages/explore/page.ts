import { counted } from "../../../../schema/counted.ts";
import { inArticles } from "../../../../schema/in-articles.ts";
import { type ExploreFilter, type ExploreView, exploreViews, writeFilter } from "../../../../schema/index.ts";
import type { Service } from "../../dependencies.ts";
import { exploreAddress } from "../../explore/addresses.ts";
import type { Catalogue } from "../../explore/catalogue.ts";
import { explored, type Looked } from "../../explore/explore.ts";
import { sketched } from "../../explore/sketch.ts";
import { type Html, html } from "../../html.ts";
import { exportLinks } from "../export-links.ts";
import { frame } from "../frame.ts";
import { wrongNotice } from "../wrong-field.ts";
import { type Condition, conditionsOf, endsNamed } from "./conditions.ts";
import { emptyState } from "./empty.ts";
import { fieldOf, filterForm, type WrongFilter } from "./form.ts";
import { graphView } from "./graph.ts";
import { mapView } from "./map.ts";
import { pathForm } from "./path-form.ts";
import { rowsCounted } from "./rows-counted.ts";
import { tableView } from "./table.ts";
import { timelineView } from "./timeline.ts";

const titles: Readonly<Record<ExploreView, string>> = {
  table: "Table",
  graph: "Graph",
  timeline: "Timeline",
  map: "Map",
};

/** The explorer: a filter, and one result as table, graph, timeline or map. It reads without a script; with one the graph is live. */
export async function explorePage(
  service: Service,
  catalogue: Catalogue,
  filter: ExploreFilter,
  answer: Looked,
  wrong?: WrongFilter,
): Promise<Html> {
  const conditions = conditionsOf(filter, answer, catalogue);
  const search = writeFilter(filter).toString();
  // An id says nothing to who reads it in a field.
  const nameAt = (at: number): string => {
    const value = filter.entity[at] ?? "";
    return answer.names.find((one) => one.parameter === "entity" && one.value === value)?.name ?? value;
  };
  const json = `/api/explore${search === "" ? "" : `?${search}`}`;
  const body = html`<div id="explore" class="explore">
<header class="explore-head"><h1>Explore</h1>${summary(answer)}</header><a class="skip" href="#result">Skip the filter</a>
<details class="filter-fold"${wrong ? html` open` : ""}><summary>Filter${conditions.length > 0 ? ` (${conditions.length})` : ""}</summary>${filterForm(filter, answer, catalogue.replaced.size, wrong)}${pathForm({ ...(endsNamed(filter, catalogue.things) ?? { from: nameAt(0), to: nameAt(1) }), versions: filter.versions }, undefined, { list: "" })}</details>
<div class="explore-result" id="result" tabindex="-1">
${wrong ? noticeOf(wrong) : ""}${chips(conditions, filter)}
<nav class="tabs" aria-label="Ways to look at it">${exploreViews.map((view) => html`<a href="${exploreAddress(filter, { view })}"${view === filter.view ? html` aria-current="page"` : ""}>${titles[view]}</a>`)}</nav>
${answer.totals.rows === 0 ? emptyState(filter, answer, conditions) : await viewOf(service, catalogue, filter, answer)}
${truncated(filter, answer)}
<p class="formats">The same as <a href="${json}">JSON</a>, its rows as ${["csv", "ndjson"].map((format, at) => html`${at > 0 ? " · " : ""}<a href="/api/explore?${search === "" ? "" : `${search}&`}format=${format}">${format.toUpperCase()}</a>`)}</p>${answer.nodes.length > 0 ? exportLinks({ explore: writeFilter({ ...filter, view: "graph" }).toString() }) : ""}
</div></div>`;
  const title =
    conditions.length === 0
      ? "Explore"
      : conditions
          .slice(0, 4)
          .map(({ words }) => words)
          .join(" · ");
  return frame({
    title: `${title} · Dateline`,
    body,
    wide: true,
    alternates: [[json, "application/json"]],
    // What the address asks for is not what is shown: until it is mended the page is one like every other.
    script: wrong ? undefined : service.browser?.entry,
  });
}

const labels: Readonly<Record<string, string>> = {
  q: "Words",
  entity: "Who or what",
  place: "Where",
  from: "When it was, from",
  to: "When it was, until",
  publishedFrom: "Published from",
  publishedTo: "Published until",
  order: "In order of",
};

function noticeOf(wrong: WrongFilter): Html {
  const name = wrong.parameter ?? "";
  return wrongNotice(
    wrong,
    labels[name] ?? "",
    fieldOf(name),
    html` What is shown is what the rest asks for.`,
  );
}

async function viewOf(
  service: Service,
  catalogue: Catalogue,
  filter: ExploreFilter,
  answer: Looked,
): Promise<Html> {
  if (filter.view === "graph") {
    const placed = await explored(service, filter);
    return graphView(await sketched(service, placed), placed, catalogue, filter);
  }
  if (filter.view === "timeline") return timelineView(answer, filter);
  return filter.view === "map" ? mapView(answer, filter, service.outlines) : tableView(answer);
}

function summary({ totals }: Looked): Html {
  const kinds = [
    [totals.events, "event"],
    [totals.statements, "statement"],
    [totals.relations, "relation"],
  ] as const;
  const counts = kinds.filter(([count]) => count > 0).map(([count, one]) => counted(count, one));
  const what =
    counts.length === 0
      ? "Nothing"
      : counts.length === 1
        ? counts[0]!
        : `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}`;
  return html`<p class="hint" role="status">${what}${totals.rows > 0 ? ` ${inArticles(totals)}` : ""}</p>`;
}

function chips(conditions: readonly Condition[], filter: ExploreFilter): Html | "" {
  if (conditions.length === 0) return "";
  return html`<ul class="conditions" aria-label="What is asked for">${conditions.map(({ words, without }) => html`<li><a href="${exploreAddress(filter, without)}" aria-label="Without “${words}”"><span>${words}</span> <span aria-hidden="true">×</span></a></li>`)}</ul>`;
}

const firstOnes = {
  weight: "those of which most is told",
  newest: "the newest",
  oldest: "the oldest",
} as const;

/** What is left out is said, with the way to it. */
function truncated(filter: ExploreFilter, { left, totals }: Looked): Html | "" {
  if (left.rows === 0) return "";
  const more = Math.min(2000, Math.max(filter.limit * 2, 400));
  return html`<p class="notice">Shown are ${rowsCounted(totals.shown, filter)} of ${rowsCounted(totals.rows, filter)}, ${firstOnes[filter.order]}. A narrower filter shows the others${filter.limit < 2000 ? html`, or <a href="${exploreAddress(filter, { limit: more })}">show ${rowsCounted(more, filter)}</a>` : ""}.</p>`;
}
