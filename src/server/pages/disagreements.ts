import { queryNamed } from "../../query/load-queries.ts";
import type { Row } from "../../query/named-query.ts";
import { runQuery } from "../../query/run-query.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { articleFaces } from "../read/articles.ts";
import { spotOf } from "../read/row-spot.ts";
import { evidenceShown, type ShowEvidence } from "./shown-evidence.ts";

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
  return html`${[...groups.values()].map((sides) => versus(sides, faces, show))}`;
}

type Faces = Awaited<ReturnType<typeof articleFaces>>;

function versus(sides: readonly Row[], faces: Faces, show: ShowEvidence): Html {
  const { kind, about } = sides[0]!;
  return html`<div class="versus"><p class="versus-about"><span class="chip denied"><span aria-hidden="true">≠ </span>${kinds[String(kind)] ?? String(kind)}</span> ${String(about)}</p><div class="sides">${sides.map((row) => sideHtml(row, faces, show))}</div></div>`;
}

function sideHtml(row: Row, faces: Faces, show: ShowEvidence): Html {
  const spot = spotOf(row, faces);
  return html`<div class="side"><p class="says">${String(row.says)}</p>${spot ? show(spot) : ""}</div>`;
}
