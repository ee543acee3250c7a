import { queryNamed } from "../../query/load-queries.ts";
import type { Row } from "../../query/named-query.ts";
import { runQuery } from "../../query/run-query.ts";
import { withParameters } from "../addresses.ts";
import type { Service } from "../dependencies.ts";
import { type Html, html } from "../html.ts";
import { articleFaces } from "../read/articles.ts";
import { evidenceHtml } from "./evidence.ts";

const kinds: Readonly<Record<string, string>> = {
  conflict: "Both cannot hold",
  differs: "Two numbers for what may be the same",
};
const most = 60;

/** Disagreements, each with its sides beside each other: all, or those about one event or entity. */
export async function disagreementsOf(
  { store, queries }: Service,
  title: string,
  about?: string,
): Promise<Html | ""> {
  if (!queries.has("disagreements")) return "";
  const asked = about === undefined ? {} : { about };
  const answer = await runQuery(store, queryNamed(queries, "disagreements"), asked, { limit: most });
  if (answer.rows.length === 0) return "";
  const groups = new Map<string, Row[]>();
  for (const row of answer.rows) {
    const id = String(row.disagreement);
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const faces = await articleFaces(
    store,
    answer.rows.map((row) => String(row.article)),
  );
  const all = withParameters("/query/disagreements", asked);
  return html`<section id="disagreements" class="disagreements"><h2>${title} <span class="count">${groups.size}</span></h2>
${[...groups.values()].map((sides) => versus(sides, faces))}${answer.truncated ? html`<p class="hint">There are more: <a href="${all}">all of them</a>.</p>` : ""}</section>`;
}

function versus(sides: readonly Row[], faces: Awaited<ReturnType<typeof articleFaces>>): Html {
  const { kind, about } = sides[0]!;
  return html`<div class="versus"><p class="versus-about"><span class="chip denied"><span aria-hidden="true">≠ </span>${kinds[String(kind)] ?? String(kind)}</span> ${String(about)}</p><div class="sides">${sides.map((row) => sideHtml(row, faces))}</div></div>`;
}

function sideHtml(row: Row, faces: Awaited<ReturnType<typeof articleFaces>>): Html {
  const article = faces.get(String(row.article));
  const statement = typeof row.statement === "string" ? row.statement : null;
  const [start, end] = [Number(row.start), Number(row.end)];
  const spot = article && {
    article,
    start,
    end,
    quote: String(row.quote),
    voice: String(row.voice),
    statement,
  };
  return html`<div class="side"><p class="says">${String(row.says)}</p>${spot ? evidenceHtml(spot) : ""}</div>`;
}
