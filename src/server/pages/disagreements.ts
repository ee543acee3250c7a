import { queryNamed } from "../../query/load-queries.ts";
import type { QueryAnswer, Row } from "../../query/named-query.ts";
import { runQuery } from "../../query/run-query.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { articleFaces } from "../read/articles.ts";
import { type Disputed, disputedOf } from "../read/disputed.ts";
import { disputesIn, sidesOf } from "../read/disputes.ts";
import { spotOf } from "../read/row-spot.ts";
import { nodeLink } from "./evidence.ts";
import { amountOf } from "./query-columns.table.ts";
import { evidenceShown, type ShowEvidence } from "./shown-evidence.ts";
import { capital, dateWords } from "./words.ts";

/** What each kind is called, of so many sides. */
const kinds: Readonly<Record<string, (sides: number) => string>> = {
  conflict: (sides) => (sides > 2 ? "Not all can hold" : "Both cannot hold"),
  differs: (sides) => `${numerals[sides] ?? sides} numbers for what may be the same`,
};
const numerals = ["No", "One", "Two", "Three", "Four", "Five", "Six"];
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
  const disputes = disputesIn(answer);
  const shown = disputes.slice(0, few);
  const left = answer.truncated || shown.length < disputes.length;
  const all = withParameters("/query/disagreements", asked);
  return html`<section id="disagreements" class="disagreements"><h2>${title} <span class="count">${disputes.length}${answer.truncated ? " and more" : ""}</span></h2>
<div class="versus-list">${await versusList(service, shown)}</div>${left ? html`<p class="all"><a href="${all}">All that is disputed</a></p>` : ""}</section>`;
}

/** The rows of the query `disagreements`, the sides of each dispute beside each other, and how many disputes they are. */
export async function disagreementsHtml(
  service: Pick<Service, "store" | "texts">,
  answer: Pick<QueryAnswer, "rows" | "truncated">,
): Promise<{ readonly count: number; readonly list: Html }> {
  const disputes = disputesIn(answer);
  return { count: disputes.length, list: await versusList(service, disputes) };
}

async function versusList(
  service: Pick<Service, "store" | "texts">,
  disputes: readonly (readonly Row[])[],
): Promise<Html> {
  const rows = disputes.flat();
  const faces = await articleFaces(
    service.store,
    rows.map((row) => String(row.article)),
  );
  const show = await evidenceShown(
    service,
    rows.flatMap((row) => spotOf(row, faces) ?? []),
  );
  const ids = new Set(rows.map(({ disagreement }) => String(disagreement)));
  const disputed = await disputedOf(service.store, [...ids]);
  return html`${disputes.map((sides) => versus(sides, disputed, faces, show))}`;
}

type Faces = Awaited<ReturnType<typeof articleFaces>>;

function versus(
  rows: readonly Row[],
  disputed: ReadonlyMap<string, Disputed>,
  faces: Faces,
  show: ShowEvidence,
): Html {
  const { kind, about } = rows[0]!;
  const known = [...new Set(rows.map(({ disagreement }) => disputed.get(String(disagreement))))].flatMap(
    (one) => one ?? [],
  );
  const amounts = new Map(known.flatMap((one) => [...one.amounts]));
  const sides = sidesOf(rows);
  // Of what it is: “people killed” alone is said of many events.
  const of = [known[0]?.events[0], known[0]?.places[0]].flatMap((node) => (node ? [nodeLink(node, 70)] : []));
  return html`<div class="versus"><p class="versus-about"><span class="chip denied"><span aria-hidden="true">≠ </span>${kinds[String(kind)]?.(sides.length) ?? String(kind)}</span> <span>${String(about)}</span>${of.map((one) => html` <span class="of">${one}</span>`)}</p><div class="sides">${sides.map((row) => sideHtml(row, amounts, faces, show))}</div></div>`;
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
