import { queryNamed } from "../../query/load-queries.ts";
import type { Row } from "../../query/named-query.ts";
import { runQuery } from "../../query/run-query.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { articleFaces } from "../read/articles.ts";
import { type Disputed, disputedOf } from "../read/disputed.ts";
import { spotOf } from "../read/row-spot.ts";
import { nodeLink } from "./evidence.ts";
import { amountOf } from "./query-columns.table.ts";
import { evidenceShown, type ShowEvidence } from "./shown-evidence.ts";
import { capital, dateWords } from "./words.ts";

const kinds: Readonly<Record<string, string>> = {
  conflict: "Both cannot hold",
  differs: "Two numbers for what may be the same",
};
const most = 60;

/** Disagreements, each with its sides beside each other, under a heading: the first few, or those about one event or entity, with `versions` those of replaced articles too. */
export async function disagreementsOf(
  service: Service,
  title: string,
  {
    about,
    versions,
    few = Number.POSITIVE_INFINITY,
  }: { readonly about?: string; readonly versions?: "all" | undefined; readonly few?: number },
): Promise<Html | ""> {
  const { store, queries } = service;
  if (!queries.has("disagreements")) return "";
  const asked = { ...(about === undefined ? {} : { about }), ...(versions ? { versions } : {}) };
  const answer = await runQuery(store, queryNamed(queries, "disagreements"), asked, { limit: most });
  if (answer.rows.length === 0) return "";
  const ids = [...new Set(answer.rows.map((row) => row.disagreement))];
  const first = new Set(ids.slice(0, few));
  const shown = answer.rows.filter((row) => first.has(row.disagreement));
  const left = answer.truncated || first.size < ids.length;
  const all = withParameters("/query/disagreements", asked);
  return html`<section id="disagreements" class="disagreements"><h2>${title} <span class="count">${ids.length}${answer.truncated ? " and more" : ""}</span></h2>
<div class="versus-list">${await disagreementsHtml(service, shown)}</div>${left ? html`<p class="all"><a href="${all}">All that is disputed</a></p>` : ""}</section>`;
}

/** The rows of the query `disagreements`, the sides of each beside each other. */
export async function disagreementsHtml(
  service: Pick<Service, "store" | "texts">,
  rows: readonly Row[],
): Promise<Html> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row.disagreement);
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const faces = await articleFaces(
    service.store,
    rows.map((row) => String(row.article)),
  );
  const show = await evidenceShown(
    service,
    rows.flatMap((row) => spotOf(row, faces) ?? []),
  );
  const disputed = await disputedOf(service.store, [...groups.keys()]);
  return html`${[...groups].map(([id, sides]) => versus(sides, disputed.get(id), faces, show))}`;
}

type Faces = Awaited<ReturnType<typeof articleFaces>>;

function versus(
  sides: readonly Row[],
  disputed: Disputed | undefined,
  faces: Faces,
  show: ShowEvidence,
): Html {
  const { kind, about } = sides[0]!;
  const amounts = disputed?.amounts ?? new Map();
  // Of what it is: “people killed” alone is said of many events.
  const of = [disputed?.events[0], disputed?.places[0]].flatMap((node) => (node ? [nodeLink(node, 70)] : []));
  return html`<div class="versus"><p class="versus-about"><span class="chip denied"><span aria-hidden="true">≠ </span>${kinds[String(kind)] ?? String(kind)}</span> <span>${String(about)}</span>${of.map((one) => html` <span class="of">${one}</span>`)}</p><div class="sides">${sides.map((row) => sideHtml(row, amounts, faces, show))}</div></div>`;
}

function sideHtml(row: Row, amounts: Disputed["amounts"], faces: Faces, show: ShowEvidence): Html {
  const spot = spotOf(row, faces);
  // Figures beside each other, also where a report writes them in words: its sentence stands below.
  const amount = amounts.get(String(row.says));
  const says = amount ? capital(amountOf(amount)) : sayable(String(row.says));
  return html`<div class="side"><p class="says">${says}</p>${spot ? show(spot) : ""}</div>`;
}

/** A date as people write it; other words as they are. */
function sayable(says: string): string {
  return /^\d{4}-\d\d/.test(says) ? dateWords(says) : capital(says);
}
